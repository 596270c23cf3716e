import type { Finding, Lang, Parsed } from "../finding/finding";
import { toFinding } from "../finding/problem";
import { lawBookFrom } from "../law/law-book";
import type { LawData } from "../law/law-data";
import { parseLawData } from "../law/parse-law";
import { overlayProblems } from "./check/overlay-days";
import { ruleProblems, soundnessProblems } from "./check-rules";
import { expandFile } from "./expand";
import type { RuleFiles } from "./read-files";
import type { KnownRule, RuleContext } from "./rule-context";
import { placedRules, type RuleProblem } from "./rule-problem";
import type { LoadedRule } from "./rulebook";
import type { RulebookData } from "./rulebook-data";
import type { Stage } from "./stage-names";
import { eventsOf } from "./version-conditions";

export interface CompileOptions {
  /** The rules that the new ones join; none when the built-in rules themselves are compiled. */
  readonly base?: RulebookData;
  readonly lang?: Lang;
}

/** Joins checked files to a rulebook and checks them together; an error makes it unusable. */
export function compileRulebook(
  files: RuleFiles,
  { base, lang = "vi" }: CompileOptions = {},
): Parsed<RulebookData> {
  const law = joinedLaw(files, base, lang);
  if (!law.ok) return { ok: false, findings: [...files.findings, ...law.findings] };
  const data = joined(files, base, law.value);
  const problems = [...soundnessProblems(contextOf(files, data, base)), ...overlayProblems(files)];
  const findings = [...files.findings, ...problems.map((problem) => placed(problem, files, lang))];
  return findings.some(({ severity }) => severity === "error")
    ? { ok: false, findings }
    : { ok: true, value: data, findings };
}

/** Everything that can be said against rule files: what spoils them, missing scenarios and readings, wordings to be read again. */
export function checkRuleFiles(
  files: RuleFiles,
  options: CompileOptions & Pick<RuleContext, "today" | "templates">,
): readonly Finding[] {
  const { base, lang = "vi", today, templates } = options;
  const law = joinedLaw(files, base, lang);
  if (!law.ok) return [...files.findings, ...law.findings];
  const data = joined(files, base, law.value);
  const context = {
    ...contextOf(files, data, base),
    ...(today === undefined ? {} : { today }),
    ...(templates === undefined ? {} : { templates }),
  };
  const problems = [...ruleProblems(context), ...overlayProblems(files)];
  return [...files.findings, ...problems.map((problem) => placed(problem, files, lang))];
}

function joined(files: RuleFiles, base: RulebookData | undefined, law: LawData): RulebookData {
  return {
    law,
    roles: [...(base?.roles ?? []), ...files.roles],
    assumptions: { ...base?.assumptions, ...files.assumptions },
    rules: [...(base?.rules ?? []), ...files.rules.flatMap(({ value }) => expandFile(value))],
  };
}

function joinedLaw(files: RuleFiles, base: RulebookData | undefined, lang: Lang): Parsed<LawData> {
  if (base !== undefined && files.law.length === 0)
    return { ok: true, value: base.law, findings: [] };
  const sources = base === undefined ? files.law : [{ value: base.law }, ...files.law];
  return parseLawData(sources, { lang });
}

function contextOf(
  files: RuleFiles,
  data: RulebookData,
  base: RulebookData | undefined,
): RuleContext {
  const rules = placedRules(files.rules);
  const known = new Map<string, KnownRule>();
  const concluded = new Map<string, Set<Stage>>();
  const conclude = (fact: string, stage: Stage): void => {
    concluded.set(fact, (concluded.get(fact) ?? new Set<Stage>()).add(stage));
  };
  const note = (
    id: string,
    stage: Stage,
    events: readonly LoadedRule["wordings"][number]["event"][],
  ): void => {
    known.set(id, { stage, events: new Set(events.map(({ type }) => type)) });
    for (const event of events) if (event.type === "classify") conclude(event.params.fact, stage);
  };
  for (const { id, stage, wordings } of data.rules)
    note(
      id,
      stage,
      wordings.map(({ event }) => event),
    );
  for (const { rule } of rules) {
    const events = rule.versions.flatMap((version) => eventsOf(version).map(({ event }) => event));
    note(rule.id, rule.stage, events);
  }
  for (const fact of ["admit.outcome", "admit.refusalGrounds"]) conclude(fact, "admit");
  for (const fact of ["route.competentRole", "route.act"]) conclude(fact, "route");
  return {
    rules,
    known,
    concluded,
    taken: {
      rules: new Set((base?.rules ?? []).flatMap(({ id }) => [id, id.replace(/\/.*$/u, "")])),
      roles: new Set((base?.roles ?? []).map(({ id }) => id)),
      assumptions: new Set(Object.keys(base?.assumptions ?? {})),
    },
    names: files.names,
    law: lawBookFrom(data.law),
    roles: new Set(data.roles.map(({ id }) => id)),
    assumptions: new Set(Object.keys(data.assumptions)),
    scenarios: files.scenarios,
  };
}

function placed({ file, ...problem }: RuleProblem, files: RuleFiles, lang: Lang): Finding {
  return toFinding(problem, lang, files.positionOf.get(file)?.(problem.path));
}
