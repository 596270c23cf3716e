import type { Text } from "../finding/finding";
import {
  addDays,
  addMonths,
  earliestDay,
  type IsoDate,
  isoDate,
  latestDay,
  weekday,
} from "../time/iso-date";
import { spanLabel } from "../time/period-label";
import type { Calendar } from "../time/working-calendar";
import type { FactValue } from "./fact";
import type { Matter } from "./matter";
import { plannedSessions } from "./office-schedule";
import type { Office } from "./office-schema";
import { officeFacts, sessionsAhead } from "./office-sessions";
import { type PeriodUnit, periodUnits, tallyOf } from "./office-tally";

interface Stretch {
  readonly unit: PeriodUnit;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The weeks, months and years of an office's record, with what was done in each up to a day. */
export interface PeriodMatters {
  readonly whole: readonly Matter[];
  /** Those at the ends of the record that lie in it only in part, counted as far as they do. */
  readonly partial: readonly Matter[];
}

/** What rules are asked of the stretches of an office's record: each week, month and year that it touches. */
export function periodMatters(office: Office, calendar: Calendar, asOf: IsoDate): PeriodMatters {
  const ahead = sessionsAhead(office, calendar, asOf)?.map(({ day }) => day);
  const sessions = plannedSessions(office, calendar);
  const from = isoDate(office.period.from);
  const to = isoDate(office.period.to);
  const all = periodUnits
    .flatMap((unit) => stretches(unit, from, to))
    .map((stretch) => {
      const inRecord = { from: latestDay([stretch.from, from]), to: earliestDay([stretch.to, to]) };
      const until = earliestDay([inRecord.to, asOf]);
      const matter: Matter = {
        id: `${stretch.unit}-${nameOf(stretch)}`,
        label: labelOf(stretch),
        path: ["period"],
        day: stretch.from,
        tally: tallyOf(office, sessions, { unit: stretch.unit, ...inRecord, until }),
        facts: {
          about: "period",
          values: {
            ...factsOf(stretch, office, { from: inRecord.from, until, asOf }),
            ...plansOf(stretch, ahead),
            "period.workingDays": calendar.workingDaysBetween(
              addDays(stretch.from, -1),
              stretch.to,
            ),
          },
          events: [],
          obstacles: [],
        },
      };
      return { matter, isWhole: from <= stretch.from && stretch.to <= to };
    });
  return {
    whole: all.filter(({ isWhole }) => isWhole).map(({ matter }) => matter),
    partial: all.filter(({ isWhole }) => !isWhole).map(({ matter }) => matter),
  };
}

function stretches(unit: PeriodUnit, from: IsoDate, to: IsoDate): readonly Stretch[] {
  const found: Stretch[] = [];
  let first = firstOf(unit, from);
  while (first <= to) {
    const next = nextOf(unit, first);
    found.push({ unit, from: first, to: addDays(next, -1) });
    first = next;
  }
  return found;
}

function firstOf(unit: PeriodUnit, day: IsoDate): IsoDate {
  if (unit === "week") return addDays(day, 1 - weekday(day));
  return isoDate(unit === "month" ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`);
}

function nextOf(unit: PeriodUnit, first: IsoDate): IsoDate {
  if (unit === "week") return addDays(first, 7);
  return addMonths(first, unit === "month" ? 1 : 12);
}

/** How many of the days on which sessions are still to be held lie in the stretch. */
function plansOf(
  { from, to }: Stretch,
  ahead: readonly IsoDate[] | undefined,
): Record<string, FactValue> {
  if (ahead === undefined) return {};
  return {
    "period.sessionsAhead": new Set(ahead.filter((day) => from <= day && day <= to)).size,
  };
}

function factsOf(
  { unit, from, to }: Stretch,
  office: Office,
  told: { readonly from: IsoDate; readonly until: IsoDate; readonly asOf: IsoDate },
): Record<string, FactValue> {
  const { receptions, dialogues } = office;
  const within = ({ on }: { readonly on: string }): boolean => told.from <= on && on <= told.until;
  return {
    ...officeFacts(office, told.asOf),
    "period.unit": unit,
    "period.from": from,
    "period.to": to,
    ...counted(
      "period.receptionsByHead",
      receptions?.filter((one) => one.by === "head" && one.adHoc === undefined).filter(within),
    ),
    ...counted("period.dialogues", dialogues?.filter(within)),
  };
}

/** Several sessions on one day are one day of reception. */
function counted(
  fact: string,
  list: readonly { readonly on: string }[] | undefined,
): Record<string, FactValue> {
  return list === undefined ? {} : { [fact]: new Set(list.map(({ on }) => on)).size };
}

function nameOf({ unit, from }: Stretch): string {
  return unit === "week" ? from : unit === "month" ? from.slice(0, 7) : from.slice(0, 4);
}

function labelOf({ unit, from, to }: Stretch): Text {
  const span = spanLabel(from, to);
  switch (unit) {
    case "week":
      return { vi: `Tuần ${span.vi}`, en: `Week ${span.en}` };
    case "month":
      return {
        vi: `Tháng ${Number(from.slice(5, 7))}/${from.slice(0, 4)}`,
        en: `Month ${from.slice(0, 7)}`,
      };
    case "year":
      return { vi: `Năm ${from.slice(0, 4)}`, en: `Year ${from.slice(0, 4)}` };
  }
}
