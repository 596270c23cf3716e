import { describe, expect, it } from "vitest";
import { baselineOf, fingerprint, parseBaseline, withoutKnown } from "../../src/check/baseline";
import type { Finding } from "../../src/finding/finding";

const finding = (rule: string, path: string, line: number): Finding => ({
  rule,
  severity: "error",
  message: "m",
  path,
  at: { file: "a.yaml", line, column: 1 },
});

describe("a baseline", () => {
  const before = [finding("b", "x", 3), finding("a", "y", 9), finding("a", "y", 12)];
  const text = baselineOf([
    { id: "2", found: [] },
    { id: "1", found: before },
  ]);

  it("is sorted JSON without repetitions", () => {
    expect(JSON.parse(text)).toEqual({
      format: 1,
      known: [
        { case: "1", rule: "a", path: "y" },
        { case: "1", rule: "b", path: "x" },
      ],
    });
  });

  it("knows the same findings on other lines, not those of another case or path", () => {
    const baseline = parseBaseline(text);
    expect(withoutKnown("1", [finding("a", "y", 99), finding("a", "z", 9)], baseline)).toEqual([
      finding("a", "z", 9),
    ]);
    expect(withoutKnown("2", [finding("a", "y", 9)], baseline)).toHaveLength(1);
  });

  it("cannot mix up a case with a rule of its name", () => {
    expect(fingerprint("a", { rule: "b,c", path: "d" })).not.toBe(
      fingerprint("a,b", { rule: "c", path: "d" }),
    );
  });

  it.each([
    "",
    "{",
    "[]",
    "null",
    '{"format":2,"known":[]}',
    '{"format":1,"known":{}}',
    '{"format":1,"known":[{"case":"1"}]}',
    '{"format":1,"known":[null]}',
  ])("is not %j", (wrong) => {
    expect(() => parseBaseline(wrong)).toThrow(expect.objectContaining({ code: "bad-baseline" }));
  });
});
