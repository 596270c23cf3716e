import { describe, expect, it } from "vitest";
import { balancedLines, breakLines, type Line } from "../../../src/document/layout/break-lines";
import type { FontMetrics } from "../../../src/document/layout/page";
import type { Inline } from "../../../src/document/node";

/** Every character is 1 point wide, combining marks none. */
const metrics: FontMetrics = {
  width: (text) => [...text.replace(/\p{M}/gu, "")].length,
};
const textOf = ({ pieces }: Line): string => pieces.map(({ text }) => text).join("");
const lines = (inlines: readonly Inline[] | string, width: number, indent = 0): readonly string[] =>
  breakLines(typeof inlines === "string" ? [{ text: inlines }] : inlines, {
    metrics,
    size: 1,
    width,
    indent,
  }).map(textOf);

describe("breaking lines", () => {
  it("breaks at spaces and drops the space at the break", () => {
    expect(lines("một hai ba bốn", 8)).toEqual(["một hai", "ba bốn"]);
  });

  it("fills a line to the last point", () => {
    expect(lines("một hai", 7)).toEqual(["một hai"]);
    expect(lines("một hai", 6)).toEqual(["một", "hai"]);
  });

  it("leaves the indent out of the first line only", () => {
    expect(lines("một hai ba bốn", 8, 4)).toEqual(["một", "hai ba", "bốn"]);
  });

  it("cuts a word wider than a line, never before a combining mark", () => {
    expect(lines("abcdefgh", 3)).toEqual(["abc", "def", "gh"]);
    expect(lines("a b\u0306c\u0306d\u0306e", 2)).toEqual(["a", "b\u0306c\u0306", "d\u0306e"]);
  });

  it("goes on after a cut word on the same line", () => {
    expect(lines("abcde f g", 4)).toEqual(["abcd", "e f", "g"]);
  });

  it.each([
    ["theo Điều 27", 10, ["theo", "Điều 27"]],
    ["căn cứ khoản 2 Điều 16", 14, ["căn cứ khoản 2", "Điều 16"]],
    ["theo (Điều 12) này", 9, ["theo", "(Điều 12)", "này"]],
  ])("keeps a number with its word: `%s`", (text, width, expected) => {
    expect(lines(text, width)).toEqual(expected);
  });

  it("does not hold other words together", () => {
    expect(lines("theo Điều lệ 12", 12)).toEqual(["theo Điều lệ", "12"]);
    expect(lines("quyết định số 15/QĐ-UBND", 15)).toEqual(["quyết định số", "15/QĐ-UBND"]);
  });

  it("keeps a word whole that changes its style in the middle", () => {
    const inlines = [{ text: "một h" }, { text: "ai", bold: true as const }, { text: " ba" }];
    expect(lines(inlines, 5)).toEqual(["một", "hai", "ba"]);
    const [, second] = breakLines(inlines, { metrics, size: 1, width: 5 });
    expect(second?.pieces.map(({ text, style }) => [text, style])).toEqual([
      ["h", "regular"],
      ["ai", "bold"],
    ]);
  });

  it("tells which lines go on, and gives one empty line for no text", () => {
    const found = breakLines([{ text: "một hai" }], { metrics, size: 1, width: 4 });
    expect(found.map(({ wraps, width }) => [wraps, width])).toEqual([
      [true, 3],
      [false, 3],
    ]);
    expect(lines("", 4)).toEqual([""]);
  });
});

describe("balancing lines", () => {
  const balanced = (text: string, width: number): readonly string[] =>
    balancedLines([{ text }], { metrics, size: 1, width }).map(textOf);

  it("makes the lines of a title about equally long and no more of them", () => {
    const text = "một hai ba bốn năm sáu bảy tám chín";
    expect(lines(text, 30)).toEqual(["một hai ba bốn năm sáu bảy tám", "chín"]);
    const [first = "", second = "", ...more] = balanced(text, 30);
    expect(more).toEqual([]);
    expect(`${first} ${second}`).toBe(text);
    expect(Math.abs(first.length - second.length)).toBeLessThanOrEqual(4);
  });

  it("leaves one line as it is", () => {
    expect(balanced("một hai", 30)).toEqual(["một hai"]);
  });
});
