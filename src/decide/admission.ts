import type { CaseState } from "./case-state";
import type { RefusalGround } from "./decision";
import type { Draft } from "./draft";
import type { Settled } from "./exceptions";
import { openFactsOf } from "./open-facts";
import { no, unknown, yes } from "./truth";

/**
 * Whether the petition is to be accepted: one ground refuses it, every ground denied accepts it, anything else is open. Without rules
 * for this kind of petition nothing is said.
 */
export function admit(outcomes: readonly Settled[], state: CaseState, draft: Draft): void {
  const refusals = outcomes.filter(({ rule }) => rule.wordings.some(isRefusal));
  if (refusals.length === 0 || state.values["petition.kind"] === undefined) return;
  const grounds = refusals.flatMap((outcome) => groundOf(outcome));
  const open = refusals.filter(({ answer }) => answer === unknown);
  const isClear = refusals.every(({ answer }) => answer === no);
  const answer = grounds.length > 0 ? "no" : isClear ? "yes" : "unknown";
  const outcome = answer === "no" ? "refuse" : answer === "yes" ? "accept" : undefined;
  draft.admission = { answer, ...(outcome === undefined ? {} : { outcome }), grounds };
  const openFacts = [...new Set(open.flatMap((one) => openFactsOf(one, state)))];
  if (outcome === undefined) state.openFacts.set("admit.outcome", openFacts);
  else state.values["admit.outcome"] = outcome;
  if (open.length > 0) state.openFacts.set("admit.refusalGrounds", openFacts);
  else state.values["admit.refusalGrounds"] = grounds.map(({ ground }) => ground);
}

function isRefusal({ wording }: Settled["rule"]["wordings"][number]): boolean {
  return wording.event.type === "refuse";
}

function groundOf({ answer, rule, wording }: Settled): readonly RefusalGround[] {
  const event = wording?.wording.event;
  if (answer !== yes || wording === undefined || event?.type !== "refuse") return [];
  const { ground, label } = event.params;
  return [{ rule: rule.rule.id, ground, label, cites: wording.wording.cites }];
}
