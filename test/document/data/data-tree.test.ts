import { describe, expect, it } from "vitest";
import {
  type DataTree,
  maySee,
  redacted,
  templateDataTree,
} from "../../../src/document/data/data-tree";

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
  });

  it("is taken out of the data before a template is filled, in lists too", () => {
    expect(redacted(data, ["complainant"], shape)).toEqual({ open: "o", list: [{ at: "a" }] });
    expect(redacted(data, ["resolver"], shape)).toEqual(data);
  });

  it("is marked in the packaged data: who denounced", () => {
    const denouncer = templateDataTree().properties?.denunciation?.properties?.denouncer;
    expect(denouncer?.confidential).toBe("denouncer");
    expect(denouncer?.properties).toHaveProperty("name");
  });
});
