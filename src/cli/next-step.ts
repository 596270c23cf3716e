import type { Decision, Obligation, ObligationStatus } from "../decide/decision";
import { byText } from "../finding/by-text";

/** The most urgent first: what is late, what runs, what cannot be told, what waits. */
const urgency: readonly ObligationStatus[] = ["overdue", "open", "unknown", "paused", "not-yet"];

/** The earliest day on which an obligation may be due. */
export function dueOf(obligation: Obligation): string | undefined {
  const dues = (obligation.candidates ?? []).map(({ deadline }) => deadline.due).sort();
  return obligation.deadline?.due ?? dues[0] ?? obligation.atOnceFrom;
}

/** The next thing the office must do, or nothing when every duty is done. */
export function nextStep(decision: Decision): Obligation | undefined {
  const rank = (obligation: Obligation) => urgency.indexOf(obligation.status);
  return decision.obligations
    .filter((obligation) => rank(obligation) >= 0)
    .sort((a, b) => rank(a) - rank(b) || byText(dueOf(a) ?? "9999", dueOf(b) ?? "9999"))[0];
}
