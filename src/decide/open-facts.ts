import type { CaseState } from "./case-state";
import { askedFor } from "./case-state";
import type { CompiledWording } from "./compile";
import type { Outcome } from "./judge";
import { reasonsOf } from "./reasons";
import { no, yes } from "./truth";

/** The facts of the case file that keep a rule from answering: those it reads, its governing date, and what stands behind conclusions. */
export function openFactsOf(outcome: Outcome, state: CaseState): readonly string[] {
  const { rule, wording, unread } = outcome;
  if (unread === "not-encoded") return [];
  const read =
    wording === undefined
      ? rule.wordings.filter(({ holds }) => holds(state.values) !== no)
      : [wording];
  const leaves = read.flatMap(({ node }) => openLeaves(node, state.values));
  // The date that picks the wording matters once a wording could apply but for it.
  const isDateAsked = unread !== undefined && read.some(({ holds }) => holds(state.values) === yes);
  return askedFor([...(isDateAsked ? [rule.rule.governedBy] : []), ...leaves], state);
}

/** The facts whose absence leaves a condition open. */
export function openLeaves(
  node: CompiledWording["node"],
  values: CaseState["values"],
): readonly string[] {
  return reasonsOf(node, values)
    .filter(({ answer }) => answer === "unknown")
    .flatMap(({ fact, found, wantedFact }) => [
      ...(found === undefined ? [fact] : []),
      ...(wantedFact !== undefined && values[wantedFact] === undefined ? [wantedFact] : []),
    ]);
}
