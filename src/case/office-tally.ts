import type { IsoDate } from "../time/iso-date";
import type { PlannedSession } from "./office-schedule";
import type { Office } from "./office-schema";

export const periodUnits = ["week", "month", "year"] as const;

export type PeriodUnit = (typeof periodUnits)[number];

/** On how many days of a stretch of time people were received, and by whom; what the record does not tell is absent. */
export interface Tally {
  readonly unit: PeriodUnit;
  /** The sessions that the schedules plan. */
  readonly planned?: number;
  readonly byHead?: number;
  /** Days on which a deputy, and not the head, received. */
  readonly byDeputy?: number;
  readonly byOthers?: number;
  /** Days of ad hoc reception, by whomever. */
  readonly adHoc?: number;
}

interface Stretch {
  readonly unit: PeriodUnit;
  readonly from: IsoDate;
  /** The last day of the stretch. */
  readonly to: IsoDate;
  /** The last day of which the record is asked. */
  readonly until: IsoDate;
}

/** The sessions of an office in a stretch of time, up to a day. */
export function tallyOf(
  { receptions }: Office,
  sessions: readonly PlannedSession[] | undefined,
  { unit, from, to, until }: Stretch,
): Tally {
  const planned = sessions
    ?.map(({ on, planned: day }) => on ?? day)
    .filter((day) => from <= day && day <= to);
  const known = { unit, ...(planned === undefined ? {} : { planned: planned.length }) };
  if (receptions === undefined) return known;
  const within = receptions.filter(({ on }) => from <= on && on <= until);
  const periodic = within.filter(({ adHoc }) => adHoc === undefined);
  const daysOf = (...by: readonly string[]): ReadonlySet<string> =>
    new Set(periodic.filter((one) => by.includes(one.by)).map(({ on }) => on));
  const head = daysOf("head");
  const deputy = daysOf("deputy");
  return {
    ...known,
    byHead: head.size,
    byDeputy: without(deputy, head),
    byOthers: without(daysOf("other"), new Set([...head, ...deputy])),
    adHoc: new Set(within.filter(({ adHoc }) => adHoc !== undefined).map(({ on }) => on)).size,
  };
}

function without(days: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...days].filter((day) => !others.has(day)).length;
}
