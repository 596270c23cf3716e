import { describe, expect, it } from "vitest";
import { pathSteps, pathText } from "../../src/finding/path-text";

describe("a path", () => {
  it("is written with dots before keys and brackets around indexes", () => {
    expect(pathText(["events", 2, "on"])).toBe("events[2].on");
    expect(pathText([])).toBe("");
    expect(pathText([0, "a"])).toBe("[0].a");
  });

  it("quotes keys that are no words", () => {
    expect(pathText(["a", "b c.d"])).toBe('a."b c.d"');
    expect(pathText(["người"])).toBe("người");
  });

  it("is read back into its steps", () => {
    expect(pathSteps("events[2].on")).toEqual(["events", 2, "on"]);
    expect(pathSteps("")).toEqual([]);
  });
});
