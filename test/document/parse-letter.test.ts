import { describe, expect, it } from "vitest";
import { composeGeneral } from "../../src/document/compose-general";
import { parseFields } from "../../src/document/parse-fields";
import { parseLetter, placedIn } from "../../src/document/parse-letter";
import { agency } from "./samples";
import { setOf, templateOf } from "./template/template-set";

const right = `record: letter
template: dispatch
date: 2026-11-25
number: "5"
fields:
  about: lịch tiếp công dân
  to: [Các phòng]
  opening:
    - Mở đầu.
  closing: Kết
`;

/** Line, column, rule, path and advice of each finding. */
function faults(source: string): readonly string[] {
  return parseLetter(source, { file: "letter.yaml", lang: "en" }).findings.map(
    ({ at, rule, path, fix }) => `${at?.line}:${at?.column} ${rule} ${path} | ${fix}`,
  );
}
const changed = (old: string, now: string): string => right.replace(old, now);

describe("the record of a letter", () => {
  it("is read with its fields", () => {
    const parsed = parseLetter(right, { file: "letter.yaml" });
    expect(parsed).toMatchObject({ ok: true, findings: [] });
    expect(parsed.ok && parsed.value).toEqual({
      record: "letter",
      template: "dispatch",
      date: "2026-11-25",
      number: "5",
      fields: {
        about: "lịch tiếp công dân",
        to: ["Các phòng"],
        opening: ["Mở đầu."],
        closing: "Kết",
      },
    });
  });

  it("may be JSON, and bytes", () => {
    const json = JSON.stringify({ record: "letter", template: "dispatch", date: "2026-11-25" });
    expect(parseLetter(new TextEncoder().encode(json), { format: "json" }).ok).toBe(true);
  });

  it.each([
    [
      "an unknown template",
      "dispatch",
      "dispach",
      "2:11 unknown-template template | did you mean `dispatch`?",
    ],
    ["a day that does not exist", "2026-11-25", "2026-02-30", "3:7 impossible-date date"],
    ["a day before there is a form", "2026-11-25", "2020-03-04", "3:7 form-not-in-force date"],
    ["a number that is none", '"5"', '"5/"', '4:9 bad-number number | write `"12"`'],
    ["a number of the Party", '"5"', '"5-CV/TU"', "4:9 bad-number number"],
    ["a misspelt key", "number:", "numbr:", "4:1 unknown-key numbr | did you mean `number`?"],
    ["a misspelt field", "about:", "abot:", "6:3 unknown-key fields.abot | did you mean `about`?"],
    ["a field at the top", "fields:", "about: x\nfields:", "5:1 unknown-key about"],
    ["a number for a text", "lịch tiếp công dân", "012", "6:10 wrong-type fields.about"],
    ["a text for a list", "[Các phòng]", "Các phòng", "7:7 wrong-type fields.to | write a list"],
    ["an empty text in a list", "[Các phòng]", '[" "]', "7:8 empty-text fields.to[0]"],
    ["an urgency of its own", "number:", "urgency: GẤP\nnumber:", "4:10 unknown-value urgency"],
    [
      "a size that is a text",
      "number:",
      'style: { sizes: { body: "14" } }\nnumber:',
      "4:25 wrong-type style.sizes.body",
    ],
  ])("with %s is told with line, column and advice", (_, old, now, message) => {
    const found = faults(changed(old, now));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
  });

  it("with many faults tells all of them, in the order of the file", () => {
    const source = right
      .replace("2026-11-25", "25/11/2026")
      .replace('"5"', '"5/"')
      .replace("about:", "abot:")
      .replace("[Các phòng]", "Các phòng");
    expect(faults(source).map((fault) => Number(fault.split(":")[0]))).toEqual([3, 4, 6, 7]);
  });

  it("of a template about a case says to draft it from the case file", () => {
    const source = "record: letter\ntemplate: complaint-acceptance-notice\ndate: 2026-11-25\n";
    expect(faults(source)).toEqual([
      "2:11 letter-needs-case template | write `case: CASE.yaml`, or draft it from the case file: `tiepdan draft CASE.yaml --template complaint-acceptance-notice`",
    ]);
  });

  it("about a dialogue names the record of it, and about a proposal also that", () => {
    const source = (more: string) =>
      `record: letter\ntemplate: dialogue-answer\ndate: 2026-11-25\n${more}`;
    expect(faults(source(""))).toEqual([
      "2:11 letter-needs-dialogue template | write `dialogue: DIALOGUE.yaml`",
      "2:11 letter-needs-proposal template | write `proposal: ` and the proposal's `id` in the record of the dialogue",
    ]);
    expect(faults(source("dialogue: dialogue.yaml\nproposal: p2\n"))).toEqual([]);
    expect(faults(source("dialogue: dialogue.yaml\nproposal: p2\ncase: case.yaml\n"))).toEqual([
      "6:7 letter-needs-no-case case | delete `case`",
    ]);
  });

  it("that is not about a dialogue names none", () => {
    expect(faults(changed("number:", "dialogue: dialogue.yaml\nnumber:"))).toEqual([
      "4:11 letter-needs-no-dialogue dialogue | delete `dialogue`",
    ]);
    const source =
      "record: letter\ntemplate: dialogue-announcement\ndate: 2026-11-25\ndialogue: dialogue.yaml\nproposal: p1\n";
    expect(faults(source)).toEqual(["5:11 letter-needs-no-proposal proposal | delete `proposal`"]);
  });

  it("of the Party knows no signing by authorisation", () => {
    const source =
      "record: letter\ntemplate: party-dispatch\ndate: 2026-11-25\nsigner: { title: Chánh Văn phòng, form: TUQ }\n";
    expect(faults(source)).toEqual(["4:41 bad-signer-form signer.form | write `Q`, `KT` or `TL`"]);
  });

  it("leaves what is missing to the composing, which points into the record", () => {
    const parsed = parseLetter(changed("  closing: Kết\n", ""), {
      file: "letter.yaml",
      lang: "en",
    });
    if (!parsed.ok) throw new Error("not read");
    const { record: _, template, ...words } = parsed.value;
    const { findings } = composeGeneral(template, { ...words, agency, lang: "en" });
    expect(placedIn(parsed.value, findings)).toMatchObject([
      {
        rule: "document-data-missing",
        path: "fields.closing",
        at: { file: "letter.yaml", line: 6 },
      },
    ]);
  });

  it("does not quote a value of a confidential field", () => {
    const template = templateOf("<p>{{fields.who}}</p>", {
      audience: "resolver",
      more: "case: none\nfields:\n  who: { type: text, label: Người tố cáo, confidential: denouncer }\n",
    });
    const source =
      "record: letter\ntemplate: own-note\ndate: 2026-11-25\nfields: { who: [Nguyễn Văn Mẫu] }\n";
    const { findings } = parseLetter(source, { templates: setOf([template]) });
    expect(findings).toHaveLength(1);
    expect(JSON.stringify(findings)).not.toMatch(/Nguyễn|Mẫu/u);
  });
});

describe("the fields of a letter about a case", () => {
  const template = templateOf("<p>{{date fields.heldOn}}</p>", {
    more: "fields:\n  heldOn: { type: date, label: Ngày }\n  to: { type: text, label: Nơi }\n",
  });

  it("are read alone, each by its own kind", () => {
    expect(parseFields(template, "heldOn: 2026-11-25\nto: Phòng 1\n")).toMatchObject({
      ok: true,
      value: { heldOn: "2026-11-25", to: "Phòng 1" },
    });
  });

  it("that are wrong are told with line and column; a text is never asked to be a day for its name", () => {
    const { findings } = parseFields(template, "heldOn: 25/11/2026\nto: 12\n", { lang: "en" });
    expect(findings.map(({ at, rule, fix }) => [at?.line, rule, fix])).toEqual([
      [1, "date-format", expect.stringContaining("2026-11-25")],
      [2, "wrong-type", 'put it in quotes: `"12"`'],
    ]);
  });
});
