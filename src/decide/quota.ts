import { sameName } from "../case/facts";
import { bearerOf } from "../people/bearer";
import { headsBetween } from "../people/heads-between";
import type { RuleEvent } from "../rulebook/rule-schema";
import { earliestDay, type IsoDate, latestDay } from "../time/iso-date";
import { bearerContext } from "./bearer-context";
import type { CaseState } from "./case-state";
import type { Quota } from "./decision";
import type { Fired } from "./fired";

type QuotaParams = Extract<RuleEvent, { type: "quota" }>["params"];

/** How often something was done, against what the wording asks. A period that still runs may yet come up to it. */
export function quotaOf(params: QuotaParams, fired: Fired, state: CaseState): Quota {
  const { act, label, counted, planned, basis } = params;
  const least = timesOf(params.least);
  const done = state.values[counted];
  const ahead = planned === undefined ? undefined : state.values[planned];
  const ends = state.values["period.to"];
  const isOver = typeof ends === "string" && ends < state.asOf;
  const standing = {
    done: typeof done === "number" ? done : undefined,
    ahead: typeof ahead === "number" ? ahead : undefined,
  };
  return {
    rule: fired.rule.id,
    act,
    duty: label,
    ...owedBy(params, state),
    least,
    ...(standing.done === undefined ? {} : { done: standing.done }),
    ...(isOver || standing.ahead === undefined ? {} : { ahead: standing.ahead }),
    ...(typeof ends === "string" ? { until: ends as IsoDate } : {}),
    status: quotaStatus({ ...standing, least, isOver }),
    cites: [...new Set([basis, ...fired.wording.wording.cites])],
  };
}

/**
 * What is owed in person is owed by who held the office in that time: who stands in on a day is not named, nor is a head who came later.
 * Where the office changed hands in the time, all who held it are named with their days.
 */
function owedBy({ bearer, act }: QuotaParams, state: CaseState): Pick<Quota, "bearer" | "heads"> {
  const { asOf, values, agency } = state;
  const from = dayIn(values["period.from"]) ?? asOf;
  const to = dayIn(values["period.to"]) ?? asOf;
  const until = latestDay([from, earliestDay([to, asOf])]);
  const { holder: _, ...office } = bearerOf(bearer, act, bearerContext(state, until));
  const isOurs =
    agency !== undefined && office.unit !== undefined && sameName(agency.unit, office.unit);
  const heads = isOurs ? headsBetween(agency, office.role, { from, to: until }) : [];
  const [only, ...others] = heads;
  if (only === undefined) return { bearer: office };
  if (others.length > 0) return { bearer: office, heads };
  const { name, title, capacity } = only;
  return { bearer: { ...office, holder: { name, title, capacity } } };
}

function dayIn(value: unknown): IsoDate | undefined {
  return typeof value === "string" ? (value as IsoDate) : undefined;
}

function quotaStatus({
  done,
  ahead,
  least,
  isOver,
}: {
  readonly done: number | undefined;
  readonly ahead: number | undefined;
  readonly least: number;
  readonly isOver: boolean;
}): Quota["status"] {
  if (done === undefined) return "unknown";
  if (done >= least) return "met";
  if (isOver) return "short";
  return ahead !== undefined && done + ahead < least ? "at-risk" : "open";
}

/** How often it is owed: so many times, or on so many days. */
export function timesOf(least: QuotaParams["least"]): number {
  return typeof least === "number" ? least : least.length;
}
