import { definitionOf } from "../case/fact-catalogue";
import { isInForce } from "../law/in-force";
import { factsRead } from "../rulebook/condition-leaves";
import type { Condition } from "../rulebook/rule-schema";
import type { LoadedRule, Rulebook, Wording } from "../rulebook/rulebook";
import { stages } from "../rulebook/stage-names";
import type { IsoDate } from "../time/iso-date";
import { type Compiled, type ConditionNode, compileCondition, compileNode } from "./condition";

/** A wording with its conditions compiled, those of its periods and documents as well. */
export interface CompiledWording {
  readonly wording: Wording;
  readonly holds: Compiled;
  /** The same with its parts, to tell reasons. */
  readonly node: ConditionNode;
  /** Conditions of the event's periods, in their order; undefined where a period has none. */
  readonly periods: readonly (Compiled | undefined)[];
  readonly documents: readonly (Compiled | undefined)[];
}

export interface CompiledRule {
  readonly rule: LoadedRule;
  /** Its place among the rules of the rulebook. */
  readonly place: number;
  readonly stagePlace: number;
  readonly wordings: readonly CompiledWording[];
  /** Whether it reads what an escalation leaves behind, so that escalations may chain. */
  readonly readsEscalations: boolean;
  /** Facts whose value tells that the rule cannot apply: only these values let it. */
  readonly wanted: ReadonlyMap<string, ReadonlySet<unknown>>;
}

const compiledRules = new WeakMap<Rulebook, readonly CompiledRule[]>();

/** The rules of a rulebook, compiled once. */
export function compiledRulesOf(rulebook: Rulebook): readonly CompiledRule[] {
  const known = compiledRules.get(rulebook) ?? compileAll(rulebook.rules);
  compiledRules.set(rulebook, known);
  return known;
}

function compileAll(rules: readonly LoadedRule[]): readonly CompiledRule[] {
  const escalations = rules.filter(({ stage }) => stage === "escalate").map(({ id }) => id);
  const left = new Set(escalations.flatMap((id) => [`window.${id}`, `${id}.due`, `${id}.overdue`]));
  return rules.map((rule, place) => compileRule(rule, place, left));
}

export function compileRule(
  rule: LoadedRule,
  place = 0,
  leftByEscalations: ReadonlySet<string> = new Set(),
): CompiledRule {
  const read = rule.wordings.flatMap(({ conditions }) => factsRead(conditions));
  return {
    rule,
    place,
    stagePlace: stages.indexOf(rule.stage),
    readsEscalations: [rule.governedBy, ...read].some((fact) => leftByEscalations.has(fact)),
    wordings: rule.wordings.map(compileWording),
    wanted: wantedOf(rule),
  };
}

function compileWording(wording: Wording): CompiledWording {
  const { params } = wording.event;
  const when = (parts: readonly { readonly when?: Condition | undefined }[] | undefined) =>
    (parts ?? []).map((part) =>
      part.when === undefined ? undefined : compileCondition(part.when),
    );
  const node = compileNode(wording.conditions);
  return {
    wording,
    holds: node.test,
    node,
    periods: when("within" in params ? params.within : undefined),
    documents: when("documents" in params ? params.documents : undefined),
  };
}

/** The values that every wording asks of a fact in every case, for facts with few values. */
function wantedOf({ wordings }: LoadedRule): CompiledRule["wanted"] {
  const asked = wordings.map(({ conditions }) => valuesAsked(conditions));
  const [first = new Map(), ...others] = asked;
  const wanted = new Map<string, ReadonlySet<unknown>>();
  for (const [fact, values] of first) {
    const rest = others.map((one) => one.get(fact));
    if (rest.includes(undefined)) continue;
    wanted.set(fact, new Set([values, ...rest].flatMap((set) => [...(set ?? [])])));
  }
  return wanted;
}

const fewValued = new Set(["boolean", "choice", "number"]);

function valuesAsked(condition: Condition): ReadonlyMap<string, ReadonlySet<unknown>> {
  if ("all" in condition) return new Map(condition.all.flatMap((part) => [...valuesAsked(part)]));
  if (!("fact" in condition)) return new Map();
  const { fact, operator, value } = condition;
  const isFixed = typeof value !== "object" || Array.isArray(value);
  const isListed = isFixed && (operator === "equal" || operator === "in");
  return isListed && fewValued.has(definitionOf(fact)?.type ?? "")
    ? new Map([[fact, new Set([value].flat())]])
    : new Map();
}

/** The wording in force on a day. */
export function wordingOn(rule: CompiledRule, day: IsoDate): CompiledWording | undefined {
  return rule.wordings.find(({ wording }) => isInForce(wording.inForce, day));
}
