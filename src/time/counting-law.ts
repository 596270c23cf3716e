import { type CountingRule, wordingOn } from "./calendar-data";
import type { IsoDate } from "./iso-date";

/** The counting rules whose provisions the ledger names. */
export const countingRuleIds = [
  "firstDayNotCounted",
  "hoursFromTheMoment",
  "endOfDays",
  "endOfWeeks",
  "endOfMonths",
  "endOfYears",
  "roll",
  "endOfLastDay",
  "workingDays",
] as const;

export type CountingRuleId = (typeof countingRuleIds)[number];

/** Looks up the provision behind a counting rule by the day on which the period runs: the Civil Code of 2005, from 2017 that of 2015. */
export function countingCites(
  rules: readonly CountingRule[],
): (rule: CountingRuleId, day: IsoDate) => string | undefined {
  const wordingsOf = new Map(rules.map(({ id, wordings }) => [id, wordings]));
  return (rule, day) => wordingOn(wordingsOf.get(rule) ?? [], day)?.basis;
}
