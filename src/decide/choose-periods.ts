import type { FactValue } from "../case/fact";
import { definitionOf } from "../case/fact-catalogue";
import { factsRead } from "../rulebook/condition-leaves";
import type { RulePeriod } from "../rulebook/rule-schema";
import type { IsoDate } from "../time/iso-date";
import type { Compiled, Values } from "./condition";
import { unknown, yes } from "./truth";

/** Periods that apply together; several choices when a missing fact decides between them. */
export interface PeriodChoice {
  readonly choices: readonly (readonly RulePeriod[])[];
  /** The facts whose absence leaves the choice open. */
  readonly openFacts: readonly string[];
}

interface Entry {
  readonly period: RulePeriod;
  readonly when: Compiled | undefined;
}

/** More ways than this to fill in the missing facts are not tried one by one. */
const mostWays = 256;

/**
 * The periods of a wording that apply: those in force on the governing date whose `when` holds. Where missing facts decide, every way of
 * filling them in is tried, and each different outcome is one choice; likewise where the date is one of several days.
 */
export function choosePeriods(
  periods: readonly RulePeriod[],
  whens: readonly (Compiled | undefined)[],
  { values, days }: { readonly values: Values; readonly days: readonly IsoDate[] },
): PeriodChoice {
  const each = (days.length === 0 ? [undefined] : days).map((on) =>
    chooseOn(periods, whens, { values, on }),
  );
  return {
    choices: distinct(each.flatMap(({ choices }) => choices)),
    openFacts: [...new Set(each.flatMap(({ openFacts }) => openFacts))],
  };
}

function chooseOn(
  periods: readonly RulePeriod[],
  whens: readonly (Compiled | undefined)[],
  { values, on }: { readonly values: Values; readonly on: IsoDate | undefined },
): PeriodChoice {
  const entries = periods
    .map((period, index): Entry => ({ period, when: whens[index] }))
    .filter(({ period }) => isOn(period, on));
  const open = entries.filter(({ when }) => when?.(values) === unknown);
  const settled = (known: Values): readonly RulePeriod[] =>
    entries.filter(({ when }) => (when?.(known) ?? yes) === yes).map(({ period }) => period);
  if (open.length === 0) return { choices: [settled(values)], openFacts: [] };
  const openFacts = [...new Set(open.flatMap(({ period }) => missingIn(period, values)))];
  const ways = waysToFill(openFacts);
  const choices =
    ways === undefined
      ? [settled(values), ...open.map(({ period }) => [...settled(values), period])]
      : ways.map((way) => settled({ ...values, ...way }));
  return { choices, openFacts };
}

function isOn({ since, until }: RulePeriod, on: IsoDate | undefined): boolean {
  if (on === undefined) return since === undefined && until === undefined;
  return (since === undefined || since <= on) && (until === undefined || on <= until);
}

function missingIn({ when }: RulePeriod, values: Values): readonly string[] {
  return when === undefined ? [] : factsRead(when).filter((fact) => values[fact] === undefined);
}

/** Every way to fill in facts that have a list of values; undefined when one has none, or the ways are too many. */
function waysToFill(facts: readonly string[]): readonly Record<string, FactValue>[] | undefined {
  let ways: readonly Record<string, FactValue>[] = [{}];
  for (const fact of facts) {
    const definition = definitionOf(fact);
    const list: readonly FactValue[] | undefined =
      definition?.type === "boolean"
        ? [false, true]
        : definition?.type === "choice"
          ? definition.values
          : undefined;
    if (list === undefined || ways.length * list.length > mostWays) return undefined;
    ways = ways.flatMap((way) => list.map((value) => ({ ...way, [fact]: value })));
  }
  return ways;
}

/** Choices that ask for the same periods are one. */
function distinct(choices: readonly (readonly RulePeriod[])[]): readonly (readonly RulePeriod[])[] {
  const keyOf = (periods: readonly RulePeriod[]): string =>
    periods
      .map(({ length, unit, direction, basis, from }) =>
        [length, unit, direction, basis, from].join(" "),
      )
      .join("|");
  return [...new Map(choices.map((choice) => [keyOf(choice), choice])).values()];
}
