import type { Severity, Text } from "../finding/finding";
import type { Path } from "../finding/path-text";
import type { RuleFile } from "./rule-schema";
import type { ScenarioFile } from "./scenario-schema";

/** A file of rules or scenarios with the name it was read from. */
export interface PlacedFile<T> {
  readonly file: string;
  readonly value: T;
}

/** A rule with the place it stands at. */
export interface PlacedRule {
  readonly file: string;
  readonly path: Path;
  readonly topic: string;
  readonly rule: RuleFile["rules"][number];
}

export type PlacedScenarios = PlacedFile<ScenarioFile>;

/** Something wrong in a rule or scenario file, in both languages, at the place it stands. */
export interface RuleProblem {
  /** The check's own id; its file carries the same name. */
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  readonly path: Path;
  readonly message: Text;
  readonly fix?: Text;
}

/** The rules of rule files, each with its place. */
export function placedRules(files: readonly PlacedFile<RuleFile>[]): readonly PlacedRule[] {
  return files.flatMap(({ file, value }) =>
    value.rules.map((rule, index) => ({ file, path: ["rules", index], topic: value.topic, rule })),
  );
}
