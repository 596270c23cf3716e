import type { IsoDate } from "../time/iso-date";
import type { Petition } from "./case-schema";
import type { CaseEvent, FactValue } from "./fact";
import type { FactEntries } from "./facts";
import { dayOf } from "./facts-day";
import { eventFacts } from "./facts-events";

/** What tells the two instances of one record apart. */
export interface Filing {
  readonly instance: FactValue | undefined;
  /** The days by which the petition was written, sent and received; own steps of the office come no earlier. */
  readonly writtenOn: FactValue | undefined;
  readonly sentOn: FactValue | undefined;
  readonly receivedOn: FactValue | undefined;
  /** Whether the file tells of the first instance in an entry of its own. */
  readonly tellsFirst?: boolean;
}

export interface InstanceRecord {
  readonly own: readonly CaseEvent[];
  readonly first: readonly CaseEvent[];
  /** Of these it is not known to which instance they belong. */
  readonly open: readonly CaseEvent[];
}

/** What may come before the office has the petition, or belongs to no single instance. */
const always: ReadonlySet<string> = new Set([
  "transferred",
  "guided",
  "returned",
  "second-complaint",
  "lawsuit",
  "decision-annulled",
]);

/** On the very day the second complaint was sent or received, these are still of the first instance. */
const decision: ReadonlySet<string> = new Set([
  "decided",
  "decision-sent",
  "decision-received",
  "decision-published",
]);

/**
 * The record of a second complaint may go on from the first instance: a decision up to the day on which the second complaint was
 * written, sent or received, and any other step before it, was the first resolver's (Điều 33 Luật Khiếu nại 2011: the second complaint
 * follows the first decision). A step from the receipt on is the second resolver's, and so is what follows a second `decided`.
 * Without the day of receipt the rest stays open, unless the file tells of the first instance in `complaint.firstInstance`. Where the
 * instance is not known, the record is taken as one.
 * Events must stand in the order of their days.
 */
export function recordOf(filing: Filing, events: readonly CaseEvent[]): InstanceRecord {
  if (filing.instance !== 2) return { own: events, first: [], open: [] };
  const own: CaseEvent[] = [];
  const first: CaseEvent[] = [];
  const open: CaseEvent[] = [];
  const again = secondDecisionDay(events);
  for (const event of events) {
    const belongs = instanceOf(event, filing, again);
    if (belongs === "second") own.push(event);
    else if (belongs === "first") first.push(event);
    else open.push(event);
  }
  return { own, first, open };
}

function instanceOf(
  { what, on }: CaseEvent,
  { writtenOn, sentOn, receivedOn, tellsFirst }: Filing,
  again: IsoDate | undefined,
): "first" | "second" | undefined {
  if (always.has(what) || (again !== undefined && on >= again)) return "second";
  const isEarlier = (day: FactValue | undefined): boolean =>
    typeof day === "string" && (decision.has(what) ? on <= day : on < day);
  if ([writtenOn, sentOn, receivedOn].some(isEarlier)) return "first";
  return receivedOn !== undefined || tellsFirst === true ? "second" : undefined;
}

/** The day of a decision that follows an earlier one which nobody annulled. */
function secondDecisionDay(events: readonly CaseEvent[]): IsoDate | undefined {
  let stands: IsoDate | undefined;
  for (const { what, on } of events) {
    if (what === "decision-annulled") stands = undefined;
    if (what !== "decided") continue;
    if (stands !== undefined && on > stands) return on;
    stands = on;
  }
  return undefined;
}

/** The events of this instance as facts; a step of which only the instance is open is neither there nor denied. */
export function recordFacts({ own, open }: InstanceRecord): FactEntries {
  const facts: FactEntries = eventFacts(own);
  const held = new Set(own.map(({ what }) => what));
  for (const { what } of open) {
    if (!held.has(what)) facts[`happened.${what}`] = undefined;
  }
  return facts;
}

/**
 * The first instance as facts of a second complaint's file: what `complaint.firstInstance` says, else what the record holds from before
 * the second complaint. `first.decided` is `false` only where the file says `undecided: true` and no first decision is on record.
 */
export function firstInstanceFacts(
  told: NonNullable<Petition["complaint"]>["firstInstance"],
  first: readonly CaseEvent[],
): FactEntries {
  const lastOf = (name: string): IsoDate | undefined =>
    first.findLast(({ what }) => what === name)?.on;
  const decidedOn = dayOf(told?.decidedOn) ?? lastOf("decided");
  const receivedOn = dayOf(told?.decisionReceivedOn) ?? lastOf("decision-received");
  const hasDecision = decidedOn !== undefined || receivedOn !== undefined;
  const isUndecided = told?.undecided === true;
  // A decision on record and `undecided: true` contradict each other and settle nothing.
  const isDecided = hasDecision === isUndecided ? undefined : hasDecision;
  return {
    "first.decided": isDecided,
    "first.decidedOn": decidedOn,
    "first.decisionReceivedOn": receivedOn,
    "first.resolveDueOn": dayOf(told?.resolveDueOn),
  };
}
