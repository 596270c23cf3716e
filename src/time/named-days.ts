import type { CalendarData } from "./calendar-data";
import { type CalendarDay, holidayDay, workedSwapDay } from "./calendar-day";
import { generateHolidays } from "./holiday-generator";
import type { IsoDate } from "./iso-date";

/** The days of a year that a list names: holidays and worked swaps as listed, or where the data lacks the year what the law fixes. */
export type NamedDays = (year: number) => ReadonlyMap<IsoDate, CalendarDay>;

/** Named days by year, each year worked out once. */
export function namedDays(data: CalendarData): NamedDays {
  const listed = new Map(data.years.map((year) => [year.year, year]));
  const known = new Map<number, ReadonlyMap<IsoDate, CalendarDay>>();
  return (year) => {
    const ready = known.get(year);
    if (ready !== undefined) return ready;
    const { holidays, workingSwaps } = listed.get(year) ?? {
      holidays: generateHolidays(data, year),
      workingSwaps: [],
    };
    const days = new Map(
      [
        ...holidays.map((entry) => holidayDay(entry, data)),
        ...workingSwaps.map((swap) => workedSwapDay(swap, data)),
      ].map((day) => [day.date, day]),
    );
    known.set(year, days);
    return days;
  };
}
