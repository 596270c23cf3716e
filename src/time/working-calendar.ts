import type { Text } from "../finding/finding";
import type { CalendarData } from "./calendar-data";
import { type CalendarDay, plainDay } from "./calendar-day";
import { calendarDoubts } from "./calendar-doubt";
import { type CountingRuleId, countingCites } from "./counting-law";
import { dayNumber, fromDayNumber, type IsoDate, isoDate, yearOf } from "./iso-date";
import { namedDays } from "./named-days";
import { type ProfileIndex, profileIndex } from "./profile-index";

/**
 * `agency`: swapped days bind, so a Saturday worked in exchange is a working day. `public`, for what a citizen may rely on: every Saturday
 * stays a rest day and a swapped weekday is one too, so that the later date results.
 */
export type CalendarProfile = "agency" | "public";

/** Which days are worked, immutable. Days outside `from`..`to` are answered too, and `doubts` tells that they are not certain. */
export interface Calendar {
  readonly compiled: IsoDate;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly isWorkingDay: (date: IsoDate, profile?: CalendarProfile) => boolean;
  /** The first working day strictly after the date. */
  readonly nextWorkingDay: (date: IsoDate, profile?: CalendarProfile) => IsoDate;
  /** The last working day strictly before the date. */
  readonly previousWorkingDay: (date: IsoDate, profile?: CalendarProfile) => IsoDate;
  /** The n-th working day strictly after the date, or before it when `count` is negative. */
  readonly addWorkingDays: (date: IsoDate, count: number, profile?: CalendarProfile) => IsoDate;
  /** Working days after the first date up to and including the second. */
  readonly workingDaysBetween: (from: IsoDate, to: IsoDate, profile?: CalendarProfile) => number;
  readonly dayKind: (date: IsoDate) => CalendarDay;
  /** Why counts over these days, both included, are not certain; empty when they are. */
  readonly doubts: (from: IsoDate, to: IsoDate) => readonly Text[];
  /** The calendar if every swap that is only proposed were carried out; absent when none is proposed. */
  readonly ifProposed?: () => Calendar;
  /** The provision behind a counting rule on a day; undefined where the texts are silent. */
  readonly citeOf: (rule: CountingRuleId, day: IsoDate) => string | undefined;
}

/**
 * A calendar from its data, which must have been checked (`parseCalendar`). Years that the data lacks get weekends and the holidays that
 * the law fixes.
 */
export function makeCalendar(data: CalendarData): Calendar {
  const numbers = data.years.map(({ year }) => year);
  const years = { from: Math.min(...numbers), to: Math.max(...numbers) };
  const named = namedDays(data);
  const indexes = new Map<CalendarProfile, ProfileIndex>();
  const index = (profile: CalendarProfile = "agency"): ProfileIndex => {
    const known = indexes.get(profile) ?? profileIndex(named, profile, years);
    indexes.set(profile, known);
    return known;
  };
  return {
    compiled: data.compiled,
    from: isoDate(`${years.from}-01-01`),
    to: isoDate(`${years.to}-12-31`),
    isWorkingDay: (date, profile) => index(profile).isWorking(dayNumber(date)),
    nextWorkingDay: (date, profile) => fromDayNumber(index(profile).add(dayNumber(date), 1)),
    previousWorkingDay: (date, profile) => fromDayNumber(index(profile).add(dayNumber(date), -1)),
    addWorkingDays: (date, count, profile) =>
      fromDayNumber(index(profile).add(dayNumber(date), count)),
    workingDaysBetween: (first, last, profile) =>
      index(profile).between(dayNumber(first), dayNumber(last)),
    dayKind: (date) => named(yearOf(date)).get(date) ?? plainDay(date, data),
    doubts: calendarDoubts(data),
    ...(data.years.some(({ proposedSwaps = [] }) => proposedSwaps.length > 0)
      ? { ifProposed: once(() => makeCalendar(withProposals(data))) }
      : {}),
    citeOf: countingCites(data.counting),
  };
}

/** The data as they would be with the proposed swaps carried out. */
function withProposals(data: CalendarData): CalendarData {
  const years = data.years.map(({ proposedSwaps = [], ...year }) => ({
    ...year,
    holidays: [
      ...year.holidays,
      ...proposedSwaps.map(({ off, work }) => ({
        date: off,
        kind: "swap-off" as const,
        name: "Nghỉ hoán đổi theo đề xuất",
        madeUpOn: work,
      })),
    ],
    workingSwaps: [
      ...year.workingSwaps,
      ...proposedSwaps.map(({ off, work }) => ({ date: work, inPlaceOf: off })),
    ],
  }));
  return { ...data, years };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
