import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { petitionSchema } from "../../src/case/case-schema";
import {
  decide,
  type Finding,
  loadRulebook,
  parseAgency,
  parseCase,
  parseCaseLines,
} from "../../src/index";
import { readRuleFiles } from "../../src/rulebook/read-files";
import { yamlLikeText, yamlPiece } from "./yaml-like-text";

const rulebook = await loadRulebook();
const textOf = (path: string): string =>
  readFileSync(resolve(import.meta.dirname, "../..", path), "utf8");
const goodCase = textOf("test/cases/good/full-complaint.yaml");
const goodAgency = textOf("examples/agencies/commune.yaml");
const goodRules = textOf("rules/complaint/verification.yaml");

interface Reader {
  readonly name: string;
  readonly read: (source: string | Uint8Array) => {
    readonly values: readonly unknown[];
    readonly findings: readonly Finding[];
  };
}

const all = (
  parsed: readonly (
    | { readonly ok: true; readonly value: unknown; readonly findings: readonly Finding[] }
    | { readonly ok: false; readonly findings: readonly Finding[] }
  )[],
) => ({
  values: parsed.flatMap((one) => (one.ok ? [one.value] : [])),
  findings: parsed.flatMap(({ findings }) => findings),
});

const readers: readonly Reader[] = [
  { name: "parseCase", read: (source) => all([parseCase(source, { file: "a" })]) },
  { name: "parseAgency", read: (source) => all([parseAgency(source, { file: "a" })]) },
  { name: "parseCaseLines", read: (source) => all(parseCaseLines(source, { file: "a" })) },
  {
    name: "readRuleFiles",
    read: (source) => {
      const files = readRuleFiles([{ file: "a", text: source }]);
      const values = [...files.rules, ...files.scenarios, ...files.roles, ...files.law];
      return { values: [...values, ...Object.keys(files.assumptions)], findings: files.findings };
    },
  },
];

/** A finding that a person can act on: a rule, words, and a place in the file. */
function expectTold(findings: readonly Finding[]): void {
  for (const { rule, message, at } of findings) {
    expect(rule).toMatch(/^[a-z][a-z0-9-]*$/u);
    expect(message.length).toBeGreaterThan(5);
    expect(message).not.toMatch(/\p{Surrogate}/u);
    expect(at?.line).toBeGreaterThan(0);
    expect(at?.column).toBeGreaterThan(0);
  }
}

function expectRefused(source: string | Uint8Array, rule?: string): void {
  for (const { name, read } of readers) {
    const { values, findings } = read(source);
    expect(values, name).toEqual([]);
    expect(findings.length, name).toBeGreaterThan(0);
    expectTold(findings);
    if (rule !== undefined)
      expect(
        findings.map((one) => one.rule),
        name,
      ).toContain(rule);
  }
}

