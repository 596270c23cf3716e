import type { Rulebook } from "../rulebook/rulebook";
import { scenarioFacts } from "../rulebook/scenario-facts";
import type { Expectation, Scenario, ScenarioFile } from "../rulebook/scenario-schema";
import { isoDate } from "../time/iso-date";
import { applyEvent } from "./apply-event";
import { type CompiledRule, compiledRulesOf } from "./compile";
import type { Values } from "./condition";
import { stateOf } from "./decide";
import { type Draft, emptyDraft } from "./draft";
import { governingDays, judge, type Outcome } from "./judge";
import { openFactsOf } from "./open-facts";
import { timesOf } from "./quota";
import { no, toAnswer, unknown, yes } from "./truth";

/** What came out differently from what a scenario expects; `wanted` and `found` are JSON. */
export interface Difference {
  readonly field: string;
  readonly wanted: unknown;
  readonly found: unknown;
}

type Found = { readonly [Field in keyof Expectation]?: unknown };

/**
 * Runs one rule (for a table, all its rows) on the facts of a scenario, as the engine judges it, and compares what the scenario writes
 * down. An empty list means that it holds; a rule that does not exist is a difference too.
 */
export function runScenario(
  rulebook: Rulebook,
  file: ScenarioFile,
  scenario: Scenario,
): readonly Difference[] {
  const rules = compiledRulesOf(rulebook).filter(
    ({ rule: { id } }) => id === scenario.rule || id.startsWith(`${scenario.rule}/`),
  );
  if (rules.length === 0) return [{ field: "rule", wanted: scenario.rule, found: undefined }];
  const found = askRules(rulebook, rules, file, scenario);
  return Object.entries(scenario.expect).flatMap(([field, wanted]) => {
    const value = found[field as keyof Expectation];
    return sameValue(wanted, value) ? [] : [{ field, wanted, found: value }];
  });
}

function askRules(
  rulebook: Rulebook,
  rules: readonly CompiledRule[],
  file: ScenarioFile,
  scenario: Scenario,
): Found {
  const facts = scenarioFacts(file, scenario);
  const asOf = isoDate(scenario.asOf);
  const state = stateOf(rulebook, facts, { asOf, lawAt: undefined, agency: undefined });
  const verdicts = rules.map((rule) => judge(rule, state));
  const fired = verdicts.filter(({ answer }) => answer === yes);
  const open = verdicts.filter(({ answer }) => answer === unknown);
  const [first, second] = fired;
  if (second !== undefined) return { answer: "several rows answer yes" };
  if (first === undefined) {
    const missing = [...new Set(open.flatMap((outcome) => openFactsOf(outcome, state)))].sort();
    return { answer: toAnswer(open.length > 0 ? unknown : no), ...wordingOf(verdicts[0]), missing };
  }
  const draft = emptyDraft();
  const { rule, wording } = first;
  const days = governingDays(first, state);
  if (wording !== undefined) applyEvent({ rule: rule.rule, wording, days }, state, draft);
  return { answer: "yes", ...wordingOf(first), ...saidBy(first, state.values), ...cameOf(draft) };
}

function wordingOf(verdict: Outcome | undefined): Found {
  const from = verdict?.wording?.wording.inForce.from;
  return from === undefined ? {} : { wording: from };
}

/** What the wording itself names. */
function saidBy({ wording }: Outcome, values: Values): Found {
  const event = wording?.wording.event;
  switch (event?.type) {
    case "classify":
      return { value: event.params.value };
    case "refuse":
      return { ground: event.params.ground };
    case "route":
      return { competent: event.params.competent, unit: event.params.unit, act: event.params.act };
    case "require":
      return {
        act: event.params.act,
        bearer: event.params.bearer,
        recipients: recipientsOf(event.params, wording, values),
      };
    case "permit":
      return {
        act: event.params.act,
        bearer: event.params.holder,
        addressee: event.params.addressee,
      };
    case "escalate":
      return {
        act: event.params.act,
        to: event.params.to,
        bearer: event.params.by,
        recipients: recipientsOf(event.params, wording, values),
      };
    case "assign":
      return { bearer: event.params.bearer };
    case "quota":
      return {
        act: event.params.act,
        bearer: event.params.bearer,
        least: timesOf(event.params.least),
      };
    case "forbid":
      return { act: event.params.act, bearer: event.params.bearer };
    case "flag":
      return { severity: event.params.severity };
    default:
      return {};
  }
}

/** Who gets something: the recipients of the duty and those of the documents that are called for. */
function recipientsOf(
  { recipients = [], documents = [] }: Addressed,
  wording: Outcome["wording"],
  values: Values,
): readonly string[] {
  const told = documents.filter((_, index) => (wording?.documents[index]?.(values) ?? yes) === yes);
  return [...new Set([...recipients, ...told.flatMap((use) => use.recipients ?? [])])];
}

interface Addressed {
  readonly recipients?: readonly string[] | undefined;
  readonly documents?:
    | readonly { readonly recipients?: readonly string[] | undefined }[]
    | undefined;
}

/** What it comes to in the case. */
function cameOf(draft: Draft): Found {
  const [quota] = draft.quotas;
  if (quota !== undefined) return { status: quota.status, done: quota.done };
  const part = draft.obligations[0] ?? draft.windows[0] ?? draft.escalations[0];
  if (part === undefined) return {};
  const { deadline } = part;
  const candidates = "candidates" in part ? (part.candidates ?? []) : [];
  return {
    ...(deadline === undefined
      ? {}
      : {
          due: deadline.due,
          nominal: deadline.nominal,
          safe: deadline.safe,
          latest: deadline.latest,
          provisional: deadline.provisional !== undefined,
        }),
    ...(candidates.length === 0
      ? {}
      : { dues: [...new Set(candidates.map((one) => one.deadline.due))].sort() }),
    ...("status" in part ? { status: part.status } : {}),
    ...("doneOn" in part ? { doneOn: part.doneOn } : {}),
    documents: draft.documents.map(({ template }) => template).sort(),
    missing: [...draft.waiting.keys()].sort(),
  };
}

/** Lists are compared without their order. */
function sameValue(wanted: unknown, found: unknown): boolean {
  const plain = (value: unknown): string =>
    JSON.stringify(Array.isArray(value) ? [...value].sort() : value) ?? "";
  return plain(wanted) === plain(found);
}
