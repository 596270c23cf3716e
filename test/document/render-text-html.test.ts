import { describe, expect, it } from "vitest";
import { type DocumentNode, plainText } from "../../src/document/node";
import type { OfficialDocument } from "../../src/document/official-document";
import { type RenderFormat, render } from "../../src/document/render";
import { renderHtml } from "../../src/document/render-html";
import { renderText } from "../../src/document/render-text";
import { letter } from "./samples";

const nodes: readonly DocumentNode[] = [
  { type: "title", inlines: [{ text: "THÔNG BÁO" }] },
  { type: "subtitle", inlines: [{ text: "Về việc A & B" }] },
  { type: "addressees", names: ["Ông Một", "Bà <Hai>", 'Công ty "Ba"'] },
  { type: "basis", lines: ["Căn cứ Luật A;", "Căn cứ Nghị định B."] },
  { type: "heading", inlines: [{ text: "I. Đầu mục" }] },
  {
    type: "paragraph",
    inlines: [
      { text: "thường " },
      { text: "đậm", bold: true },
      { text: " và " },
      { text: "cả hai", bold: true, italic: true },
    ],
  },
  { type: "list", ordered: true, items: [[{ text: "một" }], [{ text: "hai" }]] },
  { type: "list", ordered: false, items: [[{ text: "ba" }]] },
  {
    type: "table",
    rows: [
      { header: true, cells: [[{ text: "Cột 1" }], [{ text: "Cột 2" }]] },
      { header: false, cells: [[{ text: "a" }], [{ text: "b" }]] },
    ],
  },
  { type: "recipients", lines: ["Như trên;", "Lưu: VT."] },
  { type: "signature", posts: ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], name: "Lê Văn Thử" },
];
const whole: OfficialDocument = {
  ...letter(),
  title: "A & B",
  letterhead: { ...letter().letterhead, superior: ["CẤP TRÊN"], about: "V/v <thử>" },
  nodes,
};

/** The words of an HTML page in reading order, without tags and style. */
function wordsOf(html: string): readonly string[] {
  const body = html.slice(html.indexOf("<body>"));
  const text = body
    .replace(/<[^>]+>/gu, "\n")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
  return text.split(/\s+/u).filter((word) => word !== "");
}

describe("a letter as plain text", () => {
  it("holds every part in reading order, parted by empty lines", () => {
    expect(renderText(whole)).toBe(`CẤP TRÊN
ỦY BAN NHÂN DÂN
XÃ HÒA BÌNH

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 05/TB-UBND
V/v <thử>
Hòa Bình, ngày 08 tháng 7 năm 2026

THÔNG BÁO

Về việc A & B

Kính gửi:
- Ông Một;
- Bà <Hai>;
- Công ty "Ba".

Căn cứ Luật A;
Căn cứ Nghị định B.

I. Đầu mục

thường đậm và cả hai

1. một
2. hai

- ba

Cột 1 | Cột 2
a | b

Nơi nhận:
- Như trên;
- Lưu: VT.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Lê Văn Thử
`);
  });

  it("names one addressee after the words", () => {
    expect(renderText(letter())).toContain("\n\nKính gửi: Ông Nguyễn Văn Mẫu\n\n");
  });
});

describe("a letter as HTML", () => {
  const html = renderHtml(whole);

  it("holds the same words as the plain text", () => {
    const plain = (words: readonly string[]): readonly string[] =>
      words.filter((word) => !["-", "|", "1.", "2."].includes(word)).sort();
    expect(plain(wordsOf(html))).toEqual(plain(renderText(whole).split(/\s+/u).filter(Boolean)));
    for (const document of [letter(), letter({}, "complaint-refusal-notice")]) {
      const text = renderText(document).split(/\s+/u).filter(Boolean);
      expect(plain(wordsOf(renderHtml(document)))).toEqual(plain(text));
    }
  });

  it("escapes the marks of HTML everywhere, the title of the page included", () => {
    expect(html).toContain("<title>A &amp; B</title>");
    expect(html).toContain("Về việc A &amp; B");
    expect(html).toContain("<li>Bà &lt;Hai&gt;;</li>");
    expect(html).toContain("V/v &lt;thử&gt;");
    expect(html).toContain("Công ty &quot;Ba&quot;.");
    expect(html).not.toMatch(/<(?:Hai|thử)>/u);
  });

  it("names its language, and loads nothing and runs nothing", () => {
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="vi">/u);
    expect(html).toContain('<meta charset="utf-8">');
    expect(html).not.toMatch(/<script|<link|<img|src=|href=|url\(|@import/u);
  });

  it("closes every tag that it opens", () => {
    const open: string[] = [];
    for (const [, slash, tag] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/gu)) {
      if (tag === undefined || ["meta", "hr"].includes(tag)) continue;
      if (slash === "") open.push(tag);
      else expect(open.pop()).toBe(tag);
    }
    expect(open).toEqual([]);
  });

  it("marks up title, lists, table head, bold and italic as what they are", () => {
    expect(html).toContain("<h1>THÔNG BÁO</h1>");
    expect(html).toContain("<h2>I. Đầu mục</h2>");
    expect(html).toContain("<ol>\n<li>một</li>\n<li>hai</li>\n</ol>");
    expect(html).toContain('<th scope="col">Cột 1</th>');
    expect(html).toContain("thường <b>đậm</b> và <b><i>cả hai</i></b>");
  });

  it("prints on A4 with the margins of the regulation", () => {
    expect(html).toContain("@page { size: A4; margin: 20mm 15mm 20mm 30mm; }");
  });
});

describe("rendering", () => {
  it("gives UTF-8 bytes for text and HTML", async () => {
    const decode = async (to: RenderFormat): Promise<string> =>
      new TextDecoder("utf-8", { fatal: true }).decode(await render(whole, to));
    expect(await decode("text")).toBe(renderText(whole));
    expect(await decode("html")).toBe(html());
  });

  it("gives a PDF file for pdf", async () => {
    expect(new TextDecoder("latin1").decode((await render(whole, "pdf")).slice(0, 8))).toBe(
      "%PDF-1.7",
    );
  });

  it.each(["docx", "odt"])("does not know %s and says what there is", async (format) => {
    await expect(render(whole, format as RenderFormat)).rejects.toMatchObject({
      code: "format-not-available",
      message: expect.stringContaining("`pdf`, `html` or `text`"),
    });
  });

  it("does not change the document", async () => {
    const before = JSON.stringify(whole);
    await render(whole, "pdf");
    renderHtml(whole);
    expect(JSON.stringify(whole)).toBe(before);
    expect(
      whole.nodes.flatMap((node) => ("inlines" in node ? [plainText(node.inlines)] : [])),
    ).toContain("THÔNG BÁO");
  });
});

function html(): string {
  return renderHtml(whole);
}
