import { definitionOf } from "../../src/case/fact-catalogue";
import type { CaseState } from "../../src/decide/case-state";
import { stateOf } from "../../src/decide/decide";
import { type Draft, emptyDraft } from "../../src/decide/draft";
import { openFactsOf } from "../../src/decide/open-facts";
import { decideStage } from "../../src/decide/stage";
import { unknown, yes } from "../../src/decide/truth";
import type { Rulebook } from "../../src/rulebook/rulebook";
import { stages } from "../../src/rulebook/stage-names";
import { parseIsoDate } from "../../src/time/iso-date";
import type { EnumeratedCase } from "./enumerated-cases";
import { leftOut } from "./topics";

export interface SettledCase {
  readonly state: CaseState;
  readonly draft: Draft;
}

/** Decides facts through all stages, as `decide` does with those of a case file. */
export async function settle(
  rulebook: Rulebook,
  { facts, asOf }: EnumeratedCase,
): Promise<SettledCase> {
  const own = { ...facts, values: { ...facts.values } };
  const state = stateOf(rulebook, own, { asOf, lawAt: undefined, agency: undefined });
  const draft = emptyDraft();
  for (const stage of stages) await decideStage(stage, state, draft);
  return { state, draft };
}

/** What must not be: two conclusions at once, an open answer that asks for nothing, days that are no days. */
export function faultsOf({ state, draft }: SettledCase): readonly string[] {
  // Among the rules of one topic a conclusion of another is a fact like any other: it may be what is missing.
  return faults(draft, { ...state, openFacts: new Map() });
}

/** The same for all rules together, where only facts of the case file may be asked for and every conclusion is settled or open. */
export function faultsOfWhole({ state, draft }: SettledCase): readonly string[] {
  return [...faults(draft, state), ...gaps(draft, state)];
}

/** What is concluded about every complaint, and what only about an accepted one. */
const always = ["admit.outcome", "route.act", "route.competentRole", "route.isOurs"];
const onceAccepted = ["complaint.isComplex", "complaint.isRemote"];

/** Conclusions about a complaint that are neither drawn nor open. */
function gaps({ outcomes, problems }: Draft, state: CaseState): readonly string[] {
  const { values, openFacts } = state;
  const isDeclared = outcomes.some(({ unread }) => unread === "not-encoded") || isLeftOut(state);
  if (values["petition.kind"] !== "complaint" || isDeclared || problems.length > 0) return [];
  // A finding of complexity that is older than the acceptance contradicts the file.
  const isFound =
    dayOf("complaint.complexityRecordedOn", values) >= dayOf("event.accepted", values);
  return [...always, ...(values["happened.accepted"] === true && isFound ? onceAccepted : [])]
    .filter((fact) => values[fact] === undefined && (openFacts.get(fact) ?? []).length === 0)
    .map((fact) => `${fact} is neither concluded nor open`);
}

function dayOf(fact: string, values: CaseState["values"]): string {
  return String(values[fact] ?? "9999");
}

/** Whether the case has no route because a table says why it leaves it out. */
function isLeftOut({ values }: CaseState): boolean {
  if (values["route.act"] !== undefined) return false;
  return leftOut.some(
    ({ isAbout, when }) =>
      isAbout(values) === yes &&
      Object.entries(when).every(([fact, some]) => some.some((one) => one === values[fact])),
  );
}

function faults(draft: Draft, state: CaseState): readonly string[] {
  return [
    ...draft.problems.filter(({ rule }) => rule === "conflict").map(({ message }) => message.en),
    ...undeclared(draft, state),
    ...badDays(draft),
    ...[...draft.waiting.keys()]
      .filter((fact) => definitionOf(fact) === undefined)
      .map((fact) => `${fact} is asked for and is no fact`),
  ];
}

function undeclared({ outcomes }: Draft, state: CaseState): readonly string[] {
  // The loader refuses days between wordings that no rule file declares as silent or as unsettled; what rests on such days is open too.
  if (outcomes.some(({ unread }) => unread === "not-encoded") || isLeftOut(state)) return [];
  return outcomes.flatMap((outcome) => {
    const { id } = outcome.rule.rule;
    if (outcome.answer !== unknown) return [];
    // An open exception leaves its rule open and asks for its own facts.
    const isHeld = outcomes.some(
      ({ rule, answer }) =>
        answer === unknown &&
        rule.rule.exceptTo.some((one) => id === one || id.startsWith(`${one}/`)),
    );
    return isHeld || openFactsOf(outcome, state).length > 0
      ? []
      : [`${id} is open and asks for nothing`];
  });
}

function badDays({ obligations, windows, escalations }: Draft): readonly string[] {
  return [...obligations, ...windows, ...escalations].flatMap((part) => {
    const candidates = "candidates" in part ? (part.candidates ?? []) : [];
    const deadlines = [part.deadline, ...candidates.map(({ deadline }) => deadline)];
    return deadlines.flatMap((deadline) => {
      if (deadline === undefined) return [];
      const { nominal, safe, due, latest, basis } = deadline;
      const areDays = [nominal, safe, due, latest].every((day) => parseIsoDate(day) !== undefined);
      const isOrdered = safe <= due && due <= latest && basis.length > 0;
      return areDays && isOrdered ? [] : [`${part.rule}: ${safe}, ${due}, ${latest}`];
    });
  });
}
