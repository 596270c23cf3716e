import { describe, expect, it } from "vitest";
import { readYamlSource } from "../../src/finding/yaml-source";

const read = (source: string | Uint8Array, options = {}) =>
  readYamlSource(source, { file: "a.yaml", lang: "en", ...options });

const rulesOf = (source: string | Uint8Array, options = {}) =>
  read(source, options).findings.map(({ rule }) => rule);

const repeated = (piece: string, bytes: number) => piece.repeat(Math.floor(bytes / piece.length));

const fourMegabytes = 4 * 1024 * 1024;

describe("reading a YAML source", () => {
  it("keeps days and the words yes and no as text", () => {
    expect(read("on: 2026-07-01\nsigned: yes\ncourt: no\n").value).toEqual({
      on: "2026-07-01",
      signed: "yes",
      court: "no",
    });
  });

  it("reads JSON", () => {
    expect(read('{ "id": "12/KN", "n": [1, true, null] }').value).toEqual({
      id: "12/KN",
      n: [1, true, null],
    });
  });

  it("gives all text in NFC, keys too", () => {
    const decomposed = "Nguyễn".normalize("NFD");
    expect(read(`${decomposed}: ${decomposed}\n`).value).toEqual({ Nguyễn: "Nguyễn" });
    expect(read(JSON.stringify({ [decomposed]: [decomposed] })).value).toEqual({
      Nguyễn: ["Nguyễn"],
    });
  });

  it("passes over a byte order mark, in text and in bytes", () => {
    expect(read("\uFEFFid: a\n").value).toEqual({ id: "a" });
    expect(read(new Uint8Array([0xef, 0xbb, 0xbf, ...Buffer.from("id: a\n")])).value).toEqual({
      id: "a",
    });
  });

  it("reads Windows line ends and counts lines with them", () => {
    const source = read("id: a\r\nkind: complaint\r\n");
    expect(source.value).toEqual({ id: "a", kind: "complaint" });
    expect(source.positionOf(["kind"])).toEqual({ file: "a.yaml", line: 2, column: 7 });
  });

  it("uses an anchored part again where an alias stands", () => {
    expect(read("a: &x { b: 1 }\nc: *x\n").value).toEqual({ a: { b: 1 }, c: { b: 1 } });
  });

  it("does not merge keys: `<<` is a key like any other", () => {
    expect(read("a: &x { b: 1 }\nc: { <<: *x }\n").value).toEqual({
      a: { b: 1 },
      c: { "<<": { b: 1 } },
    });
  });
});

describe("places in a YAML source", () => {
  const source = read("id: a\nevents:\n  - what: accepted\n    on: 2026-07-01\nempty:\n");

  it("are those of values, or of keys on request", () => {
    expect(source.positionOf(["events", 0, "on"])).toMatchObject({ line: 4, column: 9 });
    expect(source.positionOf(["events", 0, "on"], "key")).toMatchObject({ line: 4, column: 5 });
  });

  it("are those of the value around, where the path ends early", () => {
    expect(source.positionOf(["events", 0, "number"])).toMatchObject({ line: 3, column: 5 });
    expect(source.positionOf(["events", 7])).toMatchObject({ line: 3, column: 3 });
    expect(source.positionOf(["nothing", "here"])).toMatchObject({ line: 1, column: 1 });
  });

  it("are those of the key when nothing stands behind it", () => {
    expect(source.positionOf(["empty"])).toMatchObject({ line: 5, column: 1 });
  });

  it("are found in JSON, whose first line may be any line of a file", () => {
    const line = read('{"id":"a","n":{"b":1}}', { firstLine: 41 });
    expect(line.positionOf(["n", "b"])).toEqual({ file: "a.yaml", line: 41, column: 20 });
  });

  it("follow aliases to the part they name", () => {
    const aliased = read("a: &x\n  b: 1\nc: *x\n");
    expect(aliased.positionOf(["c", "b"])).toMatchObject({ line: 2, column: 6 });
  });
});

