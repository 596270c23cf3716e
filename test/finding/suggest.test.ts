import { describe, expect, it } from "vitest";
import { suggest } from "../../src/finding/suggest";

const known = ["receivedOn", "sentOn", "writtenOn", "kind"];

describe("a suggestion for a misspelt name", () => {
  it.each([
    ["recievedOn", "receivedOn"],
    ["sendOn", "sentOn"],
    ["WRITTENON", "writtenOn"],
    ["kin", "kind"],
  ])("for %s is %s", (written, meant) => {
    expect(suggest(written, known)).toBe(meant);
  });

  it("is the name itself where it is right", () => {
    expect(suggest("kind", known)).toBe("kind");
  });

  it.each(["", "x", "complainants", "kindness"])(
    "is missing where none is near: `%s`",
    (written) => {
      expect(suggest(written, known)).toBeUndefined();
    },
  );

  it("is missing where nothing is known", () => {
    expect(suggest("kind", [])).toBeUndefined();
  });

  it("is given for one wrong letter of a short name", () => {
    expect(suggest("k2", ["k1"])).toBe("k1");
    expect(suggest("m3", ["k1"])).toBeUndefined();
  });

  it("is not looked for behind a whole paragraph", () => {
    expect(suggest("k".repeat(101), ["k".repeat(101)])).toBeUndefined();
  });

  it("knows Vietnamese letters", () => {
    expect(suggest("tiếp dâ", ["tiếp dân", "đối thoại"])).toBe("tiếp dân");
  });
});
