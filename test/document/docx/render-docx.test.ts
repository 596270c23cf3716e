import { afterEach, describe, expect, it, vi } from "vitest";
import { documentTexts } from "../../../src/document/document-texts";
import { render } from "../../../src/document/render";
import { vietnameseLetters } from "../vietnamese-letters";
import { partyDocument, stateDocument } from "../whole-documents";
import { all, found, paragraph, paragraphTexts, read, withNodes } from "./read-docx";

const words = (texts: readonly string[]): string => texts.join(" ").replace(/\s+/gu, "");

describe("the text of a Word file", () => {
  it.each([
    ["a State document", stateDocument],
    ["a Party document", partyDocument],
  ])("is that of %s with every kind of part, in reading order", async (_, document) => {
    const { contact: _contact, ...rest } = document;
    const { body } = await read(document);
    expect(words(paragraphTexts(body))).toBe(words(documentTexts(rest)));
  });

  it("holds all 146 Vietnamese letters in four styles", async () => {
    const styles = [{}, { bold: true }, { italic: true }, { bold: true, italic: true }] as const;
    const { body } = await read(
      withNodes(
        styles.map((style) => ({
          type: "paragraph",
          inlines: [{ text: vietnameseLetters, ...style }],
        })),
      ),
    );
    const runs = all(body, "w:r").filter(({ textContent }) => textContent === vietnameseLetters);
    expect(runs.map((run) => [all(run, "w:b").length > 0, all(run, "w:i").length > 0])).toEqual([
      [false, false],
      [true, false],
      [false, true],
      [true, true],
    ]);
  });

  it("is text, whatever marks of other languages it holds", async () => {
    const text = `{{petition}} </w:t><script>alert("1")</script> & &lt; ]]> 'x' 😀`;
    const { body } = await read(withNodes([paragraph(text)]));
    expect(paragraphTexts(body)).toContain(text);
  });

  it("keeps the spaces at the ends of a stretch in another style", async () => {
    const inlines = [{ text: "một " }, { text: "hai", bold: true }, { text: " ba" }] as const;
    const { body } = await read(withNodes([{ type: "paragraph", inlines }]));
    expect(paragraphTexts(body)).toContain("một hai ba");
    expect(all(body, "w:t").every((text) => text.getAttribute("xml:space") === "preserve")).toBe(
      true,
    );
  });

  it("joins neighbours of one style, so that a word can be found in Word", async () => {
    const { body } = await read(
      withNodes([{ type: "paragraph", inlines: [{ text: "khiếu " }, { text: "nại" }] }]),
    );
    expect(all(body, "w:t").map(({ textContent }) => textContent)).toContain("khiếu nại");
  });
});

describe("a character that XML cannot hold", () => {
  it.each(["a\u0000", "b\u001b", "c\ufffe", "d\ud800"])(
    "is refused, since the file would say something else without it: %j",
    async (text) => {
      const document = withNodes([paragraph(text)]);
      await expect(render(document, "docx")).rejects.toMatchObject({ code: "bad-character" });
    },
  );

  it("is refused in what only the properties of the file name", async () => {
    const metadata = { agency: "xã Hòa\u0001Bình" };
    for (const document of [
      { ...stateDocument, metadata },
      { ...stateDocument, template: "a\u0001" },
    ]) {
      await expect(render(document, "docx")).rejects.toMatchObject({ code: "bad-character" });
    }
  });
});

describe("the bytes of a Word file", () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it("are the same at another hour and with other luck", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-01T08:00:00Z") });
    const before = await render(stateDocument, "docx");
    vi.setSystemTime(new Date("2027-03-05T21:30:07Z"));
    vi.spyOn(Math, "random").mockReturnValue(0.25);
    const after = await render(stateDocument, "docx");
    expect(Buffer.compare(before, after)).toBe(0);
  });

  it("differ for another document", async () => {
    const one = await render(stateDocument, "docx");
    const other = await render({ ...stateDocument, title: "Khác" }, "docx");
    expect(Buffer.compare(one, other)).not.toBe(0);
  });

  it("begin with the list of the file's parts, by which programs know Word files", async () => {
    const { names } = await read(stateDocument);
    expect(names[0]).toBe("[Content_Types].xml");
  });
});

describe("the properties of a Word file", () => {
  it("name the document, the agency, the language and the document's own day", async () => {
    const core = (await read(stateDocument)).part("docProps/core.xml");
    const value = (name: string): string => found(all(core, name)[0], name).textContent;
    expect(value("dc:title")).toBe("Kế hoạch A & B");
    expect(value("dc:creator")).toBe("xã Hòa Bình");
    expect(value("cp:lastModifiedBy")).toBe("xã Hòa Bình");
    expect(value("dc:language")).toBe("vi-VN");
    // Midnight of 8 July 2026 in Vietnam.
    expect(value("dcterms:created")).toBe("2026-07-07T17:00:00Z");
    expect(value("dcterms:modified")).toBe("2026-07-07T17:00:00Z");
  });
});
