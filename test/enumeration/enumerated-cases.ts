import type { Facts } from "../../src/case/fact";
import { definitionOf } from "../../src/case/fact-catalogue";
import { scenarioFacts } from "../../src/rulebook/scenario-facts";
import type { IsoDate } from "../../src/time/iso-date";
import { isoDate } from "../../src/time/iso-date";
import type { Topic, Value } from "./topics";

export interface EnumeratedCase {
  readonly facts: Facts;
  readonly asOf: IsoDate;
}

type Change = readonly [fact: string, value: Value];

/**
 * Cases around the scenarios of a topic's rules, those that answer yes first: on every day around an edge, every value of every fact
 * alone, then values of two to four facts together. The singles are complete up to `most`; beyond it every n-th is taken, and the
 * combinations, too many to try all, are drawn from a generator with a fixed seed.
 */
export function* enumeratedCases(
  topic: Topic,
  most: number,
  isGiven: (fact: string) => boolean,
): Generator<EnumeratedCase> {
  const bases = basesOf(topic, isGiven);
  const values = [...topic.values].filter(([fact]) => isGiven(fact));
  const singles = values.flatMap(([fact, some]) => some.map((value): Change => [fact, value]));
  const draw = drawFrom(topic.name);
  const total = topic.days.length * singles.length;
  const step = Math.max(1, Math.ceil(total / most));
  for (let index = 0; index < total; index += step) {
    const day = topic.days[index % topic.days.length];
    const single = singles[Math.floor(index / topic.days.length)];
    if (day === undefined || single === undefined) continue;
    yield moved(draw(bases), topic, day, [single], isGiven);
  }
  for (let index = 0; index < most; index += 1) {
    const count = 2 + (index % 3);
    const changes = Array.from({ length: count }, (): Change => {
      const [fact, some] = draw(values);
      return [fact, draw(some)];
    });
    yield moved(draw(bases), topic, draw(topic.days), changes, isGiven);
  }
}

/** One base for each rule and answer: the scenarios that answer yes weigh most. */
function basesOf(
  { scenarios }: Topic,
  isGiven: (fact: string) => boolean,
): readonly EnumeratedCase[] {
  return scenarios.scenarios
    .filter(({ expect }, index) => expect.answer === "yes" || index % 4 === 0)
    .map((scenario) => {
      const facts = scenarioFacts(scenarios, scenario);
      const values = Object.entries(facts.values).filter(([fact]) => isGiven(fact));
      return {
        asOf: isoDate(scenario.asOf),
        facts: { ...facts, values: Object.fromEntries(values) },
      };
    });
}

function moved(
  base: EnumeratedCase,
  { governing }: Topic,
  day: IsoDate,
  changes: readonly Change[],
  isGiven: (fact: string) => boolean,
): EnumeratedCase {
  const dates = governing.filter((fact) => isGiven(fact) && base.facts.values[fact] !== undefined);
  const values: Record<string, Value> = { ...base.facts.values };
  for (const fact of dates) values[fact] = day;
  for (const [fact, value] of changes) values[fact] = value;
  const asOf = governing.includes("case.asOf") ? day : base.asOf;
  values["case.asOf"] = asOf;
  const known = Object.entries(values).flatMap(([fact, value]) =>
    value === undefined ? [] : [[fact, value] as const],
  );
  return { asOf, facts: { ...base.facts, values: Object.fromEntries(known) } };
}

/** Whether a case file or code gives a fact; conclusions are what the rules make of it. */
export function isFromCase(fact: string): boolean {
  return definitionOf(fact)?.origin !== "conclusion";
}

/** Draws from lists in an order that the seed alone sets (a linear congruential generator). */
function drawFrom(seed: string): <Item>(list: readonly Item[]) => Item {
  let state = [...seed].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
  return (list) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const item = list[Math.floor((state / 2 ** 32) * list.length)];
    if (item === undefined && list.length === 0) throw new Error("nothing to draw from");
    return item as (typeof list)[number];
  };
}
