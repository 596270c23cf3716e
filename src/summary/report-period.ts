import { cutOffIn } from "../case/report-time";
import { quarterNames } from "../case/report-words";
import type { Text } from "../finding/finding";
import { MisuseError } from "../finding/misuse-error";
import { addDays, addMonths, type IsoDate, isoDate, parseIsoDate } from "../time/iso-date";
import { spanLabel } from "../time/period-label";

/** A period of reports: its days, both counted, and what it is called. */
export interface ReportPeriod {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** `quý III năm 2026`. */
  readonly label: Text;
  /** The provision that sets the cut-off days, where the national ones were asked for. */
  readonly cites: readonly string[];
}

const shape =
  /^(?<year>\d{4})(?:-(?:(?<month>0[1-9]|1[0-2])|Q(?<quarter>[1-4])|H(?<half>[12])|(?<nine>9M)))?$/u;

/**
 * The days of a period that is named by a word: `2026-06`, `2026-Q3`, `2026-H1`, `2026-9M`, `2026`, or its days `2026-06-15..2026-09-14`.
 * `days: "national"` takes the cut-off days of the circular in force then, instead of those of the calendar. Throws MisuseError "bad-period",
 * and "cut-off-unknown" where the circular's days are not known. `reportPeriod("2025-Q3", { days: "national" })` ends on 2025-09-14.
 */
export function reportPeriod(
  word: string,
  { days = "calendar" }: { readonly days?: "calendar" | "national" } = {},
): ReportPeriod {
  const given = spanOf(word);
  if (given !== undefined) {
    const { vi, en } = spanLabel(given.from, given.to);
    return { ...given, label: { vi: `kỳ ${vi}`, en: `period ${en}` }, cites: [] };
  }
  const named = namedPeriod(word);
  if (days === "calendar") return { ...named.calendar, label: named.label, cites: [] };
  if (named.isNational !== true) {
    throw new MisuseError(
      "cut-off-unknown",
      `\`${word}\` is no period of the national reports: ask for a quarter, H1, 9M or a year, or take the days of the calendar.`,
    );
  }
  return { ...nationalDays(word, named.calendar), label: named.label };
}

interface Named {
  readonly calendar: { readonly from: IsoDate; readonly to: IsoDate };
  readonly label: Text;
  /** The national reports have such a period. */
  readonly isNational?: boolean;
}

function namedPeriod(word: string): Named {
  const groups = shape.exec(word)?.groups;
  if (groups === undefined || parseIsoDate(`${word.slice(0, 4)}-01-01`) === undefined)
    throw badPeriod(word);
  const { month, quarter, half, nine } = groups;
  const year = Number(groups.year);
  const months = (first: number, count: number) => {
    const from = isoDate(`${groups.year}-${String(first).padStart(2, "0")}-01`);
    return { from, to: addDays(addMonths(from, count), -1) };
  };
  const of = (vi: string, en: string): Text => ({ vi: `${vi} năm ${year}`, en: `${en} ${year}` });
  if (month !== undefined) {
    const number = Number(month);
    const label = { vi: `tháng ${number} năm ${year}`, en: word };
    return { calendar: months(number, 1), label };
  }
  if (quarter !== undefined) {
    const number = Number(quarter);
    return {
      calendar: months(number * 3 - 2, 3),
      label: of(`quý ${quarterNames[number - 1]}`, `quarter ${number} of`),
      isNational: true,
    };
  }
  if (half === "1")
    return {
      calendar: months(1, 6),
      label: of("6 tháng đầu", "first half of"),
      isNational: true,
    };
  if (half === "2") return { calendar: months(7, 6), label: of("6 tháng cuối", "second half of") };
  if (nine !== undefined)
    return { calendar: months(1, 9), label: of("9 tháng", "nine months of"), isNational: true };
  const label = { vi: `năm ${year}`, en: `year ${year}` };
  return { calendar: months(1, 12), label, isNational: true };
}

/** The days of figures by the circular that is in force on the last of them. */
function nationalDays(word: string, calendar: Named["calendar"]) {
  const lastMonth = isoDate(`${calendar.to.slice(0, 7)}-01`);
  const { day, cites } = cutOffIn(lastMonth);
  if (day !== undefined) {
    const months = Number(calendar.to.slice(5, 7)) - Number(calendar.from.slice(5, 7)) + 1;
    return { from: addDays(addMonths(day, -months), 1), to: day, cites };
  }
  throw new MisuseError(
    "cut-off-unknown",
    cites.length === 0
      ? `No cut-off days are known for \`${word}\`: give the days, as 2026-06-15..2026-09-14.`
      : `The cut-off days of ${cites.join(", ")} are not known: give those of your office, as 2026-06-15..2026-09-14, or take the days of the calendar.`,
  );
}

function spanOf(word: string): { readonly from: IsoDate; readonly to: IsoDate } | undefined {
  const [first = "", last, ...more] = word.split("..");
  if (last === undefined) return undefined;
  const from = parseIsoDate(first);
  const to = parseIsoDate(last);
  if (from === undefined || to === undefined || from > to || more.length > 0) throw badPeriod(word);
  return { from, to };
}

function badPeriod(word: string): MisuseError {
  return new MisuseError(
    "bad-period",
    `\`${word}\` is no period: write 2026-06, 2026-Q3, 2026-H1, 2026-9M, 2026 or 2026-06-15..2026-09-14.`,
  );
}
