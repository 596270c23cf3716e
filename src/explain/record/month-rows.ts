import type { Tally } from "../../case/office-tally";
import type { Quota } from "../../decide/decision";
import type { MatterDecision, RecordDecision } from "../../decide/record-decision";

type Column = "planned" | "byHead" | "byDeputy" | "byOthers" | "adHoc";

/** What was owed and held in one month; undefined where the record does not tell it. */
export interface MonthRow {
  /** `2026-07`. */
  readonly month: string;
  readonly owed: number;
  readonly missing: number | undefined;
  readonly held: Readonly<Record<Column, number | undefined>>;
  /** What is owed by the week, and not by the month. */
  readonly isByWeek: boolean;
  /** `over`, `runs` or `ahead` on the day looked at. */
  readonly time: "over" | "runs" | "ahead";
}

/**
 * Month by month how often the head had to receive people in person and how often that was done. A week counts in the month of its first
 * day, whose law it follows; weeks and months that lie in the record only in part have no row.
 */
export function monthRows({ matters, asOf }: RecordDecision): readonly MonthRow[] {
  const periods = matters.filter(({ tally }) => tally !== undefined && tally.unit !== "year");
  const months = new Set(periods.map(({ day = "" }) => day.slice(0, 7)));
  return [...months].sort().flatMap((month) => rowOf(month, periods, asOf));
}

function rowOf(
  month: string,
  periods: readonly MatterDecision[],
  asOf: string,
): readonly MonthRow[] {
  const within = (unit: Tally["unit"]): readonly MatterDecision[] =>
    periods.filter(({ day, tally }) => tally?.unit === unit && day?.startsWith(month));
  const [weeks, whole] = [within("week"), within("month")];
  const isByWeek = owedIn(weeks) > owedIn(whole);
  const counted = isByWeek ? weeks : whole;
  if (counted.length === 0) return [];
  const quotas = counted.flatMap(receptionQuota);
  const missing = quotas.map(({ least, done }) =>
    done === undefined ? undefined : Math.max(0, least - done),
  );
  const runs = quotas.some(({ status }) => status === "open" || status === "at-risk");
  const held = (column: Column): number | undefined =>
    sum(counted.map(({ tally }) => tally?.[column]));
  return [
    {
      month,
      owed: owedIn(counted),
      missing: sum(missing),
      held: {
        planned: held("planned"),
        byHead: held("byHead"),
        byDeputy: held("byDeputy"),
        byOthers: held("byOthers"),
        adHoc: held("adHoc"),
      },
      isByWeek,
      time: counted.every(({ day = "" }) => day > asOf) ? "ahead" : runs ? "runs" : "over",
    },
  ];
}

/** Of several rules on one stretch the strictest; national and provincial ones count the same days. */
function receptionQuota({ quotas }: MatterDecision): readonly Quota[] {
  return quotas
    .filter(({ act }) => act === "receive-in-person")
    .sort((one, other) => other.least - one.least)
    .slice(0, 1);
}

function owedIn(matters: readonly MatterDecision[]): number {
  return matters.flatMap(receptionQuota).reduce((total, { least }) => total + least, 0);
}

/** Unknown as soon as one part of it is. */
export function sum(parts: readonly (number | undefined)[]): number | undefined {
  let total = 0;
  for (const part of parts) {
    if (part === undefined) return undefined;
    total += part;
  }
  return total;
}
