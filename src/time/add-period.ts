import { MisuseError } from "../finding/misuse-error";
import type { CountContext } from "./count-context";
import { addDays, addMonths, type IsoDate } from "./iso-date";
import type { Period } from "./period";

/**
 * The nominal last day of a period that starts with an event on `from`: the event's day is day 0 (khoản 2, khoản 3 Điều 147 Bộ luật Dân
 * sự 2015). Months and years take the corresponding date, never chained month by month.
 * Throws MisuseError "bad-period" for hours, which run from a moment and not from a day.
 */
export function addPeriod(
  from: IsoDate,
  { length, unit, direction }: Period,
  { calendar, profile }: Pick<CountContext, "calendar" | "profile">,
): IsoDate {
  const count = direction === "before" ? -length : length;
  switch (unit) {
    case "working-day":
      return calendar.addWorkingDays(from, count, profile);
    case "week":
      return addDays(from, 7 * count);
    case "month":
      return addMonths(from, count);
    case "year":
      return addMonths(from, 12 * count);
    case "day":
      return addDays(from, count);
    case "hour":
      throw new MisuseError(
        "bad-period",
        `\`${length}h\` cannot lengthen a period in days: give the extension in days or a longer unit.`,
      );
  }
}
