import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readYamlSource } from "../../src/finding/yaml-source";
import { yamlLikeText } from "./yaml-like-text";

const forbidden = ["__proto__", "constructor", "prototype"];

/** Any data that JSON can write, with visible text. */
const word = fc
  .string({ unit: "grapheme", maxLength: 12 })
  .filter((text) => !/[\p{Cc}\p{Cs}]/u.test(text));
const key = word.filter((text) => !forbidden.includes(text));
const { data } = fc.letrec((tie) => ({
  data: fc.oneof(
    { maxDepth: 4 },
    word,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("data"), { maxLength: 4 }),
    fc.dictionary(key, tie("data"), { maxKeys: 4, noNullPrototype: true }),
  ),
}));
const record = fc.dictionary(key, data, { maxKeys: 5, noNullPrototype: true });

describe("reading any source", () => {
  it("gives back what JSON wrote, by the quick and by the full reader", () => {
    fc.assert(
      fc.property(record, (value) => {
        const text = JSON.stringify(value);
        // Keys that NFC would make equal are another test's matter.
        fc.pre(text.normalize("NFC") === text);
        expect(readYamlSource(text, { file: "a" }).value).toEqual(value);
        // A comment in front is no JSON: the full reader takes it.
        expect(
          readYamlSource(
            `# comment
${text}`,
            { file: "a" },
          ).value,
        ).toEqual(value);
      }),
    );
  });

  it("never throws, whatever the text", () => {
    fc.assert(
      fc.property(yamlLikeText, (text) => {
        const read = readYamlSource(text, { file: "a" });
        expect(read.value === undefined).toBe(read.findings.length > 0);
        for (const { at } of read.findings) expect(at?.line).toBeGreaterThan(0);
      }),
      { numRuns: 1_000 },
    );
  });

  it("never throws, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const read = readYamlSource(bytes, { file: "a" });
        expect(read.value === undefined).toBe(read.findings.length > 0);
      }),
    );
  });
});
