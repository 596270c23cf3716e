import { describe, expect, it } from "vitest";
import { type Measure, points, stateLayout } from "../../../src/document/layout/state";

function measuresIn(value: object, path = ""): readonly (readonly [string, Measure])[] {
  if ("cite" in value) return [[path, value as Measure]];
  return Object.entries(value).flatMap(([key, inner]) =>
    measuresIn(inner as object, path === "" ? key : `${path}.${key}`),
  );
}

// Read from Phụ lục I of Nghị định 30/2020/NĐ-CP, not from the code.
const prescribed: readonly (readonly [string, number, number])[] = [
  ["page.width", 210, 210],
  ["page.height", 297, 297],
  ["page.top", 20, 25],
  ["page.bottom", 20, 25],
  ["page.left", 30, 35],
  ["page.right", 15, 20],
  ["pageNumber.size", 13, 14],
  ["nationalTitle.size", 12, 13],
  ["motto.size", 13, 14],
  ["issuingBody.size", 12, 13],
  ["number.size", 13, 13],
  ["placeDate.size", 13, 14],
  ["smallHead.nationalTitle", 12, 13],
  ["smallHead.motto", 13, 14],
  ["smallHead.placeDate", 13, 14],
  ["about.size", 12, 13],
  ["about.above", 6, 6],
  ["title.size", 13, 14],
  ["rules.bodyShare", 1 / 3, 1 / 2],
  ["rules.subtitleShare", 1 / 3, 1 / 2],
  ["rules.mottoShare", 1, 1],
  ["addressees.size", 13, 14],
  ["body.size", 13, 14],
  ["body.indent", 10, 12.7],
  ["body.gap", 6, Number.POSITIVE_INFINITY],
  ["body.lineSpacing", 1, 1.5],
  ["signature.size", 13, 14],
  ["recipients.wordSize", 12, 12],
  ["recipients.listSize", 11, 11],
];

describe("the numbers of the layout", () => {
  const measures = new Map(measuresIn(stateLayout));

  it.each(prescribed)("%s lies between %d and %d", (path, least, most) => {
    const value = measures.get(path)?.value ?? Number.NaN;
    expect(value).toBeGreaterThanOrEqual(least);
    expect(value).toBeLessThanOrEqual(most);
  });

  it("that name a span of the regulation lie in it, and each says where it comes from", () => {
    for (const [path, { value, allowed: [least, most] = [value, value], cite }] of measures) {
      expect(value >= least && value <= most, path).toBe(true);
      expect(cite, path).toMatch(/Phụ lục I Nghị định 30\/2020\/NĐ-CP|không quy định|phông chữ/u);
    }
  });

  it("move together: national title, motto and date one point apart in both sets", () => {
    const { nationalTitle, motto, placeDate, smallHead } = stateLayout;
    expect([nationalTitle, motto, placeDate].map(({ size }) => size.value)).toEqual([13, 14, 14]);
    expect([
      smallHead.nationalTitle.value,
      smallHead.motto.value,
      smallHead.placeDate.value,
    ]).toEqual([12, 13, 13]);
  });

  it("are turned into points: 72 to the inch of 25.4 mm", () => {
    expect(points({ value: 25.4, unit: "mm", cite: "" })).toBeCloseTo(72, 10);
    expect(points({ value: 14, unit: "pt", cite: "" })).toBe(14);
  });
});
