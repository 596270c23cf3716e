import type { Text } from "../finding/finding";
import {
  type CalendarData,
  type HolidayEntry,
  type HolidayKind,
  type Wording,
  wordingOn,
} from "./calendar-data";
import { isWeekend } from "./holiday-generator";
import type { IsoDate } from "./iso-date";
import { slashed } from "./period-label";

/** What a day is in the offices' calendar. A statutory holiday keeps its kind on a weekend; `worked-swap` is a weekend day worked. */
export interface CalendarDay {
  readonly date: IsoDate;
  readonly kind: "working" | "worked-swap" | "weekly-rest" | HolidayKind;
  readonly name: Text;
  readonly cite?: string;
  /** The holiday that a compensatory day makes good. */
  readonly for?: IsoDate;
  /** The weekend day worked in exchange for a swapped day off. */
  readonly madeUpOn?: IsoDate;
  /** The weekday off that a worked weekend day stands for. */
  readonly inPlaceOf?: IsoDate;
}

/** A day off with its names in both languages and its provision. */
export function holidayDay(entry: HolidayEntry, { holidayLaw }: CalendarData): CalendarDay {
  const { date, kind } = entry;
  const holiday = holidayLaw.holidays.find(({ id }) => id === entry.holiday);
  const english = kind === "swap-off" ? holidayLaw.swap.name.en : (holiday?.name.en ?? "Day off");
  const wordings =
    kind === "swap-off"
      ? holidayLaw.swap.wordings
      : kind === "compensatory"
        ? holidayLaw.compensatory.wordings
        : holiday?.wordings;
  return {
    date,
    kind,
    name: {
      vi: entry.name,
      en: kind === "compensatory" ? `${holidayLaw.compensatory.name.en} for ${english}` : english,
    },
    ...citeOf(wordings, entry.for ?? date),
    ...(entry.for === undefined ? {} : { for: entry.for }),
    ...(entry.madeUpOn === undefined ? {} : { madeUpOn: entry.madeUpOn }),
  };
}

/** A weekend day worked in exchange for a weekday off. */
export function workedSwapDay(
  swap: { readonly date: IsoDate; readonly inPlaceOf: IsoDate },
  { holidayLaw }: CalendarData,
): CalendarDay {
  const { date, inPlaceOf } = swap;
  return {
    date,
    kind: "worked-swap",
    name: { vi: `Làm bù cho ngày ${slashed(inPlaceOf)}`, en: `Worked in place of ${inPlaceOf}` },
    ...citeOf(holidayLaw.swap.wordings, date),
    inPlaceOf,
  };
}

/** A day that no list names: weekly rest or working. */
export function plainDay(date: IsoDate, { holidayLaw }: CalendarData): CalendarDay {
  if (!isWeekend(date)) {
    return { date, kind: "working", name: { vi: "ngày làm việc", en: "working day" } };
  }
  const { name, wordings } = holidayLaw.weeklyRest;
  return { date, kind: "weekly-rest", name, ...citeOf(wordings, date) };
}

function citeOf(
  wordings: readonly Wording[] | undefined,
  day: IsoDate,
): { readonly cite?: string } {
  const cite = wordingOn(wordings ?? [], day)?.cites[0];
  return cite === undefined ? {} : { cite };
}
