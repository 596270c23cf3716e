import { describe, expect, it } from "vitest";
import { maySee } from "../../../src/document/confidential";
import { type DataTree, redacted, templateDataTree } from "../../../src/document/data/data-tree";
import { markedValue } from "../../../src/document/template/confidential-text";

const shape: DataTree = {
  properties: {
    open: {},
    secret: { confidential: "denouncer", properties: { name: {} } },
    list: { items: { properties: { who: { confidential: "denouncer" } } } },
  },
};
const data = { open: "o", secret: { name: "n" }, list: [{ who: "w", at: "a" }] };

describe("confidential data", () => {
  it("may be seen only when every audience of the letter may see it", () => {
    expect(maySee(["resolver", "verifying-team"], "denouncer")).toBe(true);
    expect(maySee(["resolver", "denounced-person"], "denouncer")).toBe(false);
    expect(maySee([], "denouncer")).toBe(false);
  });

  it("is taken out of the data before a template is filled, in lists too", () => {
    expect(redacted(data, ["complainant"], shape)).toEqual({ open: "o", list: [{ at: "a" }] });
  });

  it("is marked, value by value, for those who may see it", () => {
    expect(redacted(data, ["resolver"], shape)).toEqual({
      open: "o",
      secret: { name: markedValue("n", "denouncer") },
      list: [{ who: markedValue("w", "denouncer"), at: "a" }],
    });
  });

  it("is marked in the packaged data: who denounced", () => {
    const { by, denouncers, denounced } =
      templateDataTree().properties?.denunciation?.properties ?? {};
    expect(by?.confidential).toBe("denouncer");
    expect(denouncers?.confidential).toBe("denouncer");
    expect(denouncers?.items?.properties).toHaveProperty("name");
    expect(denounced?.confidential).toBeUndefined();
  });
});
