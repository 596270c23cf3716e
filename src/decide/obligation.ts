import type { Text } from "../finding/finding";
import { bearerOf } from "../people/bearer";
import type { RuleEvent } from "../rulebook/rule-schema";
import type { Deadline } from "../time/deadline";
import type { IsoDate } from "../time/iso-date";
import type { Pause } from "../time/span";
import { bearerContext } from "./bearer-context";
import { askedFor, type CaseState } from "./case-state";
import { type Counted, countChoices, hasNotHappened } from "./count-choices";
import type { DocumentDue, Obligation, ObligationStatus } from "./decision";
import { documentsOf } from "./documents-due";
import type { Fired } from "./fired";
import { setDayOf } from "./set-day";

type Require = Extract<RuleEvent, { type: "require" }>["params"];

export interface Judged {
  readonly obligation: Obligation;
  readonly documents: readonly DocumentDue[];
  /** Facts of the case file that would settle what is open. */
  readonly missing: readonly string[];
}

/** A duty of an office: by when, whether it is done, with which documents, and how it stands on `asOf`. */
export function obligationOf(params: Require, fired: Fired, state: CaseState): Judged {
  const { rule, wording, days } = fired;
  const pauses = pausesOf(params, state);
  const counted =
    setDayOf(params.setDay, state) ??
    countChoices(params.within ?? [], wording, state, {
      days,
      pauses,
      asOf: state.asOf,
    });
  const starts = counted?.starts ?? startsOf(params, fired, state);
  const waits = counted === undefined ? waitsAtOnce(params, state) : counted.waits;
  // What has not started cannot be done: an event before it belongs to an earlier round.
  const isAhead = waits === "not-yet" && !comesBefore(params);
  const doneDays = isAhead ? [undefined] : doneDaysOf(params, starts, state);
  const doneOn = doneDays.length === 1 ? doneDays[0] : undefined;
  const [start] = starts;
  const areEventsKnown = params.doneBy.every(
    (name) => state.values[`happened.${name}`] !== undefined,
  );
  const status = statusOf({
    counted,
    waits,
    doneDays,
    areEventsKnown,
    starts,
    isBefore: comesBefore(params),
    pauses,
    asOf: state.asOf,
  });
  const seenOn = doneOn ?? state.asOf;
  const missing = [
    ...(counted?.missing ?? []),
    ...(doneOn === undefined && !areEventsKnown
      ? params.doneBy.slice(0, 1).map((name) => `happened.${name}`)
      : []),
    ...(params.atOnce !== undefined &&
    start === undefined &&
    !hasNotHappened(params.atOnce.from, state)
      ? askedFor([params.atOnce.from], state)
      : []),
  ];
  const { deadline, candidates } = counted ?? {};
  const documents = documentsOf(params.documents, fired, state, {
    due: deadline?.due,
    issuedOn: status === "not-yet" ? undefined : doneOn,
    event: params.doneBy[0],
    recipients: params.recipients,
  });
  const isCalledFor = status !== "not-yet";
  const obligation: Obligation = {
    rule: rule.id,
    act: params.act,
    duty: params.label,
    bearer: bearerOf(params.bearer, params.act, bearerContext(state, seenOn)),
    cites: wording.wording.cites,
    ...(deadline === undefined ? {} : { deadline }),
    ...(candidates === undefined ? {} : { candidates }),
    ...(params.atOnce === undefined || start === undefined ? {} : { atOnceFrom: start }),
    ...(doneOn === undefined ? {} : { doneOn }),
    documents: isCalledFor
      ? documents.due.flatMap(({ template, optional }) => (optional === true ? [] : [template]))
      : [],
    recipients: (params.recipients ?? []).map((role) => recipientName(role, state, seenOn)),
    status,
    ...(params.otherwise === undefined ? {} : { escalatesTo: [params.otherwise] }),
  };
  return {
    obligation,
    documents: isCalledFor ? documents.due : [],
    missing: [...missing, ...(isCalledFor ? documents.missing : [])],
  };
}

function recipientName(role: string, state: CaseState, on: IsoDate): Text {
  return bearerOf(role, undefined, bearerContext(state, on)).name;
}

