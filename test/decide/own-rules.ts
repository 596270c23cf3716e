import {
  type CaseFile,
  type DecideOptions,
  type Decision,
  decide,
  type Petition,
  parseCase,
  type Rulebook,
} from "../../src/index";
import { builtInData } from "../../src/rulebook/built-in-rulebook";
import { compileRulebook } from "../../src/rulebook/compile-rulebook";
import { makeRulebook } from "../../src/rulebook/make-rulebook";
import { readRuleFiles } from "../../src/rulebook/read-files";
import type { Condition, Rule } from "../../src/rulebook/rule-schema";

type Version = Rule["versions"][number];

/** A rule in few words: what it does not say is filled in as for a rule in force since 2012-07-01 and read on the day of the question. */
export interface OwnRule extends Partial<Omit<Rule, "versions" | "conditions">> {
  readonly id: string;
  readonly stage: Rule["stage"];
  readonly conditions?: Condition;
  readonly event?: Version["event"];
  readonly table?: Version["table"];
  readonly versions?: readonly Partial<Version>[];
}

export const text = { vi: "việc", en: "matter" };
export const isComplaint: Condition = {
  fact: "petition.kind",
  operator: "equal",
  value: "complaint",
};

const version = {
  inForce: { from: "2012-07-01" },
  cites: ["LKN-2011/d9"],
  checked: { on: "2026-11-24", confidence: "text" },
} as const;

function whole({ event, table, versions = [{}], ...rule }: OwnRule): unknown {
  const filled = versions.map((one) => ({
    ...version,
    ...(event === undefined ? {} : { event }),
    ...(table === undefined ? {} : { table }),
    ...one,
  }));
  return {
    title: text,
    governedBy: "case.asOf",
    conditions: isComplaint,
    ...rule,
    versions: filled,
  };
}

/** A rulebook of these rules alone, with the packaged law, roles and calendar; they pass the same checks as any rules. */
export function rulebookOf(...rules: readonly OwnRule[]): Rulebook {
  const file = { topic: "ours", title: text, rules: rules.map(whole) };
  const files = readRuleFiles([{ file: "ours.yaml", text: JSON.stringify(file) }], "en");
  const compiled = compileRulebook(files, { base: { ...builtInData(), rules: [] }, lang: "en" });
  if (!compiled.ok) throw new Error(compiled.findings.map(({ message }) => message).join("\n"));
  return makeRulebook(compiled.value, { version: "1.0.0", digest: "0".repeat(64), overlays: [] });
}

/** A complaint with these entries. */
export function complaint(entries: Partial<Petition> = {}): CaseFile {
  const file = { record: "petition", id: "KN-1", kind: "complaint", instance: 1, ...entries };
  const parsed = parseCase(JSON.stringify(file), { lang: "en" });
  if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message).join("\n"));
  return parsed.value;
}

export function decided(
  rulebook: Rulebook,
  entries: Partial<Petition>,
  options: DecideOptions,
): Promise<Decision> {
  return decide(rulebook, complaint(entries), { lang: "en", ...options });
}

export function answerOf({ answers }: Decision, rule: string) {
  return answers.find((one) => one.rule === rule);
}

export function missingFacts({ missing }: Decision): readonly string[] {
  return missing.map(({ fact }) => fact);
}
