import { describe, expect, it } from "vitest";
import type { Box, Placed, PlacedRule } from "../../../src/document/layout/page";
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

  it("leave the foot of the first page free, and of no other", () => {
    const boxes = ["a", "b", "c", "d", "e"].map((name) => box(name, 40));
    const pages = paginate(boxes, { top: 50, height: 100, firstHeight: 60 });
    expect(pages.map((parts) => parts.length)).toEqual([1, 2, 2]);
  });

  it("keep the end of a chain together that is taller than a page", () => {
    const chain = ["1", "2", "3", "4", "5"].map((name) => box(name, 30, { keepWithNext: true }));
    // Three of them fit on a page: the last three, so that the last is not alone.
    expect(pagesOf(chain)).toEqual([
      ["1@58", "2@88"],
      ["3@58", "4@88", "5@118"],
    ]);
  });

  it("close the edges of what is cut where a page ends and open them where the next begins", () => {
    const rule = (y: number): PlacedRule => ({ kind: "rule", x: 0, toX: 9, y, toY: y });
    const line = (name: string): Box =>
      box(name, 60, { edges: { atStart: [rule(0)], atEnd: [rule(60)] } });
    const pages = paginate([line("a"), line("b")], { top: 50, height: 100 });
    const heights = pages.map((parts) =>
      parts.flatMap((part) => (part.kind === "rule" ? [part.y] : [])),
    );
    expect(heights).toEqual([[110], [50]]);
  });

  it("take a rule along with the line above it when a box is cut", () => {
    const text = (name: string, y: number): Placed => ({
      kind: "text",
      text: name,
      style: "regular",
      size: 10,
      x: 0,
      y,
      stretch: 0,
    });
    const under: Placed = { kind: "rule", x: 0, toX: 9, y: 22, toY: 22 };
    const tall = box("", 140, { parts: [text("a", 20), under, text("b", 120)] });
    const [[first, rule] = []] = paginate([tall], { top: 50, height: 100 });
    expect((rule?.y ?? 0) - (first?.y ?? 0)).toBeCloseTo(2, 10);
  });
});
