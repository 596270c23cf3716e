import type { Text } from "../finding/finding";
import { MisuseError } from "../finding/misuse-error";
import { builtInCalendar } from "./built-in-calendar";
import type { CountContext } from "./count-context";
import { type CountedPeriod, countPeriod } from "./count-period";
import { competingSteps, endSteps, eventSteps, proposedStep } from "./deadline-ledger";
import type { DeadlineStep } from "./deadline-step";
import { addDays, earliestDay, type IsoDate, isoDate, latestDay, parseIsoDate } from "./iso-date";
import { dayOfMoment, type Moment, moment } from "./moment";
import { checkPeriod, type Period } from "./period";
import type { ExcludedTime, Pause } from "./span";
import type { Calendar, CalendarProfile } from "./working-calendar";

export type { DeadlineStep } from "./deadline-step";

export interface DeadlineOptions {
  /** The day of the event, or for hours its moment `2026-08-26T14:30` in Vietnam. */
  readonly from: IsoDate | string;
  readonly calendar?: Calendar;
  /** `agency` unless a citizen's own limit is counted. */
  readonly profile?: CalendarProfile;
  readonly extensions?: readonly Period[];
  readonly pauses?: readonly Pause[];
  readonly excluded?: readonly ExcludedTime[];
  /** `next-working-day` where the office's intake rules move receipt on a rest day; else the day counts as it is. */
  readonly intake?: "as-is" | "next-working-day";
  /** The day on which an open suspension is looked at. */
  readonly asOf?: IsoDate | string;
}

/** When a period ends, and why. Days are the last days on which the act is in time. */
export interface Deadline {
  /** By the count alone. */
  readonly nominal: IsoDate;
  /** Moved off a rest day: the day that counts. */
  readonly due: IsoDate;
  /** The farthest day under any of the competing texts, and if a proposed swap of working days is carried out. */
  readonly latest: IsoDate;
  /** The last working day on or before the nominal day: what an office should plan by. */
  readonly safe: IsoDate;
  /** The moment a period in hours ends. */
  readonly endsAt?: Moment;
  /** A suspension is open: the days given are the earliest possible. */
  readonly paused?: true;
  readonly provisional?: { readonly reason: Text };
  /** Provisions that set the period, the highest-ranked text first, then those of extensions, suspensions and excluded time. */
  readonly basis: readonly string[];
  readonly steps: readonly DeadlineStep[];
}

/**
 * When a period that starts with an event ends, with the ledger of the count. Several periods are competing texts, the highest-ranked
 * first: it sets `nominal` and `due`. Throws MisuseError "bad-date", "bad-period", "bad-span", "date-out-of-range".
 * `countDeadline({ length: 7, unit: "working-day" }, { from: "2026-08-26" })` is due on 2026-09-09.
 */
export function countDeadline(
  period: Period | readonly Period[],
  options: DeadlineOptions,
): Deadline {
  const [first, ...others] = isList(period) ? period : [period];
  if (first === undefined) {
    throw new MisuseError("no-period", "No period was given: give at least one, such as 7wd.");
  }
  const { context, received } = contextOf(first, options);
  const counted = countPeriod(checkPeriod(first), context);
  const competing = others.map((other) => ({
    period: other,
    counted: countPeriod(checkPeriod(other), context),
  }));
  const all = [counted, ...competing.map((one) => one.counted)];
  const safe = safeDay(first, counted, all, context);
  const reasons = doubtsOf(all, safe, context);
  const proposed = reasons.length === 0 ? undefined : ifProposed(period, options, context.calendar);
  const latest = latestDay([
    ...all.map((one) => one.latest),
    ...(proposed === undefined ? [] : [proposed.latest]),
  ]);
  return {
    nominal: counted.nominal,
    due: counted.due,
    latest,
    safe,
    ...(counted.endsAt === undefined ? {} : { endsAt: counted.endsAt }),
    ...(counted.paused ? { paused: true as const } : {}),
    ...(reasons.length === 0 ? {} : { provisional: { reason: joined(reasons) } }),
    basis: basisOf([first, ...others], options),
    steps: [
      ...eventSteps(first, received, context),
      ...counted.steps,
      ...endSteps(first, counted, safe, context),
      ...competing.flatMap((one) => competingSteps(one.period, one.counted)),
      ...(proposed === undefined || proposed.due === counted.due
        ? []
        : [proposedStep(proposed.due)]),
    ],
  };
}

