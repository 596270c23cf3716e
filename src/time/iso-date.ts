import { MisuseError } from "../finding/misuse-error";

declare const isoDateBrand: unique symbol;

/** A civil day of Vietnam, `2026-07-01`; comparing two as text compares the days. */
export type IsoDate = string & { readonly [isoDateBrand]: true };

/** Years that the library reads and writes. */
export const firstYear = 1900;
export const lastYear = 2199;

/** A day written `YYYY-MM-DD`; throws MisuseError "bad-date" for anything else, `2026-02-30` included. */
export function isoDate(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === undefined) {
    throw new MisuseError(
      "bad-date",
      `\`${String(text)}\` is not a day between ${firstYear} and ${lastYear}: write it as 2026-07-01.`,
    );
  }
  return date;
}

/** Like `isoDate`, but undefined for what is no day. */
export function parseIsoDate(text: string): IsoDate | undefined {
  if (typeof text !== "string" || !/^\d{4}-\d{2}-\d{2}$/u.test(text)) return undefined;
  const { year, month, day } = partsOf(text);
  if (year < firstYear || year > lastYear || month < 1 || month > 12) return undefined;
  return day >= 1 && day <= daysInMonth(year, month) ? (text as IsoDate) : undefined;
}

/** Whole days since 1970-01-01, negative before it. */
export function dayNumber(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  return daysFromCivil(year, month, day);
}

/** The day of a day number; throws MisuseError "date-out-of-range" outside 1900..2199. */
export function fromDayNumber(days: number): IsoDate {
  // Years counted from 1 March, in eras of 400 years: leap days then stand at the end.
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) /
      365,
  );
  const ofYear =
    ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return write(year, month, day);
}

/** The day `days` later (earlier when negative): `addDays(isoDate("2026-02-28"), 1)` is `2026-03-01`. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(dayNumber(date) + days);
}

/**
 * The same day of the month `months` later (earlier when negative), or that month's last day when it has no such day (khoản 3 Điều 148
 * Bộ luật Dân sự 2015): `addMonths(isoDate("2026-01-31"), 1)` is `2026-02-28`.
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const total = year * 12 + (month - 1) + months;
  const newYear = Math.floor(total / 12);
  const newMonth = total - newYear * 12 + 1;
  return write(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** Days from the first to the second: `daysBetween("2026-07-01", "2026-07-11")` is 10. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Monday is 1, Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The day of the week: `weekday(isoDate("2026-11-24"))` is 2, a Tuesday. */
export function weekday(date: IsoDate): Weekday {
  return weekdayOf(dayNumber(date));
}

/** The day of the week of a day number (1970-01-01 was a Thursday). */
export function weekdayOf(days: number): Weekday {
  return (((((days + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** The first of some days; throws MisuseError "bad-date" when there are none. */
export function earliestDay(days: readonly IsoDate[]): IsoDate {
  return [...days].sort()[0] ?? isoDate("");
}

/** The last of some days; throws MisuseError "bad-date" when there are none. */
export function latestDay(days: readonly IsoDate[]): IsoDate {
  return [...days].sort().at(-1) ?? isoDate("");
}

export function yearOf(date: IsoDate): number {
  return digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3);
}

/** Year, month and day of a text known to be `dddd-dd-dd`; read digit by digit, because every count starts here. */
function partsOf(text: string): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  return {
    year: yearOf(text as IsoDate),
    month: digit(text, 5) * 10 + digit(text, 6),
    day: digit(text, 8) * 10 + digit(text, 9),
  };
}

function digit(text: string, position: number): number {
  return text.charCodeAt(position) - 48;
}

function daysFromCivil(year: number, month: number, day: number): number {
  const fromMarch = month <= 2 ? year - 1 : year;
  const era = Math.floor(fromMarch / 400);
  const yearOfEra = fromMarch - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const ofEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + ofYear;
  return era * 146_097 + ofEra - 719_468;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function write(year: number, month: number, day: number): IsoDate {
  if (!(year >= firstYear && year <= lastYear)) {
    throw new MisuseError(
      "date-out-of-range",
      `The count reaches \`${year}\`, outside ${firstYear} to ${lastYear}: check the start and the length.`,
    );
  }
  return `${year}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}` as IsoDate;
}
