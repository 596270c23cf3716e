import type { Text } from "../finding/finding";

/**
 * What to write instead of a text that is no day, when it can be told: Vietnamese order is day/month/year.
 * `dayAdvice("01/07/2026")` says to write 2026-07-01.
 */
export function dayAdvice(value: unknown): { readonly isImpossible: boolean; readonly fix: Text } {
  const text =
    typeof value === "number" ? String(value) : typeof value === "string" ? value.trim() : "";
  const written = readDay(text);
  if (written === undefined) {
    return {
      isImpossible: false,
      fix: {
        vi: "hãy viết ngày theo dạng `2026-07-01` (năm-tháng-ngày)",
        en: "write the day as `2026-07-01` (year-month-day)",
      },
    };
  }
  const iso = [String(written.year).padStart(4, "0"), written.month, written.day]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
  const last = daysInMonth(written.year, written.month);
  if (last === 0 || written.day < 1 || written.day > last) {
    return {
      isImpossible: true,
      fix:
        last === 0
          ? {
              vi: "hãy kiểm tra lại: tháng phải từ 01 đến 12",
              en: "check it: months run from 01 to 12",
            }
          : {
              vi: `hãy kiểm tra lại: tháng ${written.month}/${written.year} có ${last} ngày`,
              en: `check it: month ${written.month} of ${written.year} has ${last} days`,
            },
    };
  }
  if (written.year < 1900 || written.year >= 2200) {
    return { isImpossible: true, fix: { vi: "hãy kiểm tra lại năm", en: "check the year" } };
  }
  return {
    isImpossible: false,
    fix: { vi: `hãy viết \`${iso}\``, en: `write the day as \`${iso}\`` },
  };
}

interface WrittenDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function readDay(text: string): WrittenDay | undefined {
  const yearFirst = /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})(?:T.*)?$/u.exec(text);
  if (yearFirst !== null) return numbered(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst =
    /^(?:ngày\s+)?(\d{1,2})\s*(?:[-/.]|tháng)\s*(\d{1,2})\s*(?:[-/.]|năm)\s*(\d{4})$/iu.exec(
      text.normalize("NFC"),
    );
  return dayFirst === null ? undefined : numbered(dayFirst[3], dayFirst[2], dayFirst[1]);
}

function numbered(year?: string, month?: string, day?: string): WrittenDay {
  return { year: Number(year), month: Number(month), day: Number(day) };
}

/** 0 for a month that does not exist. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
