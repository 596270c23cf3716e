import type { RuleEvent } from "../rulebook/rule-schema";
import type { Stage } from "../rulebook/stage-names";
import { admit } from "./admission";
import { applyEvent } from "./apply-event";
import type { CaseState } from "./case-state";
import { routeCase, withOurs } from "./competence";
import { concludeFacts } from "./conclude";
import { type Draft, forget, note } from "./draft";
import { runStage, type StageRun } from "./engine";
import { type Settled, settleExceptions } from "./exceptions";
import { governingDays } from "./judge";
import { openFactsOf } from "./open-facts";
import { leaveNothing, leaveUnknown } from "./rule-facts";
import { no, unknown, yes } from "./truth";

/** Runs the rules of a stage on the facts so far, then makes what they say facts of the next. */
export async function decideStage(stage: Stage, state: CaseState, draft: Draft): Promise<void> {
  const run = await runStage(stage, state);
  const outcomes = settleExceptions(run.outcomes);
  draft.skipped.push(...run.skipped);
  for (const { rule } of run.skipped) leaveSkipped(rule.rule.id, typeOf({ rule }), state);
  applyOutcomes(stage, { outcomes, ruledOut: ruledOut(run.skipped, state) }, state, draft);
  if (stage === "escalate") await chain([...outcomes, ...run.skipped.map(denied)], state, draft);
}

/** The rules for this kind of petition that were not run because a known fact denies them. */
function ruledOut(skipped: StageRun["skipped"], { values }: CaseState): readonly Settled[] {
  const kind = values["petition.kind"];
  return skipped
    .filter(({ rule }) => rule.wanted.get("petition.kind")?.has(kind) ?? true)
    .map(denied);
}

function denied({ rule }: StageRun["skipped"][number]): Settled {
  return { rule, answer: no };
}

function applyOutcomes(
  stage: Stage,
  { outcomes, ruledOut }: Record<"outcomes" | "ruledOut", readonly Settled[]>,
  state: CaseState,
  draft: Draft,
): void {
  draft.outcomes.push(...outcomes);
  for (const outcome of outcomes) {
    // A conclusion is asked about by the rules that need it.
    if (outcome.answer !== unknown || typeOf(outcome) === "classify") continue;
    note(draft, outcome.rule.rule.id, openFactsOf(outcome, state));
  }
  const all = [...outcomes, ...ruledOut];
  concludeFacts(all, state, draft);
  if (stage === "admit") admit(all, state, draft);
  if (stage === "route") routeCase(outcomes, state, draft);
  if (stage === "assign") draft.competent = withOurs(draft.competent, state);
  for (const outcome of outcomes) applyOutcome(outcome, state, draft);
}

function applyOutcome(outcome: Settled, state: CaseState, draft: Draft): void {
  const { rule, answer, wording } = outcome;
  if (answer === yes && wording !== undefined) {
    const days = governingDays(outcome, state);
    applyEvent({ rule: rule.rule, wording, days }, state, draft);
    return;
  }
  const type = typeOf(outcome);
  if (answer === no) leaveSkipped(rule.rule.id, type, state);
  else if (leavesFacts(type)) leaveUnknown(rule.rule.id, openFactsOf(outcome, state), state);
}

function leaveSkipped(id: string, type: EventType | undefined, state: CaseState): void {
  if (leavesFacts(type)) leaveNothing(id, type, state);
}

function typeOf({ rule }: Pick<Settled, "rule">): EventType | undefined {
  return rule.wordings[0]?.wording.event.type;
}

type EventType = RuleEvent["type"];

function leavesFacts(type: EventType | undefined): type is "require" | "permit" | "escalate" {
  return type === "require" || type === "permit" || type === "escalate";
}

/** Escalations chain: what one leaves behind may settle another, until nothing new is settled. */
async function chain(before: readonly Settled[], state: CaseState, draft: Draft): Promise<void> {
  const reads = before.some(({ rule, answer }) => answer !== yes && rule.readsEscalations);
  if (!reads) return;
  const run = await runStage("escalate", state);
  const again = [...settleExceptions(run.outcomes), ...run.skipped.map(denied)];
  const answerBefore = new Map(before.map(({ rule, answer }) => [rule, answer]));
  const fresh = again.filter((outcome) => isSettledNow(outcome, answerBefore.get(outcome.rule)));
  if (fresh.length === 0) return;
  const freshOf = new Map(fresh.map((outcome) => [outcome.rule, outcome]));
  replace(draft.outcomes, [...draft.outcomes.filter(({ rule }) => !freshOf.has(rule)), ...fresh]);
  replace(
    draft.skipped,
    draft.skipped.filter(({ rule }) => !freshOf.has(rule)),
  );
  for (const outcome of fresh) {
    forget(draft, outcome.rule.rule.id);
    applyOutcome(outcome, state, draft);
  }
  await chain(
    before.map((outcome) => freshOf.get(outcome.rule) ?? outcome),
    state,
    draft,
  );
}

function replace<Item>(list: Item[], items: readonly Item[]): void {
  list.splice(0, list.length, ...items);
}

/** Answers only grow firmer: what was open is settled, what did not apply comes to apply. A yes stands. */
function isSettledNow({ answer }: Settled, before: Settled["answer"] | undefined): boolean {
  return before !== yes && answer !== before && answer !== unknown;
}
