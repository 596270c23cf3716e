import type { IsoDate } from "../time/iso-date";
import type { CaseState } from "./case-state";
import type { DeadlineCandidate, Obligation, Window } from "./decision";

type Dated = {
  readonly deadline?: { readonly due: IsoDate };
  readonly candidates?: readonly DeadlineCandidate[];
};

/** Leaves `<rule>.due`, or the days it may be, for later stages. */
export function leaveDue(
  rule: string,
  { deadline, candidates }: Dated,
  missing: readonly string[],
  state: CaseState,
): void {
  const fact = `${rule}.due`;
  if (deadline !== undefined) state.values[fact] = deadline.due;
  else {
    if (candidates !== undefined) {
      state.possibleDays.set(fact, [...new Set(candidates.map((one) => one.deadline.due))].sort());
    }
    state.openFacts.set(fact, missing);
  }
}

/** Leaves what became of a duty: `<rule>.overdue`, `<rule>.done`, `<rule>.due`. */
export function leaveObligation(
  obligation: Obligation,
  missing: readonly string[],
  state: CaseState,
): void {
  const { rule, status } = obligation;
  leaveDue(rule, obligation, missing, state);
  const isDone = status === "done" || status === "done-late" || obligation.doneOn !== undefined;
  if (status === "unknown") {
    state.openFacts.set(`${rule}.overdue`, missing);
    if (isDone) state.values[`${rule}.done`] = true;
    else state.openFacts.set(`${rule}.done`, missing);
    return;
  }
  state.values[`${rule}.overdue`] = status === "overdue";
  state.values[`${rule}.done`] = isDone;
}

const windowValues: Readonly<Record<Window["status"], string | undefined>> = {
  used: "in-time",
  late: "late",
  open: "open",
  lapsed: "lapsed",
  "not-yet": "none",
  unknown: undefined,
};

/** Leaves how a right was used: `window.<rule>`, `<rule>.due`. */
export function leaveWindow(window: Window, missing: readonly string[], state: CaseState): void {
  const value = windowValues[window.status];
  if (value === undefined) state.openFacts.set(`window.${window.rule}`, missing);
  else state.values[`window.${window.rule}`] = value;
  leaveDue(window.rule, window, missing, state);
}

/** A duty or right that certainly does not arise is neither overdue nor open. */
export function leaveNothing(
  rule: string,
  type: "require" | "permit" | "escalate",
  state: CaseState,
): void {
  if (type === "permit") state.values[`window.${rule}`] = "none";
  else state.values[`${rule}.overdue`] = false;
}

/** A duty or right of which it is not known whether it arises. */
export function leaveUnknown(rule: string, missing: readonly string[], state: CaseState): void {
  for (const fact of [`window.${rule}`, `${rule}.overdue`, `${rule}.done`, `${rule}.due`]) {
    state.openFacts.set(fact, missing);
  }
}
