import { byText } from "../finding/by-text";
import {
  type CalendarData,
  type Holiday,
  type HolidayEntry,
  type HolidayWording,
  wordingOn,
} from "./calendar-data";
import { addDays, type IsoDate, parseIsoDate, weekday } from "./iso-date";

type Sources = Pick<CalendarData, "holidayLaw" | "lunar" | "choices">;

/**
 * The statutory and compensatory days of a year, from the law of each day, the lunar table and the yearly choices. Where a choice is not
 * known, only the days that are off under every choice. Swapped days are decided year by year and never generated.
 */
export function generateHolidays(sources: Sources, year: number): readonly HolidayEntry[] {
  const statutory = sources.holidayLaw.holidays
    .flatMap((holiday) => daysOf(holiday, sources, year))
    .sort(byDate);
  const taken = new Set<string>(statutory.map(({ date }) => date));
  const compensatory: HolidayEntry[] = [];
  for (const entry of statutory) {
    if (!isWeekend(entry.date) || !isCompensated(entry, sources)) continue;
    let date = addDays(entry.date, 1);
    while (isWeekend(date) || taken.has(date)) date = addDays(date, 1);
    taken.add(date);
    compensatory.push({
      ...entry,
      date,
      kind: "compensatory",
      name: `Nghỉ bù ${entry.name}`,
      for: entry.date,
    });
  }
  return [...statutory, ...compensatory].sort(byDate);
}

function daysOf(holiday: Holiday, sources: Sources, year: number): readonly HolidayEntry[] {
  const anchor = anchorOf(holiday, sources, year);
  const wording = anchor === undefined ? undefined : wordingOn(holiday.wordings, anchor);
  if (anchor === undefined || wording === undefined) return [];
  const choice = sources.choices.find((row) => row.year === year);
  const entry = (date: IsoDate, name: string): HolidayEntry => ({
    date,
    kind: "statutory",
    name,
    holiday: holiday.id,
  });
  if (holiday.on === "lunar-new-year") {
    const [before, after] = lunarDays(wording, choice?.newYear);
    const lastMonthDays = sources.lunar.find((row) => row.year === year)?.lastMonthDays ?? 30;
    return Array.from({ length: before + after }, (_, index) => {
      const offset = index - before;
      const day = offset < 0 ? `${lastMonthDays + 1 + offset} tháng Chạp` : `mùng ${offset + 1}`;
      return entry(addDays(anchor, offset), `${holiday.name.vi} (${day})`);
    });
  }
  const days = [entry(anchor, holiday.name.vi)];
  if (wording.days.length === 2 && choice?.nationalDay !== undefined) {
    const side = choice.nationalDay === "before" ? -1 : 1;
    days.push(entry(addDays(anchor, side), `${holiday.name.vi} (ngày liền kề)`));
  }
  return days;
}

function anchorOf(holiday: Holiday, sources: Sources, year: number): IsoDate | undefined {
  const lunar = sources.lunar.find((row) => row.year === year);
  if (holiday.on === "lunar-new-year") return lunar?.newYear;
  if (holiday.on === "hung-kings") return lunar?.hungKings;
  return parseIsoDate(`${year}-${holiday.on}`);
}

/** Days before and from the lunar new year; without a choice the fewest on each side, which are off whatever is chosen. */
function lunarDays(wording: HolidayWording, choice: string | undefined): readonly [number, number] {
  const choices = choice === undefined ? (wording.choices ?? []) : [choice];
  const pairs = choices.map((text) => text.split("+").map(Number));
  const fewest = (side: number): number => Math.min(...pairs.map((pair) => pair[side] ?? 0));
  return [fewest(0), fewest(1)];
}

function isCompensated(entry: HolidayEntry, { holidayLaw }: Sources): boolean {
  const holiday = holidayLaw.holidays.find(({ id }) => id === entry.holiday);
  return (
    holiday?.compensated === undefined &&
    wordingOn(holidayLaw.compensatory.wordings, entry.date) !== undefined
  );
}

export function isWeekend(date: IsoDate): boolean {
  return weekday(date) >= 6;
}

function byDate(a: HolidayEntry, b: HolidayEntry): number {
  return byText(a.date, b.date);
}
