import { describe, expect, it } from "vitest";
import { check, faults, placed, rightRules, spoiled } from "./rule-file";

describe("a rule file of a wrong shape", () => {
  it("is told of a misspelt key in a condition, and of the key that is missing for it", () => {
    const { text, at } = spoiled(
      "operator: equal, value: complaint",
      "«operater: equal, value: complaint",
    );
    const found = faults(text);
    expect(found).toMatchObject([
      { rule: "missing-key", path: "rules[0].conditions.all[0].operator", at: { line: at.line } },
      { rule: "unknown-key", path: "rules[0].conditions.all[0].operater", at },
    ]);
    expect(found[0]?.fix).toContain("`equal`");
    expect(faults(text, { lang: "vi" })[1]?.message).toContain("Không có mục `operater`");
  });

  it("is told of a period without a basis", () => {
    const { text, at } = spoiled(
      "- { length: 3, unit: working-day, from: petition.receivedOn, basis: LKN-2011/d27@2026 }",
      "- «{ length: 3, unit: working-day, from: petition.receivedOn }",
    );
    expect(faults(text)).toMatchObject([
      {
        rule: "missing-key",
        path: "rules[0].versions[0].event.params.within[0].basis",
        at,
        fix: "write a text",
      },
    ]);
  });

  it.each([
    ["an unknown type of event", "type: require", "type: «requires", "did you mean `require`?"],
    [
      "an unknown operator",
      "operator: equal, value: 1",
      "operator: «equals, value: 1",
      "did you mean `equal`?",
    ],
    ["an unknown stage", "stage: oblige", "stage: «obliged", "did you mean `oblige`?"],
    ["an unknown unit", "unit: working-day", "unit: «working-days", "did you mean `working-day`?"],
    [
      "a confidence that is not one",
      "confidence: text",
      "confidence: «texts",
      "did you mean `text`?",
    ],
  ])("is told of %s with what was meant", (_, passage, instead, meant) => {
    const { text, at } = spoiled(passage, instead);
    const found = faults(text);
    expect(found).toMatchObject([{ rule: "unknown-value", severity: "error", at }]);
    expect(found[0]?.fix).toContain(meant);
    expect(faults(text, { lang: "vi" })[0]?.fix).toContain("có phải là");
  });

  it("is told of a day in another form", () => {
    const { text, at } = spoiled("{ from: 2026-07-01 }", "{ from: «01/07/2026 }");
    expect(faults(text)).toMatchObject([
      { rule: "date-format", at, fix: "write the day as `2026-07-01`" },
    ]);
  });

  it("is told of a day that does not exist", () => {
    const { text, at } = spoiled("{ from: 2026-07-01 }", "{ from: «2026-06-31 }");
    expect(faults(text)).toMatchObject([{ rule: "impossible-date", at }]);
  });

  it("is told of an empty list of conditions", () => {
    const text = rightRules.replace(/all:\n.*\n.*\n/u, "all: []\n");
    const line = text.split("\n").findIndex((one) => one.includes("all: []")) + 1;
    expect(faults(text)).toMatchObject([
      { rule: "out-of-range", at: { file: "ours.yaml", line, column: 12 } },
    ]);
  });

  it("is told of `any` beside `all`, which would be overlooked", () => {
    const { text, at } = spoiled(
      "      all:",
      "      «any: [{ fact: petition.signed, operator: equal, value: true }]\n      all:",
    );
    expect(faults(text)).toMatchObject([{ rule: "unknown-key", at }]);
  });

  it.each(["__proto__", "constructor", "prototype"])("is told of the key `%s`", (key) => {
    const { text, at } = spoiled("    stage: oblige", `    «${key}: { a: 1 }\n    stage: oblige`);
    const found = faults(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity: "error", at });
    expect(found[0]?.message).toContain(`\`${key}\``);
    expect(found[0]?.fix?.length).toBeGreaterThan(5);
    expect("a" in {}).toBe(false);
  });

  it("is told of a version with neither an event nor a table, or with both, at that version", () => {
    const neither = rightRules.slice(0, rightRules.indexOf("        event:"));
    const row =
      "{ row: one, when: { petition.signed: true }, event: { type: forbid, params: { act: a, bearer: handling-office, label: { vi: a, en: a } } } }";
    const both = `${rightRules}        table: { inputs: [petition.signed], rows: [${row}] }\n`;
    for (const text of [neither, both]) {
      expect(faults(text).filter(({ rule }) => rule === "version-shape")).toMatchObject([
        { severity: "error", path: "rules[0].versions[0]", at: { line: 13, column: 9 } },
      ]);
    }
    expect(faults(both)[0]?.fix).toBe("remove one of them");
  });
});

describe("a file that is no rule file", () => {
  it("and no YAML is told with its line", () => {
    const { text, at } = placed("topic: our-reminders\nrules:\n  - id: «[ours.remind\n");
    const found = faults(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ rule }) => rule === "yaml-syntax")).toBe(true);
    expect(found.every(({ at: place }) => (place?.line ?? 0) >= at.line)).toBe(true);
  });

  it.each([
    ["a strange key", "hello: 1\n"],
    ["a list", "- rules\n"],
    ["a word", "rules\n"],
  ])("is told which files there are: %s", (_, text) => {
    expect(faults(text)).toMatchObject([
      {
        rule: "unknown-file-kind",
        severity: "error",
        at: { file: "ours.yaml", line: 1, column: 1 },
      },
    ]);
    expect(faults(text)[0]?.fix).toContain("`rules`, `scenarios`");
    expect(faults(text, { lang: "vi" })[0]?.fix).toContain("`rules`, `scenarios`");
  });

  it("and empty is told so", () => {
    expect(faults("")).toMatchObject([{ rule: "empty-file", at: { file: "ours.yaml", line: 1 } }]);
  });

  it("does not hide the faults of the other files of the folder", () => {
    const { text, at } = spoiled("doneBy: [urged]", "doneBy: [«urge]");
    const found = check({ "a.yaml": "hello: 1\n", "ours.yaml": text }).filter(
      ({ rule }) => rule !== "scenario-missing",
    );
    expect(found).toMatchObject([
      { rule: "unknown-file-kind", at: { file: "a.yaml" } },
      { rule: "unknown-event", at },
    ]);
  });
});

describe("a scenario file of a wrong shape", () => {
  const scenarios = (expect: string) => `topic: our-reminders
scenarios:
  - name: A complaint is followed by a reminder
    rule: ours.remind
    asOf: 2026-07-02
    expect: ${expect}
`;

  it.each([
    ["{ «answr: yes }", "answr"],
    ["{ answer: «maybe }", "maybe"],
    ["{ answer: yes, due: «6/7/2026 }", "6/7/2026"],
  ])("is told of %s with its line", (expectation, word) => {
    const { text, at } = placed(scenarios(expectation));
    const found = check({ "ours.yaml": text });
    expect(found.at(-1)).toMatchObject({ severity: "error", at });
    expect(found.at(-1)?.message).toContain(`\`${word}\``);
  });
});
