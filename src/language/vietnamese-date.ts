import { MisuseError } from "../finding/misuse-error";
import { numberWords } from "./number-words";

const monthNames =
  "January February March April May June July August September October November December".split(
    " ",
  );

/**
 * A day `YYYY-MM-DD` as official documents date it: `vietnameseDate("2026-07-02")` is `ngày 02 tháng 7 năm 2026`. Days below 10 and the
 * months 1 and 2 take a zero in front (Nghị định 30/2020/NĐ-CP). Throws MisuseError "bad-date".
 */
export function vietnameseDate(date: string): string {
  const { year, month, day } = partsOf(date);
  return `ngày ${zeroed(day, 10)} tháng ${zeroed(month, 3)} năm ${year}`;
}

/** The short form, with the same zeros: `02/7/2026`. */
export function shortVietnameseDate(date: string): string {
  const { year, month, day } = partsOf(date);
  return `${zeroed(day, 10)}/${zeroed(month, 3)}/${year}`;
}

/** All in words: `ngày hai tháng bảy năm hai nghìn không trăm hai mươi sáu`; April is `tháng tư`. */
export function vietnameseDateInWords(date: string): string {
  const { year, month, day } = partsOf(date);
  const monthWords = month === 4 ? "tư" : numberWords(month);
  return `ngày ${numberWords(day)} tháng ${monthWords} năm ${numberWords(year)}`;
}

/** The English form: `2 July 2026`. */
export function englishDate(date: string): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${monthNames[month - 1] ?? ""} ${year}`;
}

function zeroed(value: number, below: number): string {
  return value < below ? `0${value}` : String(value);
}

function partsOf(date: string): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d{2})-(\d{2})$/u.exec(date) ?? []).map(
    Number,
  );
  const last = month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > last) {
    throw new MisuseError("bad-date", `\`${date}\` is not a day: write it as 2026-07-01.`);
  }
  return { year, month, day };
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
