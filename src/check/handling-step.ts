import type { CaseFile } from "../case/case-schema";
import type { Decision, Obligation } from "../decide/decision";
import { byText } from "../finding/by-text";
import type { RuleEvent } from "../rulebook/rule-schema";
import type { Rulebook } from "../rulebook/rulebook";
import type { IsoDate } from "../time/iso-date";
import { isEarlierInstance } from "./earlier-instance";

type CaseEvent = NonNullable<CaseFile["events"]>[number];
type Require = Extract<RuleEvent, { type: "require" }>["params"];

/** A step on file up to the day looked at, of the instance that the file is about. */
export interface Step {
  readonly what: CaseEvent["what"];
  readonly on: IsoDate;
  readonly index: number;
  readonly event: CaseEvent;
  /** The duties that this step is meant to fulfil. */
  readonly duties: readonly Obligation[];
}

/** The steps on file in the order of their days. In the file of a second complaint, what came before it is the first instance's. */
export function stepsOf(file: CaseFile, decision: Decision, rulebook: Rulebook): readonly Step[] {
  const named = decision.obligations.map((duty) => ({
    duty,
    params: requireOf(duty.rule, decision, rulebook),
  }));
  return (file.events ?? [])
    .map((event, index) => ({ event, index, what: event.what, on: event.on as IsoDate }))
    .filter(({ on }) => on <= decision.asOf && !isEarlierInstance(file, on))
    .sort((a, b) => byText(a.on, b.on) || a.index - b.index)
    .map((step) => ({
      ...step,
      duties: named.flatMap(({ duty, params }) =>
        params !== undefined && duty.doneOn === step.on && isMeant(params, step.what) ? [duty] : [],
      ),
    }));
}

/**
 * A duty is meant for its first event, and accepting for refusing too; the others only end it, as a resolution decision ends the duty
 * to suspend the carrying out.
 */
function isMeant({ doneBy }: Require, what: string): boolean {
  const [first] = doneBy;
  return what === first || (first === "accepted" && what === "refused" && doneBy.includes(what));
}

/** What the wording read in this decision says of a duty. */
export function requireOf(
  id: string,
  { answers }: Decision,
  { rules }: Rulebook,
): Require | undefined {
  const from = answers.find(({ rule }) => rule === id)?.wording;
  const event = rules
    .find((rule) => rule.id === id)
    ?.wordings.find(({ inForce }) => inForce.from === from)?.event;
  return event?.type === "require" ? event.params : undefined;
}
