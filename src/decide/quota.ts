import { bearerOf } from "../people/bearer";
import type { RuleEvent } from "../rulebook/rule-schema";
import type { IsoDate } from "../time/iso-date";
import { bearerContext } from "./bearer-context";
import type { CaseState } from "./case-state";
import type { Quota } from "./decision";
import { inPerson } from "./delegated";
import type { Fired } from "./fired";

type QuotaParams = Extract<RuleEvent, { type: "quota" }>["params"];

/** How often something was done, against what the wording asks. A period that still runs may yet come up to it. */
export function quotaOf(params: QuotaParams, fired: Fired, state: CaseState): Quota {
  const { bearer, act, label, counted, planned, basis } = params;
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
    bearer: inPerson(bearerOf(bearer, act, bearerContext(state, state.asOf))),
    least,
    ...(standing.done === undefined ? {} : { done: standing.done }),
    ...(isOver || standing.ahead === undefined ? {} : { ahead: standing.ahead }),
    ...(typeof ends === "string" ? { until: ends as IsoDate } : {}),
    status: quotaStatus({ ...standing, least, isOver }),
    cites: [...new Set([basis, ...fired.wording.wording.cites])],
  };
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
