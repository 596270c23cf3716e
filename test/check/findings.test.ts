import { describe, expect, it } from "vitest";
import { countFindings, reaches, sortFindings } from "../../src/check/findings";
import type { Finding, Severity } from "../../src/finding/finding";

const at = (line: number, column = 1, file = "a") => ({ file, line, column });
const finding = (rule: string, severity: Severity, place?: ReturnType<typeof at>): Finding => ({
  rule,
  severity,
  message: "m",
  path: "",
  ...(place === undefined ? {} : { at: place }),
});

describe("findings", () => {
  it("are sorted by file, line, column, severity, rule", () => {
    const wanted = [
      finding("z", "info"),
      finding("a", "error", at(2, 9)),
      finding("a", "error", at(10, 1)),
      finding("b", "warning", at(10, 1)),
      finding("a", "info", at(10, 1)),
      finding("a", "error", at(10, 2)),
      finding("a", "error", at(1, 1, "b")),
    ];
    expect(sortFindings([...wanted].reverse())).toEqual(wanted);
  });

  it("are counted by severity", () => {
    expect(
      countFindings([finding("a", "error"), finding("b", "info"), finding("c", "info")]),
    ).toEqual({ error: 1, warning: 0, info: 2 });
  });

  it.each([
    ["error", "error", true],
    ["warning", "error", false],
    ["error", "warning", true],
    ["info", "warning", false],
    ["info", "info", true],
  ] as const)("of severity %s reach the threshold %s: %s", (severity, threshold, expected) => {
    expect(reaches(severity, threshold)).toBe(expected);
  });
});
