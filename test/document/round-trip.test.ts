import { describe, expect, it } from "vitest";
import { documentTexts } from "../../src/document/document-texts";
import type { OfficialDocument } from "../../src/document/official-document";
import { renderText } from "../../src/document/render-text";
import { composedExample, exampleNames, exampleRecord } from "./example-letters";
import { closeUp, printedTexts, type ReadFormat } from "./printed-texts";
import { letter, petition } from "./samples";
import { vietnameseLetters } from "./vietnamese-letters";
import { partyDocument, stateDocument } from "./whole-documents";

const formats: readonly ReadFormat[] = ["pdf", "docx", "html"];

/** PDF and DOCX have the address line at the foot of page 1, so it is looked for by itself. */
function withoutContact({ contact: _, ...document }: OfficialDocument): OfficialDocument {
  return document;
}

/** The letters in each of the four styles. */
const everyLetter: OfficialDocument = {
  ...withoutContact(stateDocument),
  nodes: ([{}, { bold: true }, { italic: true }, { bold: true, italic: true }] as const).map(
    (style) => ({ type: "paragraph", inlines: [{ text: vietnameseLetters, ...style }] }),
  ),
};

describe.each(formats)("the text of a %s file", (format) => {
  it.each([
    ["a State document", withoutContact(stateDocument)],
    ["a Party document", withoutContact(partyDocument)],
    ["all 146 letters in four styles", everyLetter],
    ["an acceptance notice", letter()],
    ["a refusal notice", letter({}, "complaint-refusal-notice")],
  ])("is that of the document, in reading order: %s", async (_, document) => {
    expect(closeUp(await printedTexts(document, format))).toBe(closeUp(documentTexts(document)));
  });

  it.each(exampleNames)("is that of the example letter %s", async (name) => {
    const document = composedExample(exampleRecord(name));
    expect(closeUp(await printedTexts(document, format))).toBe(closeUp(documentTexts(document)));
  });

  it("holds the address line of the document once", async () => {
    const contact = closeUp([stateDocument.contact ?? ""]);
    expect(closeUp(await printedTexts(stateDocument, format)).split(contact)).toHaveLength(2);
  });

  it("has the same letters for decomposed input", async () => {
    const words = `Bà ${vietnameseLetters} Mẫu`;
    const written = (form: "NFC" | "NFD"): OfficialDocument =>
      letter({
        petition: {
          ...petition,
          complainants: (petition.complainants ?? []).map((person) => ({
            ...person,
            name: words.normalize(form),
          })),
        },
      });
    const read = closeUp(await printedTexts(written("NFD"), format));
    expect(read).toContain(closeUp([words]));
    expect(read).toBe(closeUp(documentTexts(written("NFC"))));
  });
});

describe("plain text", () => {
  it("holds the texts of the document and nothing else but marks of its own", () => {
    for (const document of [stateDocument, partyDocument, everyLetter, letter()]) {
      const text = renderText(document).replaceAll("==========", "").replaceAll(" | ", "");
      expect(closeUp([text])).toBe(closeUp(documentTexts(document)));
    }
  });
});
