import { describe, expect, it } from "vitest";
import { type Element, parseMarkup } from "../../../src/document/template/markup";
import { toNodes } from "../../../src/document/template/to-nodes";

function parsed(source: string): readonly Element[] {
  const elements = parseMarkup(source);
  if ("message" in elements) throw new Error(elements.message.en);
  return elements;
}

const nodes = (
  source: string,
  bases: readonly string[] = [],
  regime: "state" | "party" = "state",
) => toNodes(parsed(source), { bases, regime });

describe("the markup parser", () => {
  it("reads elements inside elements, and white space between them as nothing", () => {
    expect(parsed("\n<p>a <b>b</b></p>\n\n<basis/>\n")).toEqual([
      { tag: "p", children: ["a ", { tag: "b", children: ["b"] }] },
      { tag: "basis", children: [] },
    ]);
  });

  it("reads the entities that filled values carry", () => {
    expect(nodes("<p>&lt;b&gt; &amp;amp; &quot;&#x27;&#x60;&#x3D;</p>").nodes).toEqual([
      { type: "paragraph", inlines: [{ text: "<b> &amp; \"'`=" }] },
    ]);
  });

  it.each([
    ["an unknown tag", "<p>a</p><u>b</u>", 8, "There is no tag `<u>`"],
    ["a tag name in capitals", "<P>a</P>", 0, "`<` is no tag"],
    ["an attribute", '<p id="a">b</p>', 0, "`<` is no tag"],
    ["a tag that is both closing and empty", "<p>a</p/>", 4, "`</p/>` is no tag"],
    ["an unknown entity", "<p>&copy;</p>", 3, "`&copy;` is no tag"],
    ["text at the top", "a<p>b</p>", 0, "stands directly in the document"],
    ["a closing tag without an opening one", "</p>", 0, "`</p>` does not match the document"],
    ["crossing tags", "<p><b>a</p></b>", 7, "`</p>` does not match <b>"],
    ["a tag left open", "<p>a", 4, "`<p>` is not closed"],
    ["a name of the object prototype", "<constructor>a</constructor>", 0, "There is no tag"],
  ])("refuses %s and tells where", (_, source, offset, message) => {
    const problem = parseMarkup(source);
    expect(problem).toMatchObject({ offset, message: { en: expect.stringContaining(message) } });
  });
});

describe("document nodes", () => {
  it("make white space one space, also around bold and italic words", () => {
    expect(nodes("<p>\n  a\n <b> b </b>  <i>c <b>d</b></i>\n</p>").nodes).toEqual([
      {
        type: "paragraph",
        inlines: [
          { text: "a " },
          { text: "b ", bold: true },
          { text: "c ", italic: true },
          { text: "d", italic: true, bold: true },
        ],
      },
    ]);
  });

  it("keep the room for a number to come, and no other run of spaces", () => {
    const head =
      "<letterhead><superior>A  B</superior><body>C</body><number>Số:          /TB-X</number><place-date>H, ngày  1</place-date><about>V/v x</about></letterhead>";
    expect(nodes(head).letterhead).toEqual({
      superior: ["A B"],
      body: ["C"],
      number: "Số:          /TB-X",
      placeDate: "H, ngày 1",
      about: [{ text: "V/v x" }],
    });
  });

  it("hold lists, tables, recipients, signature and legal bases in reading order", () => {
    const source = `<heading>H</heading><basis/><ol><li>a</li></ol><ul><li>b</li></ul>
<table><tr><th>k</th></tr><tr><td>v</td></tr></table>
<recipients><li>Như trên;</li></recipients><signature><post>CHỦ TỊCH</post><name>Tên</name></signature>`;
    expect(nodes(source, ["Căn cứ A."]).nodes).toEqual([
      { type: "heading", level: "plain", inlines: [{ text: "H" }] },
      { type: "basis", lines: ["Căn cứ A."] },
      {
        type: "list",
        ordered: true,
        items: [{ label: "1.", inlines: [{ text: "a" }], nodes: [] }],
      },
      {
        type: "list",
        ordered: false,
        items: [{ label: "-", inlines: [{ text: "b" }], nodes: [] }],
      },
      {
        type: "table",
        rows: [
          { header: true, cells: [[{ text: "k" }]] },
          { header: false, cells: [[{ text: "v" }]] },
        ],
      },
      { type: "recipients", lines: [[{ text: "Như trên;" }]] },
      { type: "signature", posts: ["CHỦ TỊCH"], name: [{ text: "Tên" }] },
    ]);
  });
});
