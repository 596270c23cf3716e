import type { ReadElement } from "jsdom";
import { describe, expect, it } from "vitest";
import { partyDocument, stateDocument } from "../whole-documents";
import {
  all,
  attribute,
  found,
  paragraph,
  paragraphOf,
  paragraphTexts,
  read,
  withNodes,
} from "./read-docx";

const mm = (twips: number): number => (twips * 25.4) / 1440;

describe("the page of a Word file", () => {
  it("is A4 with the margins of the regulation, in twentieths of a point", async () => {
    const { body } = await read(stateDocument);
    // 210 × 297 mm; 20, 20, 30 and 15 mm.
    expect(attribute(body, "w:pgSz", "w")).toBe("11906");
    expect(attribute(body, "w:pgSz", "h")).toBe("16838");
    const margins = ["top", "bottom", "left", "right"].map((side) =>
      attribute(body, "w:pgMar", side),
    );
    expect(margins).toEqual(["1134", "1134", "1701", "850"]);
  });

  it("follows the margins that the document chooses", async () => {
    const { body } = await read({ ...stateDocument, style: { margins: { left: 35 } } });
    expect(attribute(body, "w:pgMar", "left")).toBe("1984");
  });

  it("is numbered in the middle of the top from the second on, and anew in each annex", async () => {
    const { body, part, names } = await read(stateDocument);
    const sections = all(body, "w:sectPr");
    expect(sections.length).toBe(3);
    for (const section of sections) {
      expect(all(section, "w:titlePg").length).toBe(1);
      expect(attribute(section, "w:pgNumType", "start")).toBe("1");
      expect(attribute(section, "w:type", "val")).toBe("nextPage");
    }
    const headers = names.filter((name) => /word\/header\d+\.xml$/u.test(name)).map(part);
    const numbered = headers.filter(({ textContent }) => textContent.includes("PAGE"));
    expect(numbered).toHaveLength(3);
    expect(headers.filter(({ textContent }) => textContent === "")).toHaveLength(3);
  });

  it("has the address line at the foot of page 1 alone, in no annex", async () => {
    const { body, part } = await read(stateDocument);
    const relations = [
      ...part("word/_rels/document.xml.rels").getElementsByTagName("Relationship"),
    ];
    const feet = all(body, "w:sectPr").map((section) => {
      const references = all(section, "w:footerReference");
      expect(references.map((reference) => reference.getAttribute("w:type"))).toEqual(["first"]);
      const id = references[0]?.getAttribute("r:id");
      const relation = relations.find((one) => one.getAttribute("Id") === id);
      return paragraphTexts(part(`word/${relation?.getAttribute("Target") ?? ""}`)).join("");
    });
    expect(feet).toEqual(["Địa chỉ: thôn Một, xã Hòa Bình; điện thoại: 0200 000 000", "", ""]);
  });

  it("ends with a paragraph where a table is last, as Word wants it", async () => {
    const { body } = await read(
      withNodes([{ type: "table", rows: [{ header: false, cells: [[{ text: "Một" }]] }] }]),
    );
    const [, last] = [...(all(body, "w:body")[0]?.children ?? [])].reverse();
    expect(last?.tagName).toBe("w:p");
    expect(attribute(found(last, "paragraph"), "w:spacing", "line")).toBe("20");
  });
});

describe("the head of a Word file", () => {
  const rulesIn = (body: ReadElement): readonly ReadElement[] =>
    all(body, "w:p").filter((one) => one.textContent === "" && all(one, "w:pBdr").length > 0);
  /** The length of a rule in a column, in millimetres. */
  const length = (rule: ReadElement | undefined, column: number): number =>
    column - 2 * mm(Number(attribute(found(rule, "rule"), "w:ind", "left")));

  it("stands in a table without borders of 65 and 100 mm", async () => {
    const { body } = await read(stateDocument);
    const table = found(all(body, "w:tbl")[0], "table");
    const columns = all(table, "w:gridCol").map((column) => mm(Number(column.getAttribute("w:w"))));
    expect(columns[0]).toBeCloseTo(65, 1);
    expect(columns[1]).toBeCloseTo(100, 1);
    expect(attribute(table, "w:tblLayout", "type")).toBe("fixed");
    const borders = [...found(all(table, "w:tblBorders")[0], "borders").children];
    expect(borders.map((border) => border.getAttribute("w:val"))).toEqual(
      Array.from({ length: 6 }, () => "none"),
    );
  });

  it("holds a rule as long as the motto, and one of a third to a half of the body's name", async () => {
    const [underBody, underMotto] = rulesIn((await read(stateDocument)).body);
    // The motto is 61 mm long at 14 points.
    expect(length(underMotto, 100)).toBeGreaterThan(60);
    expect(length(underMotto, 100)).toBeLessThan(62);
    // `XÃ HÒA BÌNH` is 31 mm long at 13 points bold.
    expect(length(underBody, 65)).toBeGreaterThan(31 / 3);
    expect(length(underBody, 65)).toBeLessThan(31 / 2);
  });

  it("marks the Party's body with an asterisk and its subject with hyphens, and draws one rule", async () => {
    const { body } = await read({ ...partyDocument, nodes: partyDocument.nodes.slice(0, 2) });
    expect(paragraphTexts(body)).toEqual(expect.arrayContaining(["*", "-----"]));
    expect(paragraphTexts(body)).not.toContain("Độc lập - Tự do - Hạnh phúc");
    const head = found(all(body, "w:tbl")[0], "table");
    expect(rulesIn(head)).toHaveLength(1);
  });

  it("takes the smaller sizes, moving together, where place and date need them", async () => {
    const place = "Thành phố Hồ Chí Minh, tỉnh Mẫu, ngày 08 tháng 7 năm 2026 và sau đó";
    const { part } = await read({
      ...withNodes([paragraph("Một.")]),
      letterhead: { ...stateDocument.letterhead, placeDate: place },
    });
    const size = (id: string): string | null =>
      attribute(
        found(
          all(part("word/styles.xml"), "w:style").find(
            (style) => style.getAttribute("w:styleId") === id,
          ),
          id,
        ),
        "w:sz",
        "val",
      );
    // 12, 13 and 13 points in half points.
    expect(["QuocHieu", "TieuNgu", "DiaDanhNgayThang"].map(size)).toEqual(["24", "26", "26"]);
  });

  it("frames urgency in red, 40 mm wide and 8 mm high for `THƯỢNG KHẨN`", async () => {
    const file = await read(stateDocument);
    const stamp = paragraphOf(file, "THƯỢNG KHẨN");
    const frame = found(all(stamp, "w:pBdr")[0], "frame");
    expect([...frame.children].map(({ tagName }) => tagName)).toEqual([
      "w:top",
      "w:left",
      "w:bottom",
      "w:right",
    ]);
    expect(attribute(frame, "w:top", "color")).toBe("FF0000");
    // The frame stands its space outside the text on every side.
    const space = (Number(attribute(frame, "w:top", "space")) * 25.4) / 72;
    const side = mm(Number(attribute(stamp, "w:ind", "left")));
    expect(65 - 2 * side + 2 * space).toBeCloseTo(40, 0);
    // A single line of 13 points is 13 × 1.149 points high.
    expect((13 * 1.149 * 25.4) / 72 + 2 * space).toBeCloseTo(8, 0);
  });
});
