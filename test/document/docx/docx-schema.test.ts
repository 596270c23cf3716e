import type { ReadElement } from "jsdom";
import { describe, expect, it } from "vitest";
import { partyDocument, stateDocument } from "../whole-documents";
import { all, read } from "./read-docx";

// The order of elements in ECMA-376, part 1: Word takes a file that breaks it for a damaged one.
const border = "top left bottom right insideH insideV between bar";
const orders: Readonly<Record<string, string>> = {
  "w:pPr":
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
  "w:rPr":
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath",
  "w:tblPr":
    "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook",
  "w:tcPr":
    "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
  "w:sectPr":
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid",
  "w:style":
    "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr",
  "w:pBdr": border,
  "w:tblBorders": border,
  "w:tcBorders": border,
  "w:tblCellMar": "top left bottom right",
};

/** The elements that stand where the standard does not want them, in one part of a file. */
function misplaced(part: ReadElement): readonly string[] {
  return Object.entries(orders).flatMap(([parent, order]) => {
    const names = order.split(" ").map((name) => `w:${name}`);
    return all(part, parent).flatMap((element) => {
      const places = [...element.children].map(({ tagName }) => names.indexOf(tagName));
      const isOrdered = places.every(
        (place, index) => place !== -1 && place >= (places[index - 1] ?? 0),
      );
      return isOrdered ? [] : [`${parent}: ${[...element.children].map(({ tagName }) => tagName)}`];
    });
  });
}

describe.each([
  ["a State document", stateDocument],
  ["a Party document", partyDocument],
])("the file of %s", (_, document) => {
  it("has the elements of its properties in the order of the standard", async () => {
    const { names, part } = await read(document);
    const parts = names.filter((name) => /^word\/[^/]+\.xml$/u.test(name));
    expect(parts.length).toBeGreaterThan(8);
    expect(parts.flatMap((name) => misplaced(part(name)))).toEqual([]);
  });

  it("ends every cell with a paragraph and parts every two tables by one", async () => {
    const { body } = await read(document);
    const tags = (element: ReadElement): readonly string[] =>
      [...element.children].map(({ tagName }) => tagName);
    expect(all(body, "w:tc").filter((cell) => tags(cell).at(-1) !== "w:p")).toEqual([]);
    const blocks = tags(all(body, "w:body")[0] ?? body);
    expect(blocks.filter((tag, index) => tag === "w:tbl" && blocks[index + 1] !== "w:p")).toEqual(
      [],
    );
  });

  it("names no style and no part that the file does not have", async () => {
    const { names, part, body } = await read(document);
    const ids = new Set(
      all(part("word/styles.xml"), "w:style").map((style) => style.getAttribute("w:styleId")),
    );
    const used = names
      .filter((name) => /^word\/[^/]+\.xml$/u.test(name))
      .flatMap((name) =>
        ["w:pStyle", "w:rStyle", "w:basedOn", "w:next", "w:link"].flatMap((tag) =>
          all(part(name), tag).map((element) => element.getAttribute("w:val")),
        ),
      )
      // Word has this one whether a file names it or not.
      .filter((id) => id !== "DefaultParagraphFont");
    expect(used.filter((id) => !ids.has(id))).toEqual([]);
    const targets = [
      ...part("word/_rels/document.xml.rels").getElementsByTagName("Relationship"),
    ].map((relation) => `word/${relation.getAttribute("Target") ?? ""}`);
    expect(targets.filter((target) => !names.includes(target))).toEqual([]);
    expect(all(body, "w:sectPr").length).toBe(3);
  });
});