/** The same count if the swaps that are only proposed were carried out. */
function ifProposed(
  period: Period | readonly Period[],
  options: DeadlineOptions,
  calendar: Calendar,
): Deadline | undefined {
  return calendar.ifProposed === undefined
    ? undefined
    : countDeadline(period, { ...options, calendar: calendar.ifProposed() });
}

function isList(period: Period | readonly Period[]): period is readonly Period[] {
  return Array.isArray(period);
}

function contextOf(
  period: Period,
  options: DeadlineOptions,
): { readonly context: CountContext; readonly received: IsoDate } {
  const { from, profile = "agency", intake = "as-is" } = options;
  const calendar = options.calendar ?? builtInCalendar();
  const at =
    parseIsoDate(from) === undefined && String(from).includes("T") ? moment(from) : undefined;
  const received = at === undefined ? isoDate(from) : dayOfMoment(at);
  const isMoved =
    intake === "next-working-day" &&
    period.unit !== "hour" &&
    !calendar.isWorkingDay(received, profile);
  const context: CountContext = {
    start: isMoved ? calendar.nextWorkingDay(received, profile) : received,
    ...(at === undefined ? {} : { at }),
    calendar,
    profile,
    extensions: (options.extensions ?? []).map(checkPeriod),
    pauses: options.pauses ?? [],
    excluded: options.excluded ?? [],
    ...(options.asOf === undefined ? {} : { asOf: isoDate(options.asOf) }),
  };
  return { context, received };
}

/** Never after the earliest due day under any text; where no working day is left between event and end, the due day itself. */
function safeDay(
  period: Period,
  counted: CountedPeriod,
  all: readonly CountedPeriod[],
  { start, calendar, profile, pauses }: CountContext,
): IsoDate {
  const nominal = addDays(counted.nominal, -doubtfulDays(counted, pauses, start));
  const limit = earliestDay([nominal, ...all.map(({ due }) => due)]);
  const day = calendar.isWorkingDay(limit, profile)
    ? limit
    : calendar.previousWorkingDay(limit, profile);
  return period.direction !== "before" && day < start
    ? earliestDay(all.map(({ due }) => due))
    : day;
}

/** Days of decisions to continue that one reading counts as days of the period. */
function doubtfulDays(
  { nominal }: CountedPeriod,
  pauses: readonly Pause[],
  start: IsoDate,
): number {
  return pauses.filter(
    ({ from, to, endMayCount }) =>
      endMayCount === true && to !== undefined && to > start && from <= nominal,
  ).length;
}

function doubtsOf(
  all: readonly CountedPeriod[],
  safe: IsoDate,
  { start, calendar }: CountContext,
): readonly Text[] {
  const days = [start, safe, ...all.flatMap(({ nominal, due, latest }) => [nominal, due, latest])];
  return [
    ...(all.some(({ paused }) => paused) ? [suspended] : []),
    ...all.flatMap(({ doubt }) => (doubt === undefined ? [] : [doubt])).slice(0, 1),
    ...calendar.doubts(earliestDay(days), latestDay(days)),
  ];
}

const suspended: Text = {
  vi: "thời hạn đang tạm đình chỉ, chưa biết ngày tiếp tục",
  en: "the period is suspended and the day it continues is not known",
};

function basisOf(periods: readonly Period[], options: DeadlineOptions): readonly string[] {
  const parts = [
    ...periods,
    ...(options.extensions ?? []),
    ...(options.pauses ?? []),
    ...(options.excluded ?? []),
  ];
  return [...new Set(parts.flatMap(({ basis }) => (basis === undefined ? [] : [basis])))];
}

function joined(reasons: readonly Text[]): Text {
  return {
    vi: reasons.map(({ vi }) => vi).join("; "),
    en: reasons.map(({ en }) => en).join("; "),
  };
}
