import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import { draw, empty } from "./draw";
import { laidOut, placedText } from "./laid-out";

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

async function opened(bytes: Uint8Array) {
  return getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
}

describe("the PDF file of a document", () => {
  const page = laidOut([placedText("Ủy ban nhân dân")]);

  it("is PDF/A-2b in PDF 1.7 unless told otherwise", async () => {
    const file = latin(await draw(page));
    expect(file).toMatch(/^%PDF-1\.7/u);
    expect(file).toContain("<pdfaid:part>2</pdfaid:part>");
    expect(file).toContain("<pdfaid:conformance>B</pdfaid:conformance>");
    expect(file).toContain("/OutputIntents");
  });

  it("is PDF/A-1b in PDF 1.4, with the list of its glyphs and without transparency, where asked", async () => {
    const file = latin(await draw(page, { archival: "PDF/A-1b" }));
    expect(file).toMatch(/^%PDF-1\.4/u);
    expect(file).toContain("<pdfaid:part>1</pdfaid:part>");
    expect(file).toContain("/CIDSet");
    expect(file).not.toMatch(/\/ca |\/CA |\/SMask|\/Group/u);
  });

  it("is tagged, in Vietnamese, and shows the title of the document", async () => {
    const bytes = await draw(page);
    const { info } = await (await opened(bytes)).getMetadata();
    expect((info as Record<string, unknown>).Language).toBe("vi-VN");
    expect(latin(bytes)).toContain("/DisplayDocTitle true");
    expect(latin(bytes)).toContain("/Marked true");
  });

  it("has the same title, agency and template in its two kinds of metadata, marks of XML and all", async () => {
    const document = {
      ...empty,
      title: "A & <B> về đất",
      metadata: {
        agency: "Sở X & Y",
        rulebook: { version: "1.0", digest: "abc" },
      },
    };
    const { info, metadata } = await (await opened(await draw(page, { document }))).getMetadata();
    expect(info).toMatchObject({
      Title: "A & <B> về đất",
      Author: "Sở X & Y",
      Subject: "sample 1.0 abc",
      Producer: "tiepdan",
    });
    expect(metadata.get("dc:title")).toBe("A & <B> về đất");
    expect(metadata.get("dc:creator")).toEqual(["Sở X & Y"]);
    expect(metadata.get("dc:description")).toBe("sample 1.0 abc");
  });

  it("names the template alone where no rules were applied", async () => {
    const { info } = await (await opened(await draw(page))).getMetadata();
    expect(info).toMatchObject({ Subject: "sample" });
  });

  it("does not name the case", async () => {
    const document = { ...empty, metadata: { agency: "Sở X", case: "77/TC-2026" } };
    expect(latin(await draw(page, { document }))).not.toContain("77/TC");
  });

  it("is as old as the document says, in the time of Vietnam", async () => {
    expect(latin(await draw(page))).toContain("(D:20260707170000Z)");
  });

  it("has the same bytes whatever was drawn before", async () => {
    const first = await draw(page);
    await draw(laidOut([placedText("nhân dân Ủy ban xã khác"), placedText("Ủy", { y: 200 })]));
    expect(Buffer.compare(await draw(page), first)).toBe(0);
  });

  it("leaves the caller's fonts as they were", async () => {
    const file = "@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf";
    const regular = readFileSync(createRequire(import.meta.url).resolve(file));
    const before = Buffer.from(regular);
    const fonts = { regular, bold: regular, italic: regular, boldItalic: regular };
    await draw(page, { fonts });
    expect(Buffer.compare(regular, before)).toBe(0);
  });
});

describe("the bookmarks of a PDF file", () => {
  const outline = [
    { title: "Chương I", level: 1, page: 0, y: 120 },
    { title: "Điều 1.", level: 2, page: 1, y: 60 },
    { title: "Điều 2.", level: 2, page: 2, y: 300 },
    { title: "Chương II", level: 1, page: 3, y: 57 },
  ];
  const pages = (count: number) => ({
    ...laidOut(...Array.from({ length: count }, () => [placedText("đoạn văn")])),
    outline,
  });

  it("are the headings of a document of more than three pages, under their chapters", async () => {
    const pdf = await opened(await draw(pages(4)));
    const items = await pdf.getOutline();
    expect(
      items.map(({ title, items: inner }) => [title, inner.map((item) => item.title)]),
    ).toEqual([
      ["Chương I", ["Điều 1.", "Điều 2."]],
      ["Chương II", []],
    ]);
  });

  it("lead to the heading's place on its page", async () => {
    const pdf = await opened(await draw(pages(4)));
    const [chapter] = await pdf.getOutline();
    const place = (chapter?.items[1]?.dest ?? []) as [never, unknown, number, number];
    const [reference, , left, top] = place;
    expect(await pdf.getPageIndex(reference)).toBe(2);
    expect(left).toBeCloseTo(0, 2);
    expect(top).toBeCloseTo(841.89 - 300, 2);
  });

  it("stand open, each counting all that are under it", async () => {
    const items = await (await opened(await draw(pages(4)))).getOutline();
    expect(items.map(({ count }) => count)).toEqual([2, undefined]);
    expect(latin(await draw(pages(4)))).toMatch(/\/Count 4\s+\/First/u);
  });

  it("are left out of three pages", async () => {
    const short = { ...pages(3), outline: outline.slice(0, 3) };
    expect(await (await opened(await draw(short))).getOutline()).toBeNull();
  });
});
