import type { FactValue } from "../case/fact";
import { definitionOf } from "../case/fact-catalogue";
import type { Problem } from "../finding/problem";
import type { CaseState } from "./case-state";
import type { Draft } from "./draft";
import type { Settled } from "./exceptions";
import { openFactsOf } from "./open-facts";
import { no, unknown, yes } from "./truth";

interface Conclusion {
  readonly outcome: Settled;
  readonly fact: string;
  readonly value: FactValue;
}

/** What the classify events of a stage conclude: one value sets the fact, two are a conflict, none leaves it open or gives its default. */
export function concludeFacts(outcomes: readonly Settled[], state: CaseState, draft: Draft): void {
  for (const [fact, conclusions] of byFact(outcomes)) {
    const held = conclusions.filter(({ outcome }) => outcome.answer === yes);
    const values = new Set(held.map(({ value }) => value));
    const [value] = values;
    if (values.size > 1) draft.problems.push(conflict(fact, held));
    else if (value !== undefined) conclude(fact, value, state, draft);
    else leaveOpen(fact, conclusions, state, draft);
  }
}

function byFact(outcomes: readonly Settled[]): ReadonlyMap<string, readonly Conclusion[]> {
  const facts = new Map<string, Conclusion[]>();
  for (const outcome of outcomes) {
    // Any wording tells which fact the rule concludes; the one that was read tells the value.
    const event = (outcome.wording ?? outcome.rule.wordings[0])?.wording.event;
    if (event?.type !== "classify") continue;
    const { fact, value } = event.params;
    facts.set(fact, [...(facts.get(fact) ?? []), { outcome, fact, value }]);
  }
  return facts;
}

function conclude(fact: string, value: FactValue, state: CaseState, draft: Draft): void {
  state.values[fact] = value;
  draft.classification[fact] = value;
}

function leaveOpen(fact: string, all: readonly Conclusion[], state: CaseState, draft: Draft): void {
  const open = all.filter(({ outcome }) => outcome.answer === unknown);
  if (open.length > 0) {
    state.openFacts.set(fact, [
      ...new Set(open.flatMap(({ outcome }) => openFactsOf(outcome, state))),
    ]);
    return;
  }
  const otherwise = definitionOf(fact)?.otherwise;
  if (otherwise !== undefined && all.every(({ outcome }) => outcome.answer === no)) {
    conclude(fact, otherwise, state, draft);
  }
}

function conflict(fact: string, held: readonly Conclusion[]): Problem {
  const sides = held.map(({ outcome, value }) => `\`${outcome.rule.rule.id}\` (${String(value)})`);
  return {
    rule: "conflict",
    severity: "error",
    path: [],
    message: {
      vi: `Các quy tắc kết luận khác nhau về \`${fact}\`: ${sides.join(", ")}`,
      en: `Rules conclude differently on \`${fact}\`: ${sides.join(", ")}`,
    },
    fix: {
      vi: "không kết luận được; hãy kiểm tra dữ kiện của hồ sơ hoặc báo người viết quy tắc",
      en: "nothing is concluded; check the facts of the file, or tell the author of the rules",
    },
    cites: [...new Set(held.flatMap(({ outcome }) => outcome.wording?.wording.cites ?? []))],
  };
}
