import { MisuseError } from "../finding/misuse-error";
import { type DayIndex, dayIndex } from "./day-index";
import { dayNumber, firstYear, isoDate, lastYear, weekdayOf } from "./iso-date";
import type { NamedDays } from "./named-days";
import type { CalendarProfile } from "./working-calendar";

/** Working-day arithmetic of one profile over all days from 1900 to 2199; throws MisuseError "date-out-of-range" outside them. */
export interface ProfileIndex {
  readonly isWorking: (day: number) => boolean;
  readonly add: (day: number, count: number) => number;
  readonly between: (from: number, to: number) => number;
}

/** Years beside those of the data that the first, quick index covers. */
const margin = 3;

/**
 * The index of a profile. Nearly every count stays near the years of the data, so these are indexed first, and all 300 years only when a
 * count leaves them.
 */
export function profileIndex(
  named: NamedDays,
  profile: CalendarProfile,
  years: { readonly from: number; readonly to: number },
): ProfileIndex {
  const near = indexOf(
    named,
    profile,
    Math.max(firstYear, years.from - margin),
    Math.min(lastYear, years.to + margin),
  );
  let everything: DayIndex | undefined;
  const far = (): DayIndex => {
    everything ??= indexOf(named, profile, firstYear, lastYear);
    return everything;
  };
  return {
    isWorking: (day) => near.isWorking(day) ?? inRange(far().isWorking(day)),
    add: (day, count) => near.add(day, count) ?? inRange(far().add(day, count)),
    between: (from, to) => near.between(from, to) ?? inRange(far().between(from, to)),
  };
}

function indexOf(
  named: NamedDays,
  profile: CalendarProfile,
  fromYear: number,
  toYear: number,
): DayIndex {
  const first = dayNumber(isoDate(`${fromYear}-01-01`));
  const off = new Uint8Array(dayNumber(isoDate(`${toYear}-12-31`)) - first + 1);
  const firstWeekday = weekdayOf(first);
  for (let position = 0; position < off.length; position += 1) {
    off[position] = (firstWeekday + position - 1) % 7 >= 5 ? 1 : 0;
  }
  for (let year = fromYear; year <= toYear; year += 1) {
    for (const { date, kind } of named(year).values()) {
      if (kind !== "worked-swap") off[dayNumber(date) - first] = 1;
      else if (profile === "agency") off[dayNumber(date) - first] = 0;
    }
  }
  return dayIndex(first, off);
}

function inRange<T>(value: T | undefined): T {
  if (value === undefined) {
    throw new MisuseError(
      "date-out-of-range",
      `The count leaves the days the calendar knows of, \`${firstYear}\` to \`${lastYear}\`: check the start and the length.`,
    );
  }
  return value;
}
