import { describe, expect, it } from "vitest";
import { checkDocument } from "../../../src/document/form/check-document";
import { layoutOf } from "../../../src/document/layout/layout-of";
import type { Measure } from "../../../src/document/layout/page-layout";
import type { DocumentStyle } from "../../../src/document/official-document";
import { isoDate } from "../../../src/time/iso-date";
import { advice, found, partyNotice, stateNotice } from "./sample-documents";

const styled = (style: DocumentStyle) => ({ ...stateNotice, style });
const partyStyled = (style: DocumentStyle) => ({ ...partyNotice, style });

describe("the margins", () => {
  it("of a State document are 20-25 mm above and below, 30-35 mm on the left, 15-20 mm on the right", () => {
    const wide = styled({ margins: { top: 26, bottom: 19.9, left: 29, right: 21 } });
    expect(found(wide, "form-margins")).toEqual([
      "error style.margins.top",
      "error style.margins.bottom",
      "error style.margins.left",
      "error style.margins.right",
    ]);
    expect(advice(wide, "form-margins")).toContain("choose 30-35 mm");
    expect(
      checkDocument(styled({ margins: { top: 25, bottom: 20, left: 35, right: 15 } })),
    ).toEqual([]);
  });

  it("of a Party document were single values under the guidance of 2018", () => {
    const margins = { left: 35 };
    expect(found(partyStyled({ margins }), "form-margins")).toEqual([]);
    const before = { ...partyStyled({ margins }), date: isoDate("2026-05-26") };
    expect(found(before, "form-margins")).toEqual(["error style.margins.left"]);
  });
});

describe("the sizes", () => {
  it.each([
    ["nationalTitle", 14],
    ["issuingBody", 11],
    ["number", 14],
    ["about", 14],
    ["title", 15],
    ["body", 12],
    ["signature", 12],
    ["recipientsWord", 13],
    ["recipientsList", 12],
    ["pageNumber", 12],
  ] as const)("of a State document do not allow %s of %d points", (name, size) => {
    expect(found(styled({ sizes: { [name]: size } }), "form-sizes")).toEqual([
      `error style.sizes.${name}`,
    ]);
  });

  it.each([
    ["nationalTitle", 14],
    ["number", 13],
    ["title", 14],
    ["body", 13],
    ["recipientsWord", 12],
    ["recipientsList", 11],
  ] as const)("of a Party document do not allow %s of %d points", (name, size) => {
    expect(found(partyStyled({ sizes: { [name]: size } }), "form-sizes")).toEqual([
      `error style.sizes.${name}`,
    ]);
  });

  it("of national title, motto and date move together", () => {
    const together = (nationalTitle: number, motto: number, placeDate: number) =>
      found(styled({ sizes: { nationalTitle, motto, placeDate } }), "form-sizes-together");
    expect(together(13, 14, 14)).toEqual([]);
    expect(together(12, 13, 13)).toEqual([]);
    expect(together(13, 13, 13)).toEqual(["warning style.sizes"]);
    expect(together(12, 13, 14)).toEqual(["warning style.sizes"]);
  });
});

describe("paragraphs", () => {
  it("of a State document stand single to 1.5 lines apart", () => {
    for (const lineSpacing of [1, 1.5]) {
      expect(found(styled({ lineSpacing }), "form-line-spacing")).toEqual([]);
    }
    for (const lineSpacing of [0.9, 1.6]) {
      expect(found(styled({ lineSpacing }), "form-line-spacing")).toEqual([
        "error style.lineSpacing",
      ]);
    }
  });

  it("of a Party document stand 18 to 22 points apart", () => {
    // Single lines of 14 points are 16.1 points apart.
    expect(found(partyStyled({ lineSpacing: 1 }), "form-line-spacing")).toEqual([
      "error style.lineSpacing",
    ]);
    expect(found(partyStyled({ lineSpacing: 1.3 }), "form-line-spacing")).toEqual([]);
  });

  it("are indented by 10 or 12.7 mm, by 10 mm in Party documents", () => {
    expect(found(styled({ indent: 10 }), "form-indent")).toEqual([]);
    expect(found(styled({ indent: 12.7 }), "form-indent")).toEqual([]);
    expect(advice(styled({ indent: 11 }), "form-indent")).toEqual(["choose 10 or 12.7 mm"]);
    expect(advice(partyStyled({ indent: 12.7 }), "form-indent")).toEqual(["choose 10 mm"]);
  });
});

describe("the font", () => {
  it("that a document asks for is Times New Roman", () => {
    expect(advice(styled({ font: "Arial" }), "form-font")).toEqual(["write `Times New Roman`"]);
    expect(found(partyStyled({ font: "Arial" }), "form-font")).toEqual(["error style.font"]);
    expect(found(styled({ font: "Times New Roman" }), "form-font")).toEqual([]);
  });
});

describe("the layouts themselves", () => {
  const measuresIn = (value: unknown): readonly Measure[] => {
    if (typeof value !== "object" || value === null) return [];
    return "unit" in value && "value" in value
      ? [value as Measure]
      : Object.values(value).flatMap(measuresIn);
  };
  const layouts = [
    layoutOf(stateNotice),
    layoutOf(partyNotice),
    layoutOf({ ...partyNotice, date: isoDate("2020-01-01") }),
  ];

  it("choose every number inside the span that the rules allow, A4 and the rules under texts included", () => {
    const spanned = layouts.flatMap(measuresIn).filter(({ allowed }) => allowed !== undefined);
    expect(spanned.length).toBeGreaterThan(60);
    const outside = spanned.filter(
      ({ value, allowed: [low, high] = [value, value] }) => value < low || value > high,
    );
    expect(outside).toEqual([]);
  });

  it("print national title and motto to the letter, and the Party's title alone", () => {
    const printed = layouts.map(({ words }) => words.nation.map(({ text }) => text));
    expect(printed).toEqual([
      ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
      ["ĐẢNG CỘNG SẢN VIỆT NAM"],
      ["ĐẢNG CỘNG SẢN VIỆT NAM"],
    ]);
  });
});
