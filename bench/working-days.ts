import { DateTime } from "luxon";
import { builtInCalendar } from "../src/time/built-in-calendar";
import { countDeadline } from "../src/time/deadline";
import { addDays, isoDate } from "../src/time/iso-date";
import { secondsEach } from "./measure";

const calendar = builtInCalendar();
const from = isoDate("2026-01-26");

/** Rest days other than weekends, and weekend days that are worked, as a set that the loop looks up. */
function exceptions(): { readonly off: ReadonlySet<string>; readonly worked: ReadonlySet<string> } {
  const off = new Set<string>();
  const worked = new Set<string>();
  for (let day = isoDate("2025-12-01"); day < "2027-01-01"; day = addDays(day, 1)) {
    const isWeekend = DateTime.fromISO(day).weekday > 5;
    if (calendar.isWorkingDay(day) === isWeekend) (isWeekend ? worked : off).add(day);
  }
  return { off, worked };
}

/** Working days over Tết: the prefix index, and with the whole ledger, against a loop over luxon's days. */
export async function benchWorkingDays(): Promise<string> {
  const { off, worked } = exceptions();
  const loop = (days: number): string => {
    let date = DateTime.fromISO(from);
    for (let left = days; left > 0; ) {
      date = date.plus({ days: 1 });
      const text = date.toISODate() ?? "";
      if (worked.has(text) || (date.weekday <= 5 && !off.has(text))) left -= 1;
    }
    return date.toISODate() ?? "";
  };
  const rows: string[] = [];
  for (const days of [7, 30]) {
    if (loop(days) !== calendar.addWorkingDays(from, days))
      throw new Error("the two counts differ");
    const seconds = await secondsEach({
      loop: () => loop(days),
      index: () => calendar.addWorkingDays(from, days),
      ledger: () => countDeadline({ length: days, unit: "working-day" }, { from }),
    });
    const { loop: slow = 0, index = 0, ledger = 0 } = seconds;
    rows.push(
      `| ${days} | ${micro(slow)} | ${micro(index)} | ${Math.round(slow / index)} | ${micro(ledger)} | ${(slow / ledger).toFixed(1)} |`,
    );
  }
  return [
    "| Working days | luxon's day loop, µs | Index, µs | Loop : index | Deadline with ledger, µs | Loop : deadline |",
    "| --: | --: | --: | --: | --: | --: |",
    ...rows,
  ].join("\n");
}

const micro = (seconds: number): string => (seconds * 1e6).toFixed(2);
