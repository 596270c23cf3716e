import { describe, expect, it } from "vitest";
import { quoteValue } from "../../src/finding/quote-value";

describe("a value in a message", () => {
  it("stands in backticks", () => {
    expect(quoteValue("Nguyễn Văn A")).toBe("`Nguyễn Văn A`");
    expect(quoteValue(12)).toBe("`12`");
    expect(quoteValue(false)).toBe("`false`");
  });

  it("shows what a terminal would act on or hide", () => {
    expect(quoteValue("a\u001b[31mb\n\u202e\u200b")).toBe(
      "`a\\u{1b}[31mb\\u{a}\\u{202e}\\u{200b}`",
    );
  });

  it("cannot end its own backticks", () => {
    expect(quoteValue("a`b")).toBe("`a'b`");
  });

  it("is cut to sixty characters", () => {
    expect(quoteValue("ệ".repeat(1_000_000))).toBe(`\`${"ệ".repeat(59)}…\``);
    expect(quoteValue("x".repeat(60))).toBe(`\`${"x".repeat(60)}\``);
  });

  it("is told apart when it is a list or a group", () => {
    expect([quoteValue([]), quoteValue([1]), quoteValue({}), quoteValue({ a: 1 })]).toEqual([
      "`[]`",
      "`[…]`",
      "`{}`",
      "`{…}`",
    ]);
  });
});