/** Where the law sets no period: the day of the event that the duty follows. */
function startsOf(params: Require, { rule }: Fired, { values }: CaseState): readonly IsoDate[] {
  const hasPeriod = params.within !== undefined && params.within.length > 0;
  // Not the date that picked the wording: `lawAt` would stand there in a what-if run.
  const follows = !hasPeriod && rule.governedBy.startsWith("event.") ? rule.governedBy : undefined;
  const fact = params.atOnce?.from ?? follows;
  const day = fact === undefined ? undefined : values[fact];
  return day === undefined ? [] : [day as IsoDate];
}

/** Whether a duty to act at once still waits for the day it starts from. */
function waitsAtOnce({ atOnce }: Require, state: CaseState): Counted["waits"] {
  if (atOnce === undefined || state.values[atOnce.from] !== undefined) return undefined;
  return hasNotHappened(atOnce.from, state) ? "not-yet" : "unknown";
}

function comesBefore({ within = [], setDay }: Require): boolean {
  return setDay !== undefined || within.some(({ direction }) => direction === "before");
}

/** The days on which it may have been done, one for each different result of the possible starts; undefined stands for not done. */
function doneDaysOf(
  params: Require,
  starts: readonly IsoDate[],
  { facts }: CaseState,
): readonly (IsoDate | undefined)[] {
  const fulfilling = facts.events.filter(({ what }) => params.doneBy.includes(what));
  if (comesBefore(params) || starts.length === 0) return [fulfilling[0]?.on];
  // The first event on or after the start: an earlier one belongs to an earlier round.
  return [...new Set(starts.map((start) => fulfilling.find(({ on }) => on >= start)?.on))];
}

/** Pairs of events that stop the clock; the last one may be open. */
function pausesOf({ pausedBy = [] }: Require, { facts }: CaseState): readonly Pause[] {
  return pausedBy.flatMap(({ start, end, basis, since, endMayCount = false }) => {
    const pauses: Pause[] = [];
    let from: IsoDate | undefined;
    for (const { what, on } of facts.events) {
      if (what === start && from === undefined && (since === undefined || on >= since)) from = on;
      else if (what === end && from !== undefined) {
        pauses.push({ from, to: on, basis, endMayCount });
        from = undefined;
      }
    }
    return from === undefined ? pauses : [...pauses, { from, basis }];
  });
}

interface Standing {
  readonly counted: Counted | undefined;
  readonly waits: Counted["waits"];
  readonly doneDays: readonly (IsoDate | undefined)[];
  readonly areEventsKnown: boolean;
  readonly starts: readonly IsoDate[];
  /** The duty is to be done before its day, not after it. */
  readonly isBefore: boolean;
  readonly pauses: readonly Pause[];
  readonly asOf: IsoDate;
}

function statusOf(standing: Standing): ObligationStatus {
  const { counted, waits, doneDays, areEventsKnown, starts, isBefore, asOf } = standing;
  if (doneDays.length > 1) return "unknown";
  const deadlines = deadlinesOf(counted);
  const [doneOn] = doneDays;
  if (doneOn !== undefined) {
    // Between the due day and the latest under any text it is neither in time nor late for certain.
    const isInTime = deadlines.every(({ due }) => doneOn <= due);
    if (isInTime) return waits === "unknown" ? "unknown" : "done";
    const isLate = deadlines.every(({ latest }) => doneOn > latest);
    return isLate && counted?.mayBeUnlimited === undefined ? "done-late" : "unknown";
  }
  if (waits !== undefined) return waits;
  const ahead = isBefore ? 0 : starts.filter((start) => start > asOf).length;
  if (ahead > 0) return ahead === starts.length ? "not-yet" : "unknown";
  return areEventsKnown ? undoneStatus(standing, deadlines) : "unknown";
}

/** Overdue only when it is late under every possible deadline, and paused only when it is late under none. */
function undoneStatus(
  { counted, pauses, asOf }: Standing,
  deadlines: readonly Deadline[],
): ObligationStatus {
  const isPauseOpen = pauses.some(({ to }) => to === undefined);
  const isPaused = ({ paused }: Deadline): boolean => isPauseOpen && paused === true;
  const isRunning = deadlines.every((one) => isPaused(one) || asOf <= one.due);
  if (isRunning) return deadlines.some(isPaused) ? "paused" : "open";
  const isPast = deadlines.every((one) => !isPaused(one) && asOf > one.latest);
  return isPast && counted?.mayBeUnlimited === undefined ? "overdue" : "unknown";
}

function deadlinesOf(counted: Counted | undefined): readonly Deadline[] {
  if (counted?.deadline !== undefined) return [counted.deadline];
  return (counted?.candidates ?? []).map(({ deadline }) => deadline);
}
