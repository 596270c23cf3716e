import type { Text } from "../finding/finding";
import type { CalendarData } from "./calendar-data";
import { type IsoDate, yearOf } from "./iso-date";
import { slashed } from "./period-label";

/**
 * Tells why a count over some days, both included, cannot be certain: a year without a calendar, a year whose calendar is only proposed,
 * a swap that is only proposed. Empty when nothing is open.
 */
export function calendarDoubts(
  data: CalendarData,
): (from: IsoDate, to: IsoDate) => readonly Text[] {
  const statusOf = new Map(data.years.map(({ year, status }) => [year, status]));
  const swaps = data.years.flatMap(({ proposedSwaps }) => proposedSwaps ?? []);
  return (from, to) => {
    const unknown: number[] = [];
    const proposed: number[] = [];
    for (let year = yearOf(from); year <= yearOf(to); year += 1) {
      const status = statusOf.get(year);
      if (status === undefined) unknown.push(year);
      else if (status === "proposed") proposed.push(year);
    }
    const touched = swaps.filter(({ off, work }) =>
      [off, work].some((day) => from <= day && day <= to),
    );
    return [
      ...unknownYears(unknown),
      ...proposed.map((year) => ({
        vi: `lịch nghỉ năm ${year} chưa được công bố, đang tính theo đề xuất`,
        en: `the calendar of ${year} is not announced, the proposal is used`,
      })),
      ...touched.map(({ off, work }) => ({
        vi: `việc hoán đổi ngày ${slashed(off)} lấy ngày ${slashed(work)} mới là đề xuất nên chưa tính`,
        en: `the swap of ${off} with ${work} is only proposed and is not counted`,
      })),
    ];
  };
}

function unknownYears(years: readonly number[]): readonly Text[] {
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return [];
  const span = first === last ? String(first) : `${first}–${last}`;
  return [
    {
      vi: `chưa biết lịch nghỉ năm ${span}, chỉ tính ngày nghỉ hằng tuần và ngày lễ do luật ấn định`,
      en: `the calendar of ${span} is not known: only weekends and the holidays fixed by law are used`,
    },
  ];
}
