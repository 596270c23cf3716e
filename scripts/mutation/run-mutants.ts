import { runScenario } from "../../src/decide/run-scenario";
import { compileRulebook } from "../../src/rulebook/compile-rulebook";
import { expandFile } from "../../src/rulebook/expand";
import { makeRulebook } from "../../src/rulebook/make-rulebook";
import type { RuleFiles } from "../../src/rulebook/read-files";
import { type PlacedRule, placedRules } from "../../src/rulebook/rule-problem";
import type { Rule } from "../../src/rulebook/rule-schema";
import type { Rulebook } from "../../src/rulebook/rulebook";
import type { Scenario, ScenarioFile } from "../../src/rulebook/scenario-schema";
import { edited } from "./edit";
import { ruleEdits } from "./rule-edits";

/** A changed rule and what became of it: scenarios differed, the loader refuses it, or nobody noticed. */
export interface Mutant {
  readonly topic: string;
  readonly rule: string;
  readonly change: string;
  readonly fate: "caught" | "refused" | "survived";
  readonly file: string;
  readonly line: number;
}

interface Asked {
  readonly file: ScenarioFile;
  readonly scenario: Scenario;
}

/** Makes every mutant of the rules of some topics, and runs the scenarios of each mutant's rule on it. */
export function runMutants(
  files: RuleFiles,
  isAsked: (topic: string) => boolean,
): readonly Mutant[] {
  const compiled = compileRulebook(files);
  if (!compiled.ok) throw new Error("the rules themselves are refused: run `rules check` first");
  const rulebook = makeRulebook(compiled.value, { version: "", digest: "", overlays: [] });
  return placedRules(files.rules)
    .filter(({ topic }) => isAsked(topic))
    .flatMap((placed) => mutantsOf(placed, files, rulebook));
}

function mutantsOf(placed: PlacedRule, files: RuleFiles, rulebook: Rulebook): readonly Mutant[] {
  const { file, topic, rule, path } = placed;
  const asked = files.scenarios.flatMap(({ value }) =>
    value.scenarios
      .filter((scenario) => scenario.rule === rule.id || scenario.rule.startsWith(`${rule.id}/`))
      .map((scenario) => ({ file: value, scenario })),
  );
  return ruleEdits(rule).map((edit) => {
    const mutant = edited(rule, edit);
    const fate = isCaught(mutant, asked, rulebook)
      ? "caught"
      : isRefused(mutant, placed, files)
        ? "refused"
        : "survived";
    const line = files.positionOf.get(file)?.([...path, ...edit.path]).line ?? 0;
    return { topic, rule: rule.id, change: edit.change, fate, file, line };
  });
}

/** A scenario reads no rule but its own, so that one rule is rulebook enough. */
function isCaught(rule: Rule, asked: readonly Asked[], rulebook: Rulebook): boolean {
  const rules = expandFile({
    topic: "mutant",
    about: "petition",
    title: rule.title,
    rules: [rule],
  });
  const mutant = { ...rulebook, rules };
  return asked.some(({ file, scenario }) => differs(mutant, file, scenario));
}

function differs(mutant: Rulebook, file: ScenarioFile, scenario: Scenario): boolean {
  try {
    return runScenario(mutant, file, scenario).length > 0;
  } catch {
    // A mutant that cannot be run is noticed by whoever runs it.
    return true;
  }
}

function isRefused(mutant: Rule, { file, rule }: PlacedRule, files: RuleFiles): boolean {
  const rules = files.rules.map((one) =>
    one.file === file
      ? {
          ...one,
          value: {
            ...one.value,
            rules: one.value.rules.map((other) => (other.id === rule.id ? mutant : other)),
          },
        }
      : one,
  );
  return !compileRulebook({ ...files, rules }).ok;
}
