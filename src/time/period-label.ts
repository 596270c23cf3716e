import type { Text } from "../finding/finding";
import { weekdayName } from "../language/weekday-name";
import { type IsoDate, weekday } from "./iso-date";
import type { Period, PeriodUnit } from "./period";

const unitWords: Readonly<Record<PeriodUnit, { vi: string; one: string; many: string }>> = {
  hour: { vi: "giờ", one: "hour", many: "hours" },
  day: { vi: "ngày", one: "day", many: "days" },
  "working-day": { vi: "ngày làm việc", one: "working day", many: "working days" },
  week: { vi: "tuần", one: "week", many: "weeks" },
  month: { vi: "tháng", one: "month", many: "months" },
  year: { vi: "năm", one: "year", many: "years" },
};

/** A period in words, numbers below ten with a zero in Vietnamese as letters write them: `07 ngày làm việc`, `7 working days`. */
export function periodLabel(period: Pick<Period, "length" | "unit">): Text {
  const { length, unit } = period;
  const words = unitWords[unit];
  return {
    vi: `${length < 10 ? "0" : ""}${length} ${words.vi}`,
    en: `${length} ${length === 1 ? words.one : words.many}`,
  };
}

/** A day with its weekday: `thứ Ba, 24/11/2026` and `Tuesday 2026-11-24`. */
export function dayLabel(date: IsoDate): Text {
  const name = weekdayName(weekday(date));
  return { vi: `${name.vi}, ${slashed(date)}`, en: `${name.en} ${date}` };
}

/** A stretch of days: `14/02/2026–22/02/2026`; a single day stands alone. */
export function spanLabel(from: IsoDate, to: IsoDate): Text {
  if (from === to) return { vi: slashed(from), en: from };
  return { vi: `${slashed(from)}–${slashed(to)}`, en: `${from} to ${to}` };
}

export function slashed(date: IsoDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}