/** Whatever the source, every reader answers with data or with findings, and nobody's objects are changed. */
function expectAnswered(source: string | Uint8Array): void {
  for (const { name, read } of readers) {
    const { values, findings } = read(source);
    expectTold(findings);
    // Blank lines of NDJSON hold nothing and need nothing said.
    if (name !== "parseCaseLines") expect(values.length + findings.length, name).toBeGreaterThan(0);
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
}

describe("whatever they are given, the readers answer with data or findings:", () => {
  it("random bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 80 }), expectAnswered), { numRuns: 500 });
  });

  it("random text that looks like YAML", () => {
    fc.assert(fc.property(yamlLikeText, expectAnswered), { numRuns: 1_000 });
  });

  it("good files with a passage cut out or something put in", () => {
    const source = fc.constantFrom(goodCase, goodAgency, goodRules.slice(0, 3_000));
    fc.assert(
      fc.property(source, fc.nat(), fc.nat({ max: 40 }), yamlPiece, (text, at, length, put) => {
        const start = at % text.length;
        expectAnswered(text.slice(0, start) + put + text.slice(start + length));
      }),
      { numRuns: 300 },
    );
  });

  it("data of any shape under the keys of a case file, which is then decided when it passes", async () => {
    const keys = Object.keys(petitionSchema.shape).filter((key) => key !== "record");
    const odd = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom("complaint", "2026-07-01", "none", 1, true, [], {}),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...keys), odd, { maxKeys: 4 }),
        async (data) => {
          const text = JSON.stringify({ record: "petition", id: "KN-1", ...data });
          expectAnswered(text);
          const parsed = parseCase(text, { file: "a" });
          if (!parsed.ok) return;
          const decision = await decide(rulebook, parsed.value, { asOf: "2026-09-10" });
          expect(decision.case.id).toBe(parsed.value.id);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe("the readers refuse, with a finding that names the fault,", () => {
  it.each([
    ["brackets", "[".repeat(100_000)],
    ["braces", '{"a":'.repeat(100_000)],
    ["closed brackets", `{"record":${"[".repeat(100_000)}${"]".repeat(100_000)}}`],
    ["dashes", "- ".repeat(100_000)],
    ["brackets under a key", `record: ${"[".repeat(100_000)}`],
  ])("nesting a hundred thousand deep: %s", (_, text) => {
    expectRefused(text);
    const { findings } = all([parseCase(text)]);
    expect(findings.map(({ rule }) => rule)).toEqual(["nested-too-deep"]);
  });

  it("aliases that multiply to a billion values", () => {
    const lines = ["l0: &l0 [a, a, a, a, a, a, a, a, a, a]"];
    for (let level = 1; level < 10; level += 1) {
      const names = Array.from({ length: 10 }, () => `*l${level - 1}`).join(", ");
      lines.push(`l${level}: &l${level} [${names}]`);
    }
    const text = `${lines.join("\n")}\nrecord: petition\nid: 1\nevents: *l9\n`;
    expectRefused(text);
    expect(all([parseCase(text)]).findings.map(({ rule }) => rule)).toEqual(["alias-limit"]);
  });

  it("a text of 50 MB, whatever it holds", () => {
    expectRefused("a".repeat(50 * 1024 * 1024), "file-too-large");
    expectRefused(Buffer.alloc(50 * 1024 * 1024, "a: 1 "), "file-too-large");
  });

  it("NUL bytes, in text and in bytes", () => {
    expectRefused("record: petition\nid: a\u0000b\n", "control-character");
    expectRefused(Buffer.from('{"record":"petition","id":"a\u0000b"}'), "control-character");
    expectRefused('{"record":"petition","id":"a\\u0000b"}', "control-character");
  });

  it("half a character", () => {
    expectRefused('{"record":"petition","id":"\\ud83d"}');
    expectRefused("record: petition\nid: \ud83d\n");
    expectRefused(Uint8Array.from([...Buffer.from("record: petition\nid: "), 0xc3]), "not-utf8");
  });

  it.each(["__proto__", "constructor", "prototype"])("the key `%s` at any level", (key) => {
    const inner = JSON.stringify({ polluted: true });
    for (const text of [
      `{"record":"petition","id":"1","${key}":${inner}}`,
      `{"record":"petition","id":"1","complaint":{"${key}":${inner}}}`,
      `{"record":"petition","id":"1","events":[{"what":"accepted","on":"2026-07-01","${key}":${inner}}]}`,
      `{"rules":[{"${key}":${inner}}],"topic":"a"}`,
      `{"rules":[{"conditions":{"all":[{"not":{"${key}":${inner}}}]}}],"topic":"a"}`,
    ]) {
      expectRefused(text, "forbidden-key");
      expectRefused(text.replace("{", "{ "), "forbidden-key");
    }
    expect(Reflect.get({}, "polluted")).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

const caseOf = (line: string) => parseCase(`record: petition\nid: KN-1\n${line}\n`, { lang: "en" });

describe("a case file", () => {
  it.each(["2026-02-30", "2026-13-01", "2025-02-29", "2026-7-1", "0000-00-00", "+012026-07-01"])(
    "cannot hold the day %s",
    (day) => {
      const parsed = caseOf(`receivedOn: ${day}`);
      expect(parsed.ok).toBe(false);
      expect(parsed.findings).toMatchObject([{ path: "receivedOn", at: { line: 3 } }]);
      expect(parsed.findings[0]?.message).toContain(`\`${day}\``);
    },
  );

  it.each(["1e999", "-1e999", "9".repeat(40), "0.1", "-1", "1000001", ".nan", ".inf"])(
    "cannot hold %s complainants",
    (count) => {
      const parsed = caseOf(`complainantCount: ${count}`);
      expect(parsed.ok).toBe(false);
      expect(parsed.findings).toMatchObject([{ path: "complainantCount", at: { line: 3 } }]);
    },
  );

  it("has no key with a picture, and the finding names it", () => {
    const parsed = caseOf("😀🇻🇳: 1");
    expect(parsed.ok).toBe(false);
    expect(parsed.findings).toMatchObject([{ rule: "unknown-key", at: { line: 3, column: 1 } }]);
    expect(parsed.findings[0]?.message).toContain("😀🇻🇳");
  });

  it("is the same with a byte order mark and with Windows line ends", () => {
    const plain = parseCase(goodCase);
    expect(plain.ok).toBe(true);
    const marked = parseCase(`\uFEFF${goodCase.replaceAll("\n", "\r\n")}`);
    expect(marked).toEqual(plain);
    expect(parseCase(Buffer.from(`\uFEFF${goodCase}`))).toEqual(plain);
  });

  it("in a bad line does not spoil the other lines", () => {
    const good = '{"record":"petition","id":"KN-1"}';
    const other = good.replace("KN-1", "KN-2");
    const bad = ["[".repeat(100_000), '{"a":', "\u0000", '{"__proto__":{}}', "a".repeat(6_000_000)];
    const parsed = parseCaseLines([good, ...bad, other].join("\r\n"), { file: "a" });
    expect(parsed.map(({ ok }) => ok)).toEqual([true, false, false, false, false, false, true]);
    const lines = parsed.flatMap(({ findings }) => findings.map(({ at }) => at?.line));
    expect(new Set(lines)).toEqual(new Set([2, 3, 4, 5, 6]));
  });
});
