import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { digestOf } from "../../src/rulebook/digest";

describe("the digest of data", () => {
  it("is the SHA-256 of its JSON with the keys in order", () => {
    const canonical = '{"a":[{"c":null,"d":"đơn"}],"b":1}';
    expect(digestOf({ b: 1, a: [{ d: "đơn", c: null }] })).toBe(
      createHash("sha256").update(canonical, "utf8").digest("hex"),
    );
  });

  it("does not change with the order of keys, at any depth", () => {
    expect(digestOf({ a: { x: 1, y: [{ p: 1, q: 2 }] }, b: 2 })).toBe(
      digestOf({ b: 2, a: { y: [{ q: 2, p: 1 }], x: 1 } }),
    );
  });

  it("changes with the order of a list, a value, its type or a key", () => {
    const variants = [
      { a: [1, 2] },
      { a: [2, 1] },
      { a: [1, "2"] },
      { a: [1, 3] },
      { b: [1, 2] },
      { a: [[1], 2] },
      { a: [1, 2], b: null },
    ];
    expect(new Set(variants.map(digestOf)).size).toBe(variants.length);
  });

  it("does not see a key without a value", () => {
    expect(digestOf({ a: 1, b: undefined })).toBe(digestOf({ a: 1 }));
  });
});
