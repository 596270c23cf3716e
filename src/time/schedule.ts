import { MisuseError } from "../finding/misuse-error";
import {
  addDays,
  addMonths,
  dayNumber,
  earliestDay,
  type IsoDate,
  isoDate,
  latestDay,
  type Weekday,
  weekday,
} from "./iso-date";
import type { Calendar } from "./working-calendar";

/**
 * When something comes round: a day of each month, a weekday of each week or of the n-th week of each month, or listed days. Weeks begin
 * on Monday, and the days before the first Monday of a month are its first week.
 */
export type Recurrence =
  | { readonly every: "month"; readonly day: number }
  | { readonly every: "week"; readonly weekday: Weekday }
  | { readonly every: "month"; readonly week: number; readonly weekday: Weekday }
  | { readonly on: readonly IsoDate[] };

/**
 * Where a session goes whose day is a day off. `nearest-day-of-month` takes the working day of the same month that lies nearest, the later
 * of two as near; `same-weekday` the same weekday of the next week in which it is worked; `none` says that the schedule is silent.
 */
export type Fallback =
  | "next-working-day"
  | "previous-working-day"
  | "nearest-day-of-month"
  | "same-weekday"
  | "none";

/** A published schedule; holidays and weekends may be moved in different ways. */
export interface Schedule {
  readonly recurrence: Recurrence;
  readonly fallback: Fallback | { readonly holiday: Fallback; readonly weekend: Fallback };
  /** The first and last day on which the schedule holds. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

/** A session: the day the recurrence names and the day it is held on, absent where a day off has no stated substitute. */
export interface Session {
  readonly planned: IsoDate;
  readonly on?: IsoDate;
  /** Why it is moved. */
  readonly moved?: "holiday" | "weekend";
}

/** The longest stretch that is searched for a substitute day. */
const searchDays = 62;

/**
 * The sessions of a schedule whose planned day lies within a span, both days included, in order; what a calendar year that is not
 * announced changes later is told by `calendar.doubts`. Throws MisuseError "bad-schedule".
 * `sessionsOf({ recurrence: { every: "month", day: 25 }, fallback: "next-working-day" }, span, calendar)`.
 */
export function sessionsOf(
  schedule: Schedule,
  span: { readonly from: IsoDate; readonly to: IsoDate },
  calendar: Calendar,
): readonly Session[] {
  const { from = span.from, to = span.to } = schedule;
  const first = latestDay([from, span.from]);
  const last = earliestDay([to, span.to]);
  return plannedDays(schedule.recurrence, first, last).map((planned) =>
    sessionOn(planned, schedule.fallback, calendar),
  );
}

function plannedDays(recurrence: Recurrence, from: IsoDate, to: IsoDate): readonly IsoDate[] {
  if ("on" in recurrence) {
    return [...recurrence.on].sort().filter((day) => from <= day && day <= to);
  }
  if (recurrence.every === "week") return weekly(recurrence.weekday, from, to);
  const dayIn =
    "day" in recurrence
      ? dayOfMonth(recurrence.day)
      : weekdayOfWeek(recurrence.week, recurrence.weekday);
  const planned: IsoDate[] = [];
  for (let month = firstOfMonth(from); month <= to; month = addMonths(month, 1)) {
    const day = dayIn(month);
    if (day !== undefined && from <= day && day <= to) planned.push(day);
  }
  return planned;
}

function weekly(on: Weekday, from: IsoDate, to: IsoDate): readonly IsoDate[] {
  const planned: IsoDate[] = [];
  const start = addDays(from, (on - weekday(from) + 7) % 7);
  for (let day = start; day <= to; day = addDays(day, 7)) planned.push(day);
  return planned;
}

/** Months that are too short have no such day. */
function dayOfMonth(day: number): (month: IsoDate) => IsoDate | undefined {
  if (!Number.isInteger(day) || day < 1 || day > 31) {
    throw new MisuseError("bad-schedule", `There is no day \`${day}\` of a month: give 1 to 31.`);
  }
  return (month) => inMonth(addDays(month, day - 1), month);
}

function weekdayOfWeek(week: number, on: Weekday): (month: IsoDate) => IsoDate | undefined {
  if (!Number.isInteger(week) || week < 1 || week > 6) {
    throw new MisuseError("bad-schedule", `There is no week \`${week}\` of a month: give 1 to 6.`);
  }
  return (month) => {
    const monday = addDays(month, 1 - weekday(month));
    return inMonth(addDays(monday, (week - 1) * 7 + on - 1), month);
  };
}

function inMonth(day: IsoDate, month: IsoDate): IsoDate | undefined {
  return day.slice(0, 7) === month.slice(0, 7) ? day : undefined;
}

function firstOfMonth(day: IsoDate): IsoDate {
  return isoDate(`${day.slice(0, 7)}-01`);
}

function sessionOn(planned: IsoDate, fallback: Schedule["fallback"], calendar: Calendar): Session {
  if (calendar.isWorkingDay(planned)) return { planned, on: planned };
  const moved = weekday(planned) >= 6 ? "weekend" : "holiday";
  const how = typeof fallback === "string" ? fallback : fallback[moved];
  const on = substitute(planned, how, calendar);
  return { planned, moved, ...(on === undefined ? {} : { on }) };
}

function substitute(planned: IsoDate, how: Fallback, calendar: Calendar): IsoDate | undefined {
  switch (how) {
    case "next-working-day":
      return calendar.nextWorkingDay(planned);
    case "previous-working-day":
      return calendar.previousWorkingDay(planned);
    case "nearest-day-of-month":
      return nearest(planned, calendar);
    case "same-weekday":
      for (let days = 7; days <= searchDays; days += 7) {
        const day = addDays(planned, days);
        if (calendar.isWorkingDay(day)) return day;
      }
      return undefined;
    case "none":
      return undefined;
  }
}

function nearest(planned: IsoDate, calendar: Calendar): IsoDate | undefined {
  const sides = [calendar.nextWorkingDay(planned), calendar.previousWorkingDay(planned)];
  const near = sides.filter((day) => inMonth(day, planned) !== undefined);
  return near.sort((one, other) => distance(one, planned) - distance(other, planned))[0];
}

function distance(one: IsoDate, other: IsoDate): number {
  return Math.abs(dayNumber(one) - dayNumber(other));
}

/** The session that one who registers on a day comes to: the first whose registration is still open then; undefined when there is none. */
export function sessionFor(
  registeredOn: IsoDate,
  sessions: readonly Session[],
  { closes }: { readonly closes: (session: Session) => IsoDate },
): Session | undefined {
  return sessions.find((session) => session.on !== undefined && registeredOn <= closes(session));
}
