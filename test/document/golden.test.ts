import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { OfficialDocument } from "../../src/document/official-document";
import { render } from "../../src/document/render";
import { renderText } from "../../src/document/render-text";
import { isoDate } from "../../src/time/iso-date";
import { caseLetter, caseLetterNames } from "./case-letters";
import { dialogueLetter, dialogueLetterNames } from "./dialogue-letters";
import { composedExample, exampleNames, exampleRecord } from "./example-letters";
import { readPdf } from "./pdf-pages";
import { letter, petition } from "./samples";

// Both complaint letters in both versions of their forms, and the text of every example letter, kept in test/golden. Read the difference,
// then write them anew with
// `UPDATE_GOLDEN=1 npx vitest run test/document/golden.test.ts`; nothing else writes them.
const update = process.env.UPDATE_GOLDEN === "1";

const received = {
  ...petition,
  receivedOn: isoDate("2026-06-24"),
  transferredBy: { name: "Thanh tra tỉnh Mẫu", on: isoDate("2026-06-23") },
};
const reason =
  "Quyết định số 15/QĐ-UBND được giao cho ông Nguyễn Văn Mẫu ngày 02 tháng 01 năm 2026; đơn khiếu nại được gửi ngày 23 tháng 6 năm 2026.";
const letters: readonly (readonly [string, () => OfficialDocument])[] = [
  ["acceptance-notice.2020", () => letter({ date: "2026-06-30", petition: received })],
  ["acceptance-notice.2026", () => letter({ date: "2026-07-01", petition: received })],
  [
    "refusal-notice.2020",
    () =>
      letter(
        { date: "2026-06-30", petition: received, data: { reason } },
        "complaint-refusal-notice",
      ),
  ],
  [
    "refusal-notice.2026",
    () =>
      letter(
        { date: "2026-07-01", petition: received, data: { reason } },
        "complaint-refusal-notice",
      ),
  ],
];

function golden(name: string, text: string): string {
  const file = new URL(`../golden/${name}`, import.meta.url);
  if (update) writeFileSync(file, text);
  if (!existsSync(file)) throw new Error(`test/golden/${name} is missing: see golden.test.ts.`);
  return readFileSync(file, "utf8");
}

/** One line for each text and rule of the pages: where it stands in millimetres, in which font and size. */
async function places(document: OfficialDocument): Promise<string> {
  const { pages } = await readPdf(await render(document, "pdf"));
  const shown = (value: number): string => value.toFixed(1);
  const lines = pages.flatMap(({ texts, rules }, index) => [
    `page ${index + 1}`,
    ...rules.map(({ left, right, top }) => `${shown(left)}-${shown(right)} ${shown(top)} rule`),
    ...texts
      .filter(({ text }) => text.trim() !== "")
      .map(
        ({ left, right, baseline, font, size, text }) =>
          `${shown(left)}-${shown(right)} ${shown(baseline)} ${font} ${size.toFixed(0)} ${text.trim()}`,
      ),
  ]);
  return `${lines.join("\n")}\n`;
}

describe("the kept letters", () => {
  it.each(letters)("%s reads as kept", (name, document) => {
    const text = renderText(document());
    expect(text).toBe(golden(`${name}.txt`, text));
  });

  it.each(exampleNames)("the example %s reads as kept", (name) => {
    const text = renderText(composedExample(exampleRecord(name)));
    expect(text).toBe(golden(`examples/${name}.txt`, text));
  });

  it.each(caseLetterNames)("the letter %s about a case reads as kept", async (name) => {
    const text = renderText(await caseLetter(name));
    expect(text).toBe(golden(`examples/complaint/${name}.txt`, text));
  });

  it.each(dialogueLetterNames)("the letter %s of a dialogue reads as kept", (name) => {
    const text = renderText(dialogueLetter(name));
    expect(text).toBe(golden(`examples/dialogue/${name}.txt`, text));
  });

  it.each(letters)("%s stands on the page as kept", async (name, document) => {
    const text = await places(document());
    expect(text).toBe(golden(`${name}.places.txt`, text));
  });
});
