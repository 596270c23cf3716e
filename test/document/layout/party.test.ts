import { describe, expect, it } from "vitest";
import { partyLayout2018, partyLayout2026 } from "../../../src/document/layout/party";
import { measuresIn } from "./measures-in";

// Read from the guidance: Phụ lục 3 of Hướng dẫn 36-HD/VPTW, the same sizes in Hướng dẫn 05-HD/VPTW.
const prescribed: readonly (readonly [string, number, number])[] = [
  ["sizes.nationalTitle", 15, 15],
  ["sizes.issuingBody", 14, 14],
  ["sizes.number", 14, 14],
  ["sizes.placeDate", 14, 14],
  ["sizes.title", 15, 16],
  ["sizes.subtitle", 14, 15],
  ["sizes.about", 12, 12],
  ["sizes.addressees", 14, 14],
  ["sizes.body", 14, 15],
  ["body.indent", 10, 10],
  ["body.lineSpacing", 18, 22],
  ["sizes.signature", 14, 14],
  ["sizes.recipientsWord", 14, 14],
  ["sizes.recipientsList", 12, 12],
  ["sizes.urgency", 14, 14],
  ["sizes.pageNumber", 14, 14],
  ["pageNumber.top", 10, 10],
  ["page.top", 20, 20],
  ["page.bottom", 20, 20],
  ["page.left", 30, 30],
  ["page.right", 15, 15],
];

describe.each([
  ["36-HD/VPTW", partyLayout2018],
  ["05-HD/VPTW", partyLayout2026],
])("the numbers of Hướng dẫn %s", (instrument, layout) => {
  const measures = new Map(measuresIn(layout));

  it.each(prescribed)("%s lies between %d and %d", (path, least, most) => {
    const value = measures.get(path)?.value ?? Number.NaN;
    expect(value).toBeGreaterThanOrEqual(least);
    expect(value).toBeLessThanOrEqual(most);
  });

  it("name the guidance itself where it prescribes, and lie in its spans", () => {
    for (const [path, { value, allowed, cite }] of measures) {
      if (allowed === undefined) continue;
      expect(value >= allowed[0] && value <= allowed[1], path).toBe(true);
      // Shares of rules that the Party does not draw are the State's.
      if (!/^rules\./u.test(path)) expect(cite, path).toContain(instrument);
    }
  });

  it("give the Party's words and marks, and no motto", () => {
    expect(layout.words.nation.map(({ text }) => text)).toEqual(["ĐẢNG CỘNG SẢN VIỆT NAM"]);
    expect(layout.words.number).toBe("Số");
    expect(layout.marks).toEqual({ issuingBody: "*", subtitle: "-----" });
    expect(layout.sizes.motto).toBeUndefined();
  });
});

it("the later guidance alone leaves the margins a span", () => {
  expect(partyLayout2018.page.left.allowed).toEqual([30, 30]);
  expect(partyLayout2026.page.left.allowed).toEqual([30, 35]);
});
