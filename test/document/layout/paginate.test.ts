import { describe, expect, it } from "vitest";
import type { Box } from "../../../src/document/layout/page";
import { paginate } from "../../../src/document/layout/paginate";

const box = (text: string, height: number, more: Partial<Box> = {}): Box => ({
  height,
  before: 0,
  keepWithNext: false,
  parts: [{ kind: "text", text, style: "regular", size: 10, x: 0, y: 8, stretch: 0 }],
  ...more,
});
const pagesOf = (boxes: readonly Box[], height = 100): readonly (readonly string[])[] =>
  paginate(boxes, { top: 50, height }).map((parts) =>
    parts.map((part) => (part.kind === "text" ? `${part.text}@${part.y}` : "rule")),
  );

describe("pages", () => {
  it("take boxes one under another from the top of the text area, the space before the first dropped", () => {
    expect(pagesOf([box("a", 30, { before: 6 }), box("b", 30, { before: 6 })])).toEqual([
      ["a@58", "b@94"],
    ]);
  });

  it("turn when the next box does not fit, and drop the space before it", () => {
    expect(pagesOf([box("a", 80), box("b", 30, { before: 6 })])).toEqual([["a@58"], ["b@58"]]);
    expect(pagesOf([box("a", 80), box("b", 20)])).toEqual([["a@58", "b@138"]]);
  });

  it("keep boxes together that ask for it", () => {
    const kept = [box("a", 60), box("b", 30, { keepWithNext: true }), box("c", 30)];
    expect(pagesOf(kept)).toEqual([["a@58"], ["b@58", "c@88"]]);
  });

  it("part a chain of boxes only when it is taller than a page", () => {
    const chain = [1, 2, 3, 4].map((name) => box(`${name}`, 40, { keepWithNext: true }));
    expect(pagesOf(chain)).toEqual([
      ["1@58", "2@98"],
      ["3@58", "4@98"],
    ]);
  });

  it("cut a box taller than a page between its lines", () => {
    const lines = Array.from({ length: 14 }, (_, index) => ({
      kind: "text" as const,
      text: `${index}`,
      style: "regular" as const,
      size: 10,
      x: 0,
      y: 10 + index * 10,
      stretch: 0,
    }));
    const pages = paginate([box("", 140, { parts: lines })], { top: 50, height: 100 });
    // A line of 10 points is 11.49 high: 8 on a page.
    expect(pages.map(({ length }) => length)).toEqual([8, 6]);
    for (const part of pages.flat()) {
      expect(part.y).toBeGreaterThan(50);
      expect(part.y).toBeLessThan(150);
    }
  });

  it("repeat the header of a table on each page that its rows reach", () => {
    const header = box("H", 20, { keepWithNext: true });
    const row = (name: string): Box => box(name, 40, { repeat: [box("H", 20)] });
    expect(pagesOf([header, row("1"), row("2"), row("3")])).toEqual([
      ["H@58", "1@78", "2@118"],
      ["H@58", "3@78"],
    ]);
  });
});
