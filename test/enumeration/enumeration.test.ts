import { describe, expect, it } from "vitest";
import type { LoadedRule } from "../../src/rulebook/rulebook";
import { enumeratedCases, isFromCase } from "./enumerated-cases";
import { faultsOf, faultsOfWhole, settle } from "./settled-case";
import { isDeciding, rulebook, topics } from "./topics";

const concludedBy = (rules: readonly LoadedRule[]): ReadonlySet<string> =>
  new Set(
    rules.flatMap(({ stage, wordings }) =>
      wordings.flatMap(({ event }) => [
        ...(event.type === "classify" ? [event.params.fact] : []),
        ...(stage === "admit" ? ["admit.outcome", "admit.refusalGrounds"] : []),
        ...(event.type === "route" ? ["route.competentRole", "route.act"] : []),
      ]),
    ),
  );

describe("around every edge of the law, whatever the facts are, the rules of a topic alone", () => {
  it.each(topics.map((topic) => [topic.name, topic] as const))(
    "never contradict each other, and ask for a fact when they are open: %s",
    async (_, topic) => {
      const own = { ...rulebook, rules: topic.rules };
      const concluded = concludedBy(topic.rules);
      const left = new Set(topic.rules.map(({ id }) => id));
      const isLeft = (fact: string): boolean =>
        left.has(fact.replace(/^window\.|\.(?:overdue|done|due)$/gu, ""));
      const faults = new Map<string, string>();
      let tried = 0;
      for (const one of enumeratedCases(
        topic,
        700,
        (fact) => !concluded.has(fact) && !isLeft(fact),
      )) {
        tried += 1;
        for (const fault of faultsOf(await settle(own, one))) {
          faults.set(fault, JSON.stringify({ asOf: one.asOf, ...one.facts.values }));
        }
      }
      expect([...faults]).toEqual([]);
      expect(tried).toBeGreaterThan(700);
    },
  );
});

describe("around every edge of the law, whatever the case file tells, all rules together", () => {
  // Duties and escalations come after the route and settle nothing of it.
  const before = new Set(["classify", "admit", "route", "assign"]);
  const judging = { ...rulebook, rules: rulebook.rules.filter(({ stage }) => before.has(stage)) };
  const deciding = topics.filter(({ rules }) => rules.some(isDeciding));

  it("are tried from several topics", () => {
    expect(deciding.length).toBeGreaterThan(5);
  });

  it.each(deciding.map((topic) => [topic.name, topic] as const))(
    "come to one conclusion and one route, or say what is missing: %s",
    async (_, topic) => {
      const faults = new Map<string, string>();
      let tried = 0;
      for (const one of enumeratedCases(topic, 500, isFromCase)) {
        tried += 1;
        for (const fault of faultsOfWhole(await settle(judging, one))) {
          faults.set(fault, JSON.stringify({ asOf: one.asOf, ...one.facts.values }));
        }
      }
      expect([...faults]).toEqual([]);
      expect(tried).toBeGreaterThan(500);
    },
  );
});