describe("a source that cannot be read", () => {
  it("has a finding with line and column for a syntax error", () => {
    const { findings, value } = read("id: a\ncomplaint: {object: [}\n");
    expect(value).toBeUndefined();
    expect(findings[0]).toMatchObject({
      rule: "yaml-syntax",
      severity: "error",
      at: { file: "a.yaml", line: 2 },
    });
  });

  it("is told in Vietnamese unless English is asked for", () => {
    const [vietnamese] = readYamlSource("a:\n\tb: 1\n", { file: "a" }).findings;
    expect(vietnamese?.message).toBe("Dòng này thụt vào bằng phím Tab; hãy dùng dấu cách");
    expect(read("a:\n\tb: 1\n").findings[0]?.message).toBe(
      "This line is indented with a tab; use spaces",
    );
  });

  it("holds a key twice, also when the two differ only in how accents are stored", () => {
    expect(read("a: 1\nb: 2\na: 3\n").findings).toMatchObject([
      { rule: "duplicate-key", path: "a", at: { line: 3, column: 1 } },
    ]);
    expect(rulesOf(`Nguyễn: 1\n${"Nguyễn".normalize("NFD")}: 2\n`)).toEqual(["duplicate-key"]);
    expect(read('{"a": {"b": 1,\n "b": 2}}').findings).toMatchObject([
      { rule: "duplicate-key", path: "a.b", at: { line: 2, column: 2 } },
    ]);
  });

  it.each(["__proto__", "constructor", "prototype"])("holds the key %s, in YAML or JSON", (key) => {
    expect(rulesOf(`a:\n  ${key}: { polluted: true }\n`)).toEqual(["forbidden-key"]);
    expect(rulesOf(`{"a": {"${key}": {"polluted": true}}}`)).toEqual(["forbidden-key"]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("has a key that is no text", () => {
    expect(rulesOf("? [a, b]\n: 1\n")).toEqual(["key-not-text"]);
  });

  it("holds several documents", () => {
    expect(read("a: 1\n---\nb: 2\n").findings).toMatchObject([
      { rule: "several-documents", at: { line: 2 } },
    ]);
  });

  it.each(["", "   \n\n", "# only a comment\n", "---\n", "null\n"])("is empty: %j", (text) => {
    expect(rulesOf(text)).toEqual(["empty-file"]);
  });

  it("is saved as UTF-16", () => {
    expect(rulesOf(Buffer.from("\uFEFFid: a\n", "utf16le"))).toEqual(["not-utf8"]);
    expect(rulesOf(Buffer.from("\uFEFFid: a\n", "utf16le").swap16())).toEqual(["not-utf8"]);
  });

  it("has bytes of another encoding, and the finding points to the first", () => {
    const bytes = Buffer.concat([
      Buffer.from("id: a\nname: "),
      Buffer.from([0xd0, 0xfe, 0x61]),
      Buffer.from("\n"),
    ]);
    expect(read(bytes).findings).toMatchObject([{ rule: "not-utf8", at: { line: 2, column: 7 } }]);
  });

  it("has control characters, written as such or as escapes", () => {
    expect(read("id: a\nb: \u0000\n").findings).toMatchObject([
      { rule: "control-character", at: { line: 2, column: 4 } },
    ]);
    expect(read('id: a\nb: "x\\0"\n').findings).toMatchObject([
      { rule: "control-character", path: "b", at: { line: 2, column: 4 } },
    ]);
    expect(rulesOf('{"b": "\\ud800"}')).toEqual(["control-character"]);
  });
});

describe("a hostile source", () => {
  it("of 50 MB is refused by its size, never read", () => {
    expect(rulesOf(new Uint8Array(50 * 1024 * 1024))).toEqual(["file-too-large"]);
    expect(rulesOf(repeated("a", 50 * 1024 * 1024))).toEqual(["file-too-large"]);
  });

  it("is measured in bytes, not in characters", () => {
    expect(rulesOf("ệ".repeat(40), { maxBytes: 100 })).toEqual(["file-too-large"]);
    expect(rulesOf("e".repeat(40), { maxBytes: 100 })).toEqual([]);
  });

  it.each([
    ["brackets", "["],
    ["braces", "{a: "],
    ["dashes on one line", "- "],
    ["question marks", "? "],
    ["keys on one line", "a: "],
    ["JSON objects", '{"a":'],
  ])("nested without end by %s is refused", (_name, piece) => {
    expect(rulesOf(repeated(piece, fourMegabytes))).toEqual(["nested-too-deep"]);
  });

  it("nested by indentation is refused beyond 64 levels and read up to there", () => {
    const nested = (levels: number) =>
      Array.from({ length: levels }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n");
    expect(rulesOf(`${nested(60)} 1\n`)).toEqual([]);
    expect(rulesOf(`${nested(200)} 1\n`)).toEqual(["nested-too-deep"]);
  });

  it("of complete deep JSON is refused too", () => {
    const depth = 100_000;
    expect(rulesOf(`${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`)).toEqual(["nested-too-deep"]);
  });

  it.each([
    ["list items", "- a\n"],
    ["keys", "a: b\n"],
    ["empty lines", "\n"],
    ["documents", "---\n"],
    ["anchors", "- &a b\n"],
  ])("of millions of %s is refused", (_name, piece) => {
    expect(rulesOf(`- x\n${repeated(piece, fourMegabytes)}`)).toEqual(["too-many-elements"]);
  });

  it("of millions of values in one bracket is refused", () => {
    expect(rulesOf(`[${repeated("a,", fourMegabytes)}a]`)).toEqual(["too-many-elements"]);
  });

  it("of aliases that multiply is refused", () => {
    const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"];
    for (let level = 1; level < 20; level += 1) {
      lines.push(
        `a${level}: &a${level} [${Array.from({ length: 9 }, () => `*a${level - 1}`).join(", ")}]`,
      );
    }
    expect(rulesOf(lines.join("\n"))).toEqual(["alias-limit"]);
  });

  it("of an alias inside its own part is refused", () => {
    expect(rulesOf("a: &x\n  b: *x\n")).toEqual(["alias-limit"]);
  });

  it("of a million faults is told about the first hundred", () => {
    const text = Array.from({ length: 5_000 }, () => "k: 1").join("\n");
    expect(read(text).findings).toHaveLength(100);
  });
});

describe("a finding about an alias", () => {
  it("holds no half of a character", () => {
    const { findings } = readYamlSource("*a\ud800", { file: "x.yaml", lang: "en" });
    expect(findings.map(({ rule, message }) => [rule, /\p{Cs}/u.test(message)])).toEqual([
      ["alias-limit", false],
    ]);
  });
});
