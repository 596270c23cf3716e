import { describe, expect, it } from "vitest";
import { documentTexts } from "../../../src/document/document-texts";
import type { DocumentNode, TableNode } from "../../../src/document/node";
import type { OfficialDocument } from "../../../src/document/official-document";
import { renderHtml } from "../../../src/document/render-html";
import { partyDocument, stateDocument } from "../whole-documents";
import { htmlTexts, readHtml } from "./read-html";

const html = renderHtml(stateDocument);
const page = readHtml(html);

function textsOf(selector: string, from = page): readonly string[] {
  return [...from.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

function withNodes(nodes: readonly DocumentNode[]): OfficialDocument {
  return { ...stateDocument, nodes };
}

describe("a document as HTML", () => {
  it("is one page in Vietnamese under the document's title", () => {
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="vi">/u);
    expect(html).toContain('<meta charset="utf-8">');
    expect(page.title).toBe("Kế hoạch A & B");
  });

  it("loads nothing and runs nothing, and tells browsers so", () => {
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute("content")).toBe("default-src 'none'; style-src 'unsafe-inline'");
    expect([
      ...page.querySelectorAll("script, link, img, iframe, [src], [href], [onclick]"),
    ]).toEqual([]);
    expect(html).not.toMatch(/url\(|@import/u);
  });

  it("closes every tag that it opens", () => {
    const open: string[] = [];
    for (const [, slash, tag] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/gu)) {
      if (tag === undefined || ["meta", "col"].includes(tag)) continue;
      if (slash === "") open.push(tag);
      else expect(open.pop()).toBe(tag);
    }
    expect(open).toEqual([]);
  });

  it("escapes the marks of HTML in texts, titles and attributes", () => {
    expect(html).toContain("<title>Kế hoạch A &amp; B</title>");
    expect(html).toContain("<li>- Bà &lt;Hai&gt;;</li>");
    expect(html).toContain("- Công ty &quot;Ba&quot;.");
    expect(html).not.toContain("<Hai>");
  });

  it("gives the same text for the same document", () => {
    expect(renderHtml(structuredClone(stateDocument))).toBe(html);
  });

  it("keeps the room in a number line for the number to come", () => {
    const letterhead = { ...stateDocument.letterhead, number: "Số:          /KH-UBND" };
    const blank = readHtml(renderHtml({ ...stateDocument, letterhead }));
    expect(textsOf(".number", blank)).toContain("Số:          /KH-UBND");
    expect(html).toContain(".number { white-space: pre-wrap; }");
  });

  it("has the head, the text and the address where screen readers look for them", () => {
    expect(
      [...page.body.children].map(({ tagName }) => tagName).filter((tag) => tag !== "DIV"),
    ).toEqual(["HEADER", "MAIN"]);
    expect(textsOf("main footer address")).toEqual([stateDocument.contact]);
  });

  it("keeps the labels of lists as text, and lists inside their items", () => {
    expect(textsOf("main > ol > li > p:first-child")).toEqual(["1. Khoản một:", "2. Khoản hai"]);
    expect(textsOf("ol > li > ol > li > p:first-child")).toEqual(["a) điểm a;", "b) điểm b."]);
    expect(textsOf("ol > li > ol > li > ul > li > p")).toEqual(["- gạch đầu dòng"]);
    expect(html).toContain("ol, ul { list-style: none; }");
  });

  it("marks up bold and italic stretches as such", () => {
    expect(html).toContain(
      "Chữ thường, <b>chữ đậm</b>, <i>chữ nghiêng</i> và <b><i>cả hai</i></b>.",
    );
  });

  it("leaves no element for what the document lacks", () => {
    const {
      contact: _,
      annexes: __,
      copy: ___,
      urgency: ____,
      circulation: _____,
      ...rest
    } = stateDocument;
    const bare = readHtml(
      renderHtml({ ...rest, letterhead: { superior: [], body: [], number: "", placeDate: "" } }),
    );
    expect(textsOf("footer, section, .stamps, .number, .place-date, .issuer p", bare)).toEqual([]);
  });

  it("prints every text of the document in reading order", () => {
    for (const document of [stateDocument, partyDocument]) {
      const plain = (texts: readonly string[]): string => texts.join("").replace(/\s/gu, "");
      expect(plain(htmlTexts(renderHtml(document)))).toBe(plain(documentTexts(document)));
    }
  });
});

describe("a table in HTML", () => {
  const table = (columns: number): TableNode => ({
    type: "table",
    rows: [
      {
        header: true,
        cells: Array.from({ length: columns }, (_, index) => [{ text: `Cột "${index}"` }]),
      },
      { header: false, cells: Array.from({ length: columns }, () => [{ text: "a" }]) },
    ],
  });

  it("has its header rows in a head, which browsers repeat on every page", () => {
    expect(textsOf('thead th[scope="col"]')).toEqual(["STT", "Nội dung", "Số đơn"]);
    expect(html).toContain("thead { display: table-header-group;");
  });

  it("sets columns as wide and to the side that the document says", () => {
    const widths = [...page.querySelectorAll("col")].map((column) => column.getAttribute("style"));
    expect(widths).toEqual(["width:14.29%", "width:57.14%", "width:28.57%"]);
    const sides = [...page.querySelectorAll("tbody tr:first-child td")].slice(0, 3);
    expect(sides.map((cell) => cell.getAttribute("class"))).toEqual(["centre", "left", "right"]);
  });

  it("names the column of each cell for phones when it is too wide for them", () => {
    const cells = readHtml(renderHtml(withNodes([table(5)]))).querySelectorAll("td");
    expect([...cells].map((cell) => cell.getAttribute("data-column"))).toEqual([
      'Cột "0"',
      'Cột "1"',
      'Cột "2"',
      'Cột "3"',
      'Cột "4"',
    ]);
  });

  it("stays a table on phones when it is narrow", () => {
    expect(renderHtml(withNodes([table(3)]))).not.toContain(" data-column=");
  });
});

describe("recipients and signatures in HTML", () => {
  const signer = (name: string) => ({ posts: ["CHỦ TỊCH"], name: [{ text: name }] });
  const recipients: DocumentNode = { type: "recipients", lines: [[{ text: "Lưu: VT." }]] };

  it("stand beside one another, the recipients first", () => {
    const one = withNodes([recipients, { type: "signature", ...signer("Một") }]);
    expect(
      textsOf("main > .closing > .recipients + .signer .signer-name", readHtml(renderHtml(one))),
    ).toEqual(["Một"]);
  });

  it("have the recipients below when several sign", () => {
    const two = withNodes([
      recipients,
      { type: "signatures", blocks: [signer("Một"), signer("Hai")] },
    ]);
    const read = readHtml(renderHtml(two));
    expect(textsOf(".signers > .signer .signer-name", read)).toEqual(["Một", "Hai"]);
    expect(textsOf("main > .signers + .recipients li", read)).toEqual(["- Lưu: VT."]);
  });

  it("are never parted from the text, nor cut, on paper", () => {
    expect(html).toContain(".closing { display: flex; break-inside: avoid; }");
    expect(html).toContain(".closing, .signers { break-before: avoid; }");
  });

  it("set the signer's own post upright and regular for the Party, bold for the State", () => {
    expect(html).toContain(".post { font-weight: bold; font-style: normal; }");
    expect(renderHtml(partyDocument)).toContain(
      ".post { font-weight: normal; font-style: normal; }",
    );
  });
});
