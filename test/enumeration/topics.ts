import type { FactValue } from "../../src/case/fact";
import { definitionOf } from "../../src/case/fact-catalogue";
import { compileCondition } from "../../src/decide/condition";
import { builtInSources } from "../../src/rulebook/built-in-sources";
import { compileRulebook } from "../../src/rulebook/compile-rulebook";
import { factsRead, leavesOf } from "../../src/rulebook/condition-leaves";
import { makeRulebook } from "../../src/rulebook/make-rulebook";
import { readRuleFiles } from "../../src/rulebook/read-files";
import type { Leaf } from "../../src/rulebook/rule-schema";
import type { LoadedRule, Rulebook, Wording } from "../../src/rulebook/rulebook";
import type { ScenarioFile } from "../../src/rulebook/scenario-schema";
import { addDays, type IsoDate, isoDate, parseIsoDate } from "../../src/time/iso-date";

export type Value = FactValue | undefined;

/** A topic as the enumeration sees it: its rules, its scenarios, and the values that its facts can take. */
export interface Topic {
  readonly name: string;
  readonly rules: readonly LoadedRule[];
  readonly scenarios: ScenarioFile;
  /** The facts that pick the wordings. */
  readonly governing: readonly string[];
  /** The day before each edge of the law, the day itself and the day after. */
  readonly days: readonly IsoDate[];
  /** Every fact read, with the values to try; undefined is "not known". */
  readonly values: ReadonlyMap<string, readonly Value[]>;
}

const files = readRuleFiles(await builtInSources("."), "en");
const compiled = compileRulebook(files);
if (!compiled.ok) throw new Error("the rules are refused");

/** Compiled from the folder, not from the generated file: what is tried is what stands in rules/. */
export const rulebook: Rulebook = makeRulebook(compiled.value, {
  version: "",
  digest: "",
  overlays: [],
});

export const topics: readonly Topic[] = files.scenarios.map(({ value }) =>
  topicOf(
    value,
    rulebook.rules.filter(({ topic }) => topic === value.topic),
  ),
);

/** What the tables of the rules leave out and why, with the condition of the rule. */
export const leftOut = files.rules.flatMap(({ value }) =>
  value.rules.flatMap(({ conditions, versions }) =>
    versions.flatMap(({ table }) =>
      (table?.leavesOut ?? []).map(({ when }) => ({
        isAbout: compileCondition(conditions),
        when,
      })),
    ),
  ),
);

/** What rules conclude: one value of a fact, a ground for refusing, the competent office. */
export function isDeciding({ wordings }: LoadedRule): boolean {
  const type = wordings[0]?.event.type;
  return type === "classify" || type === "refuse" || type === "route";
}

function topicOf(scenarios: ScenarioFile, rules: readonly LoadedRule[]): Topic {
  const days = [...new Set(rules.flatMap(edgesOf))]
    .sort()
    .flatMap((edge) => [addDays(edge, -1), edge, addDays(edge, 1)]);
  const governing = [...new Set(rules.map(({ governedBy }) => governedBy))];
  const leaves = rules.flatMap(({ wordings }) => wordings.flatMap(leavesIn));
  const facts = new Set([
    ...governing,
    ...rules.flatMap(({ wordings }) => wordings.flatMap(factsIn)),
  ]);
  facts.delete("case.asOf");
  return {
    name: scenarios.topic,
    rules,
    scenarios,
    governing,
    days: [...new Set(days)],
    values: new Map([...facts].map((fact) => [fact, valuesOf(fact, leaves, days)])),
  };
}

function partsOf({ event: { params } }: Wording) {
  const within = "within" in params ? (params.within ?? []) : [];
  const documents = "documents" in params ? (params.documents ?? []) : [];
  const pauses = "pausedBy" in params ? (params.pausedBy ?? []) : [];
  return { within, documents, pauses };
}

function edgesOf({ wordings, silent }: LoadedRule): readonly IsoDate[] {
  return [
    ...silent.map(({ from }) => from),
    ...wordings.flatMap((wording) => {
      const { from, to } = wording.inForce;
      const { within, pauses } = partsOf(wording);
      const spans = [...within, ...pauses.map(({ since }) => ({ since, until: undefined }))];
      return [
        from,
        ...(to === undefined ? [] : [addDays(to, 1)]),
        ...spans.flatMap(({ since, until }) => [
          ...(since === undefined ? [] : [isoDate(since)]),
          ...(until === undefined ? [] : [addDays(isoDate(until), 1)]),
        ]),
        ...leavesIn(wording).flatMap(({ value }) =>
          typeof value === "string" ? (parseIsoDate(value) ?? []) : [],
        ),
      ];
    }),
  ];
}

function conditionsIn(wording: Wording) {
  const { within, documents } = partsOf(wording);
  return [wording.conditions, ...[...within, ...documents].flatMap(({ when }) => when ?? [])];
}

function leavesIn(wording: Wording): readonly Leaf[] {
  return conditionsIn(wording).flatMap((condition) => leavesOf(condition).map(({ leaf }) => leaf));
}

function factsIn(wording: Wording): readonly string[] {
  const { within } = partsOf(wording);
  return [...conditionsIn(wording).flatMap(factsRead), ...within.flatMap(({ from }) => from)];
}

function valuesOf(
  fact: string,
  leaves: readonly Leaf[],
  days: readonly IsoDate[],
): readonly Value[] {
  const asked = leaves
    .filter((leaf) => leaf.fact === fact)
    .flatMap(({ value }) => (typeof value === "object" && "fact" in value ? [] : [value].flat()));
  const { type, values = [] } = definitionOf(fact) ?? {};
  switch (type) {
    case "boolean":
      return [true, false, undefined];
    case "number": {
      // A complaint has two instances; the other numbers are thresholds, tried from both sides.
      if (fact === "petition.instance") return [1, 2, undefined];
      const numbers = asked.flatMap((one) =>
        typeof one === "number" ? [one - 1, one, one + 1] : [],
      );
      return [...new Set(numbers), undefined];
    }
    case "date":
      return [...days, undefined];
    case "list": {
      const names = [...new Set([...values, ...asked.map(String)])];
      return [[], names, ...names.map((name) => [name]), undefined];
    }
    default:
      return [...new Set([...values, ...asked]), undefined];
  }
}
