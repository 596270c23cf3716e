import { describe, expect, it } from "vitest";
import { shareCaught, survivorLines } from "../../scripts/mutation/mutation-report";
import { ruleEdits } from "../../scripts/mutation/rule-edits";
import { runMutants } from "../../scripts/mutation/run-mutants";
import { builtInSources } from "../../src/rulebook/built-in-sources";
import { type RuleFiles, readRuleFiles } from "../../src/rulebook/read-files";

const files = readRuleFiles(await builtInSources("."), "en");
const isDialogue = (topic: string): boolean => topic === "complaint-dialogue";

/** The same rules with only the scenarios of the dialogue that pass a test. */
function withScenarios(keeps: (name: string) => boolean): RuleFiles {
  const scenarios = files.scenarios.map((one) =>
    isDialogue(one.value.topic)
      ? {
          ...one,
          value: { ...one.value, scenarios: one.value.scenarios.filter(({ name }) => keeps(name)) },
        }
      : one,
  );
  return { ...files, scenarios };
}

describe("the mutants of a topic", () => {
  const mutants = runMutants(files, isDialogue);

  it("are caught by its scenarios", () => {
    expect(mutants.length).toBeGreaterThan(60);
    expect(shareCaught(mutants)).toBeGreaterThanOrEqual(0.95);
  });

  it("survive, told with file and line, when nothing tries the rules", () => {
    const untried = runMutants(
      withScenarios(() => false),
      isDialogue,
    );
    expect(shareCaught(untried)).toBe(0);
    expect(survivorLines(untried)[0]).toMatch(
      /^rules\/complaint\/dialogue\.yaml:\d+: complaint\.dialogue[a-z-]*: /u,
    );
  });

  it("are refused, not survivors, when the loader would not take them", () => {
    const untried = runMutants(
      withScenarios(() => false),
      isDialogue,
    );
    // A wording that ends a day late overlaps the next.
    expect(untried.some(({ fate }) => fate === "refused")).toBe(true);
  });
});

describe("the changes made to a rule", () => {
  const rule = files.rules
    .flatMap(({ value }) => value.rules)
    .find(({ id }) => id === "complaint.accept");
  const changes = rule === undefined ? [] : ruleEdits(rule).map(({ change }) => change);

  it.each([
    '`petition.kind equal "complaint"` is dropped',
    '`petition.kind equal "complaint"` is negated',
    "`all` becomes `any`",
    "7 becomes 8",
    "7 becomes 6",
    "2026-07-01 becomes 2026-06-30",
    "2020-12-10 becomes 2020-12-11",
    "2020-12-09 becomes 2020-12-08",
    "working-day becomes day",
    "`first-resolver` becomes `handling-office`",
    "`same-level-inspectorate` is dropped",
    "`refused` is dropped",
  ])("are among others: %s", (change) => {
    expect(changes).toContain(change);
  });
});
