import data from "../generated/report-cut-offs.json";
import { isInForce } from "../law/in-force";
import { addDays, addMonths, type IsoDate, isoDate } from "../time/iso-date";
import type { ReportKind } from "./report-words";

/** The time that one periodic report covers. */
export interface ReportTime {
  readonly kind: ReportKind;
  /** The first day of the last month, by which sent reports are told apart: figures may close before the month does. */
  readonly lastMonth: IsoDate;
  readonly from: IsoDate;
  readonly until: IsoDate;
}

const monthsOf: Readonly<Record<ReportKind, number>> = {
  month: 1,
  quarter: 3,
  "half-year": 6,
  "nine-months": 9,
  year: 12,
};

/** How often a year the report comes; those of six and nine months once. */
const timesOf: Readonly<Record<ReportKind, number>> = {
  month: 12,
  quarter: 4,
  "half-year": 1,
  "nine-months": 1,
  year: 1,
};

/**
 * The times of a kind of report whose last day lies in a span. `state` reports close their figures on the day that the circular in force
 * sets; where its day is not known, and in the Party's reports, they run to the end of the month.
 */
export function reportTimes(
  kind: ReportKind,
  span: { readonly from: IsoDate; readonly to: IsoDate },
  by: "state" | "party",
): readonly ReportTime[] {
  const years: number[] = [];
  for (let year = Number(span.from.slice(0, 4)); year <= Number(span.to.slice(0, 4)); year += 1)
    years.push(year);
  return years
    .flatMap((year) =>
      Array.from({ length: timesOf[kind] }, (_, index) => {
        const first = addMonths(isoDate(`${year}-01-01`), index * monthsOf[kind]);
        return timeOf(kind, first, by);
      }),
    )
    .filter(({ until }) => span.from <= until && until <= span.to);
}

function timeOf(kind: ReportKind, first: IsoDate, by: "state" | "party"): ReportTime {
  const lastMonth = addMonths(first, monthsOf[kind] - 1);
  const cutOff = by === "state" ? cutOffIn(lastMonth).day : undefined;
  return cutOff === undefined
    ? { kind, lastMonth, from: first, until: addDays(addMonths(lastMonth, 1), -1) }
    : { kind, lastMonth, from: addDays(addMonths(cutOff, -monthsOf[kind]), 1), until: cutOff };
}

/** The last day of figures in a month, by the circular in force on it; no day where that of the circular is not known. */
export function cutOffIn(month: IsoDate): {
  readonly day?: IsoDate;
  readonly cites: readonly string[];
} {
  const end = addDays(addMonths(month, 1), -1);
  for (const { inForce, lastDay, cites } of cutOffs) {
    const day = lastDay === undefined ? undefined : addDays(month, lastDay - 1);
    if (isInForce(spanOf(inForce), day ?? end))
      return { ...(day === undefined ? {} : { day }), cites };
  }
  return { cites: [] };
}

interface CutOff {
  readonly inForce: { readonly from: string; readonly to?: string };
  readonly lastDay?: number;
  readonly cites: readonly string[];
}

const cutOffs: readonly CutOff[] = data;

function spanOf({ from, to }: { readonly from: string; readonly to?: string }): {
  readonly from: IsoDate;
  readonly to?: IsoDate;
} {
  return { from: isoDate(from), ...(to === undefined ? {} : { to: isoDate(to) }) };
}

/** Whether a day lies in the last month of a time of this kind: in March, June, September or December for a quarter. */
export function endsTime(kind: ReportKind, day: string): boolean {
  const month = Number(day.slice(5, 7));
  return month % monthsOf[kind] === 0 && month / monthsOf[kind] <= timesOf[kind];
}
