import fc from "fast-check";
import type { ReadDocument } from "jsdom";
import { describe, expect, it } from "vitest";
import { cleanText } from "../../src/document/clean-text";
import { documentTexts } from "../../src/document/document-texts";
import type { OfficialDocument } from "../../src/document/official-document";
import { type RenderFormat, render } from "../../src/document/render";
import { renderHtml } from "../../src/document/render-html";
import { renderText } from "../../src/document/render-text";
import { MisuseError } from "../../src/finding/misuse-error";
import { docxTexts } from "../document/docx-texts";
import { htmlTexts, readHtml } from "../document/html/read-html";
import { readPdf } from "../document/pdf-pages";
import { closeUp } from "../document/printed-texts";
import { taggedTexts } from "../document/tagged-texts";
import { partyDocument, stateDocument } from "../document/whole-documents";
import { caseLetter, dispatch, withTexts } from "./documents-with-texts";
import { hostileText } from "./hostile-text";

const isDrawable = (text: string): boolean => cleanText(text).undrawable === undefined;

/** Everything stands between the margins, and no letter is lost; the order is that of the page, not of the text. */
async function expectDrawn(document: OfficialDocument): Promise<void> {
  const pdf = await render(document, "pdf");
  const { pages } = await readPdf(pdf);
  const off = pages.flatMap(({ texts: found }) =>
    found.filter(
      ({ text, left, right, baseline }) =>
        text.trim() !== "" && (left < 29.5 || right > 195.5 || baseline < 10 || baseline > 277.5),
    ),
  );
  expect(off).toEqual([]);
  const marks = ["*", "-----"];
  const wanted = documentTexts(document).filter((text) => !marks.includes(text));
  expect(sorted(await taggedTexts(pdf))).toBe(sorted(wanted));
}

function sorted(parts: readonly string[]): string {
  return [...closeUp(parts)].toSorted().join("");
}

/** The elements of a page, which no text may add to. */
function tagsOf(page: ReadDocument): readonly string[] {
  return (
    [...page.querySelectorAll("*")]
      // An address line too long for the foot of a page has no room kept there.
      .filter((element) => !/\broom\b/u.test(element.getAttribute("class") ?? ""))
      .map(({ tagName }) => tagName)
  );
}

/** The elements of the page of each document with ordinary texts in it. */
const plainTags = new Map(
  [stateDocument, partyDocument].map((document) => [
    document,
    tagsOf(readHtml(renderHtml(document))),
  ]),
);

const five = { minLength: 5, maxLength: 5 };
const texts = fc.array(hostileText(), five);
const drawable = fc.array(hostileText().filter(isDrawable), five);
const harmless = ["Một", "Hai", "Ba", "Bốn", "Năm"];

describe.each([
  ["a letter about a case", caseLetter],
  ["a general letter", dispatch],
])("%s with any text in it", (_, compose) => {
  const plain = compose(harmless);
  if (!plain.ok) throw new Error("was not composed");
  const plainPage = tagsOf(readHtml(renderHtml(plain.value)));

  it("is refused, naming place and character, exactly when a text cannot be printed", () => {
    fc.assert(
      fc.property(texts, (given) => {
        const { ok, findings } = compose(given);
        expect(ok).toBe(given.every(isDrawable));
        for (const { message } of findings) {
          expect(message).toMatch(/^`[a-zA-Z.[\]0-9]+` có ký tự `U\+[0-9A-F]{4,6}`/u);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("prints each text as it was given, in the same elements as any other text", () => {
    fc.assert(
      fc.property(drawable, (given) => {
        const letter = compose(given);
        if (!letter.ok) throw new Error("was not composed");
        const printed = closeUp(documentTexts(letter.value));
        for (const text of given) expect(printed).toContain(closeUp([cleanText(text).text]));
        const page = readHtml(renderHtml(letter.value));
        expect(closeUp(htmlTexts(page))).toBe(printed);
        expect(closeUp([renderText(letter.value)])).toBe(printed);
        expect(tagsOf(page)).toEqual(plainPage);
      }),
      { numRuns: 10 },
    );
  });

  it("stays on the sheet in PDF and loses no letter", async () => {
    await fc.assert(
      fc.asyncProperty(drawable, async (given) => {
        const letter = compose(given);
        if (!letter.ok) throw new Error("was not composed");
        await expectDrawn(letter.value);
      }),
      { numRuns: 4 },
    );
  });

  it.each([
    ["one word", "W".repeat(10_000)],
    ["words", "đơn ".repeat(2_500)],
  ])("draws a text of 10,000 characters: %s", async (__, long) => {
    const letter = compose(["Một", long, "Ba", "Bốn", "Năm"]);
    if (!letter.ok) throw new Error("was not composed");
    expect(closeUp([renderText(letter.value)])).toContain(closeUp([long]));
    await expectDrawn(letter.value);
  });
});

describe("any document with any text in it", () => {
  const document = fc.constantFrom(stateDocument, partyDocument);
  const refusal = /^bad-character `[a-zA-Z.[\]0-9]+` of the document holds U\+[0-9A-F]{4}/u;

  it("is refused with the place, or printed as it is, in text and HTML", async () => {
    await fc.assert(
      fc.asyncProperty(document, texts, async (whole, given) => {
        const filled = withTexts(whole, given);
        const outcome = await attempt(filled, "html");
        if (typeof outcome === "string") {
          expect(outcome).toMatch(refusal);
          expect(await attempt(filled, "text")).toBe(outcome);
          return;
        }
        const printed = closeUp(documentTexts(filled));
        const page = readHtml(new TextDecoder().decode(outcome));
        expect(closeUp(htmlTexts(page))).toBe(printed);
        expect(tagsOf(page)).toEqual(plainTags.get(whole));
      }),
      { numRuns: 10 },
    );
  });

  it("is refused with the place, or printed as it is, in Word", async () => {
    await fc.assert(
      fc.asyncProperty(document, texts, async (whole, given) => {
        const filled = withTexts(whole, given);
        const outcome = await attempt(filled, "docx");
        if (typeof outcome === "string") {
          expect(outcome).toMatch(refusal);
        } else {
          expect(sorted(docxTexts(outcome))).toBe(sorted(documentTexts(filled)));
        }
      }),
      { numRuns: 6 },
    );
  });

  it("is refused with the character, or drawn on the sheet without losing a letter, in PDF", async () => {
    await fc.assert(
      fc.asyncProperty(document, fc.oneof(texts, drawable), async (whole, given) => {
        const filled = withTexts(whole, given);
        const outcome = await attempt(filled, "pdf");
        if (typeof outcome === "string") {
          expect(outcome).toMatch(/^(?:bad-character|missing-glyph) .*U\+[0-9A-F]{4}/u);
        } else {
          await expectDrawn(filled);
        }
      }),
      { numRuns: 4 },
    );
  });
});

/** The file, or the code and the words with which it is refused. */
async function attempt(document: OfficialDocument, to: RenderFormat): Promise<Uint8Array | string> {
  try {
    return await render(document, to);
  } catch (error) {
    if (!(error instanceof MisuseError)) throw error;
    return `${error.code} ${error.message}`;
  }
}
