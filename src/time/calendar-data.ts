import type { Text } from "../finding/finding";
import type { IsoDate } from "./iso-date";

/** Days on which a wording is in force; `to` is the last one. */
export interface InForce {
  readonly from: IsoDate;
  readonly to?: IsoDate;
}

/** A wording of the law and the provisions it stands in, the leading one first. */
export interface Wording {
  readonly inForce: InForce;
  readonly cites: readonly string[];
}

export type HolidayKind = "statutory" | "compensatory" | "swap-off" | "unannounced";

/** One day off of a year's calendar. A statutory day is listed on a weekend too. */
export interface HolidayEntry {
  readonly date: IsoDate;
  readonly kind: HolidayKind;
  readonly name: string;
  /** Id of the holiday in the holiday law; absent for a swapped day. */
  readonly holiday?: string;
  /** The holiday that a compensatory day makes good. */
  readonly for?: IsoDate;
  /** The Saturday worked in exchange for a swapped day. */
  readonly madeUpOn?: IsoDate;
}

export interface CalendarYear {
  readonly year: number;
  readonly status: "announced" | "proposed";
  readonly holidays: readonly HolidayEntry[];
  readonly workingSwaps: readonly { readonly date: IsoDate; readonly inPlaceOf: IsoDate }[];
  readonly proposedSwaps?: readonly { readonly off: IsoDate; readonly work: IsoDate }[];
}

export interface HolidayWording extends Wording {
  readonly days: { readonly length: number; readonly unit: "day" };
  /** The yearly choices the law leaves: `1+4` days before and from the lunar new year, or the side of National Day. */
  readonly choices?: readonly string[];
}

export interface Holiday {
  readonly id: string;
  readonly name: Text;
  /** `MM-DD`, or the lunar days `lunar-new-year` and `hung-kings`. */
  readonly on: string;
  readonly compensated?: "unsettled";
  readonly wordings: readonly HolidayWording[];
}

/** What the Labour Code and the decisions on working time say, by date. */
export interface HolidayLaw {
  readonly weeklyRest: NamedWordings;
  readonly holidays: readonly Holiday[];
  readonly compensatory: NamedWordings;
  readonly swap: NamedWordings;
}

export interface NamedWordings {
  readonly name: Text;
  readonly wordings: readonly Wording[];
}

export interface LunarYear {
  readonly year: number;
  readonly newYear: IsoDate;
  /** Days of the last month before the new year: 29 or 30. */
  readonly lastMonthDays: number;
  readonly hungKings: IsoDate;
}

export interface YearlyChoice {
  readonly year: number;
  readonly newYear: string;
  readonly nationalDay?: "before" | "after";
}

/** A counting rule: its provisions by date; none where the texts are silent and the reading is a cautious one. */
export interface CountingRule {
  readonly id: string;
  readonly wordings: readonly { readonly inForce: InForce; readonly basis: string }[];
}

/** Everything a calendar is made from; plain JSON. */
export interface CalendarData {
  readonly format: 1;
  readonly compiled: IsoDate;
  readonly years: readonly CalendarYear[];
  readonly holidayLaw: HolidayLaw;
  readonly lunar: readonly LunarYear[];
  readonly choices: readonly YearlyChoice[];
  readonly counting: readonly CountingRule[];
}

/** The wording in force on a day; undefined when there is none. */
export function wordingOn<T extends { readonly inForce: InForce }>(
  wordings: readonly T[],
  day: IsoDate,
): T | undefined {
  return wordings.find(
    ({ inForce }) => inForce.from <= day && (inForce.to === undefined || day <= inForce.to),
  );
}
