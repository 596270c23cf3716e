import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parseCase } from "../../src/case/parse-case";
import { parseCaseLines } from "../../src/case/parse-case-lines";
import type { Finding } from "../../src/finding/finding";

const folder = resolve(import.meta.dirname, "../cases");

interface Expected {
  readonly rule: string;
  readonly path?: string;
  readonly line: number;
  readonly column?: number;
}

function filesOf(name: string): readonly string[] {
  return readdirSync(join(folder, name)).filter(
    (file) => /\.(?:yaml|json|ndjson)$/u.test(file) && !file.endsWith(".expected.json"),
  );
}

function findingsOf(file: string, bytes: Uint8Array): readonly Finding[] {
  const options = { file, lang: "en" } as const;
  if (file.endsWith(".ndjson"))
    return parseCaseLines(bytes, options).flatMap(({ findings }) => findings);
  return parseCase(bytes, options).findings;
}

function expectFindings(findings: readonly Finding[], expected: readonly Expected[]): void {
  const found = findings.map(({ rule, path, at }) => ({
    rule,
    path,
    line: at?.line,
    column: at?.column,
  }));
  const byLine = (a: { line?: number | undefined }, b: { line?: number | undefined }) =>
    (a.line ?? 0) - (b.line ?? 0);
  expect(found).toHaveLength(expected.length);
  expect([...found].sort(byLine)).toMatchObject([...expected].sort(byLine));
}

describe.each(filesOf("bad"))("the wrong file %s", (file) => {
  const bytes = readFileSync(join(folder, "bad", file));
  const expected = JSON.parse(
    readFileSync(join(folder, "bad", file.replace(/\.\w+$/u, ".expected.json")), "utf8"),
  ) as Expected[];

  it("has the findings written beside it", () => {
    expect(expected.length).toBeGreaterThan(0);
    expectFindings(findingsOf(file, bytes), expected);
  });

  it("has the same findings with Windows line ends", () => {
    expectFindings(
      findingsOf(file, Buffer.from(bytes.toString("utf8").replaceAll("\n", "\r\n"))),
      expected,
    );
  });

  it("names a next step or says what is wrong, and quotes no control characters", () => {
    for (const { message, fix = "" } of findingsOf(file, bytes)) {
      expect(message).not.toBe("");
      expect(message + fix).not.toMatch(/[\p{Cc}]/u);
    }
  });
});

describe.each(filesOf("good"))("the right file %s", (file) => {
  it("has no findings", () => {
    expect(findingsOf(file, readFileSync(join(folder, "good", file)))).toEqual([]);
  });
});

describe("a file that cannot be stored", () => {
  it("of 50 MB is refused at once", () => {
    const expected = [{ rule: "file-too-large", line: 1, column: 1 }];
    expectFindings(findingsOf("big.yaml", Buffer.alloc(50 * 1024 * 1024, "a: b\n")), expected);
    expectFindings(findingsOf("big.json", Buffer.alloc(50 * 1024 * 1024, '{"a":')), expected);
  });

  it("of UTF-16 is refused with the advice to save as UTF-8", () => {
    const [finding] = findingsOf(
      "a.yaml",
      Buffer.from("\uFEFFrecord: petition\nid: a\n", "utf16le"),
    );
    expect(finding).toMatchObject({ rule: "not-utf8", fix: "save the file as UTF-8" });
  });

  it("of deep nesting is refused", () => {
    const deep = `record: petition\nid: a\ncomplaint: ${"[".repeat(100_000)}`;
    expectFindings(findingsOf("deep.yaml", Buffer.from(deep)), [
      { rule: "nested-too-deep", line: 3 },
    ]);
  });
});
