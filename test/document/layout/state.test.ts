import { describe, expect, it } from "vitest";
import { points } from "../../../src/document/layout/page-layout";
import { stateLayout } from "../../../src/document/layout/state";
import { measuresIn } from "./measures-in";

// Read from Phụ lục I of Nghị định 30/2020/NĐ-CP, not from the code.
const prescribed: readonly (readonly [string, number, number])[] = [
  ["page.width", 210, 210],
  ["page.height", 297, 297],
  ["page.top", 20, 25],
  ["page.bottom", 20, 25],
  ["page.left", 30, 35],
  ["page.right", 15, 20],
  ["sizes.pageNumber", 13, 14],
  ["sizes.nationalTitle", 12, 13],
  ["sizes.motto", 13, 14],
  ["sizes.issuingBody", 12, 13],
  ["sizes.number", 13, 13],
  ["sizes.placeDate", 13, 14],
  ["smallHead.nationalTitle", 12, 13],
  ["smallHead.motto", 13, 14],
  ["smallHead.placeDate", 13, 14],
  ["sizes.about", 12, 13],
  ["gaps.about", 6, 6],
  ["sizes.title", 13, 14],
  ["sizes.subtitle", 13, 14],
  ["rules.bodyShare", 1 / 3, 1 / 2],
  ["rules.subtitleShare", 1 / 3, 1 / 2],
  ["rules.nationShare", 1, 1],
  ["sizes.addressees", 13, 14],
  ["sizes.body", 13, 14],
  ["body.indent", 10, 12.7],
  ["body.gap", 6, Number.POSITIVE_INFINITY],
  ["body.lineSpacing", 1, 1.5],
  ["sizes.signature", 13, 14],
  ["sizes.recipientsWord", 12, 12],
  ["sizes.recipientsList", 11, 11],
  ["sizes.urgency", 13, 14],
  ["sizes.circulation", 13, 14],
  ["sizes.contact", 11, 12],
  ["sizes.annexLabel", 14, 14],
  ["sizes.annexName", 13, 14],
  ["sizes.annexReference", 13, 14],
  ["sizes.copyHeading", 13, 14],
];

describe("the numbers of the layout", () => {
  const measures = new Map(measuresIn(stateLayout));

  it.each(prescribed)("%s lies between %d and %d", (path, least, most) => {
    const value = measures.get(path)?.value ?? Number.NaN;
    expect(value).toBeGreaterThanOrEqual(least);
    expect(value).toBeLessThanOrEqual(most);
  });

  it("that name a span of the regulation lie in it, and each says where it comes from", () => {
    expect(measures.size).toBeGreaterThan(50);
    for (const [path, { value, allowed: [least, most] = [value, value], cite }] of measures) {
      expect(value >= least && value <= most, path).toBe(true);
      expect(cite, path).toMatch(/Phụ lục I Nghị định 30\/2020\/NĐ-CP|không quy định|phông chữ/u);
    }
  });

  it("move together: national title, motto and date one point apart in both sets", () => {
    const { sizes, smallHead } = stateLayout;
    const values = (set: typeof smallHead): readonly (number | undefined)[] =>
      [set?.nationalTitle, set?.motto, set?.placeDate].map((measure) => measure?.value);
    expect([sizes.nationalTitle, sizes.motto, sizes.placeDate].map((one) => one?.value)).toEqual([
      13, 14, 14,
    ]);
    expect(values(smallHead)).toEqual([12, 13, 13]);
  });

  it("are turned into points: 72 to the inch of 25.4 mm", () => {
    expect(points({ value: 25.4, unit: "mm", cite: "" })).toBeCloseTo(72, 10);
    expect(points({ value: 14, unit: "pt", cite: "" })).toBe(14);
  });
});
