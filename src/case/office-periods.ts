import type { Text } from "../finding/finding";
import { addDays, addMonths, type IsoDate, isoDate, weekday } from "../time/iso-date";
import { spanLabel } from "../time/period-label";
import type { Calendar } from "../time/working-calendar";
import type { FactValue } from "./fact";
import type { Matter } from "./matter";
import type { Office } from "./office-schema";
import { officeFacts, sessionsAhead } from "./office-sessions";

export const periodUnits = ["week", "month", "year"] as const;

type Unit = (typeof periodUnits)[number];

interface Stretch {
  readonly unit: Unit;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The whole weeks, months and years of an office's record, with what was done in each up to a day. */
export function periodMatters(
  office: Office,
  calendar: Calendar,
  asOf: IsoDate,
): readonly Matter[] {
  const ahead = sessionsAhead(office, calendar, asOf)?.map(({ day }) => day);
  const from = isoDate(office.period.from);
  const to = isoDate(office.period.to);
  return periodUnits.flatMap((unit) =>
    stretches(unit, from, to).map((stretch) => ({
      id: `${unit}-${nameOf(stretch)}`,
      label: labelOf(stretch),
      path: ["period"],
      facts: {
        about: "period" as const,
        values: {
          ...factsOf(stretch, office, asOf),
          ...plansOf(stretch, ahead),
          "period.workingDays": calendar.workingDaysBetween(addDays(stretch.from, -1), stretch.to),
        },
        events: [],
        obstacles: [],
      },
    })),
  );
}

function stretches(unit: Unit, from: IsoDate, to: IsoDate): readonly Stretch[] {
  const found: Stretch[] = [];
  let first = firstOf(unit, from);
  while (first <= to) {
    const next = nextOf(unit, first);
    const last = addDays(next, -1);
    if (first >= from && last <= to) found.push({ unit, from: first, to: last });
    first = next;
  }
  return found;
}

function firstOf(unit: Unit, day: IsoDate): IsoDate {
  if (unit === "week") return addDays(day, 1 - weekday(day));
  return isoDate(unit === "month" ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`);
}

function nextOf(unit: Unit, first: IsoDate): IsoDate {
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
  asOf: IsoDate,
): Record<string, FactValue> {
  const { receptions, dialogues } = office;
  const until = to < asOf ? to : asOf;
  const within = ({ on }: { readonly on: string }): boolean => from <= on && on <= until;
  return {
    ...officeFacts(office, asOf),
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
