import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileCondition } from "../../src/decide/condition";
import { unknown, yes } from "../../src/decide/truth";
import {
  createEngine,
  definitionOf,
  type FactValue,
  type LoadedRule,
  loadRulebook,
} from "../../src/index";
import { factsRead, leavesOf } from "../../src/rulebook/condition-leaves";
import type { Condition, Leaf } from "../../src/rulebook/rule-schema";
import { addDays, type IsoDate, parseIsoDate } from "../../src/time/iso-date";

const rulebook = await loadRulebook();

interface Asked {
  readonly name: string;
  readonly conditions: Condition;
}

/** Every condition of the packaged rules: of each wording, and inside its periods and documents. */
const asked: readonly Asked[] = rulebook.rules.flatMap(({ id, wordings }) =>
  wordings.flatMap(({ inForce, conditions, event: { params } }) => {
    const inner = [
      ...("within" in params ? (params.within ?? []) : []),
      ...("documents" in params ? (params.documents ?? []) : []),
    ].flatMap(({ when }) => when ?? []);
    return [conditions, ...inner].map((one, place) => ({
      name: `${id} from ${inForce.from}, condition ${place}`,
      conditions: one,
    }));
  }),
);

type Facts = Readonly<Record<string, FactValue>>;

/** What a stock engine says when it runs one condition alone. */
function stockOf(conditions: Condition): (facts: Facts) => Promise<boolean> {
  const rule: LoadedRule = {
    id: "asked",
    about: "petition",
    topic: "asked",
    stage: "oblige",
    title: { vi: "hỏi", en: "asked" },
    governedBy: "case.asOf",
    wordings: [
      {
        inForce: { from: "2012-07-01" as IsoDate },
        cites: ["LKN-2011/d9"],
        checked: { on: "2026-11-24" as IsoDate, confidence: "text" },
        conditions,
        event: {
          type: "flag",
          params: { severity: "info", message: { vi: "có", en: "it holds" } },
        },
      },
    ],
    silent: [],
    exceptTo: [],
    assumes: [],
  };
  const engine = createEngine({ ...rulebook, rules: [rule] }, { at: "2026-07-01" });
  return async (facts) => (await engine.run({ ...facts })).events.length > 0;
}

/** Values of a fact that tell its comparisons apart: those that are asked for, their neighbours, and the rest of the catalogue. */
function valuesOf(fact: string, leaves: readonly Leaf[]): fc.Arbitrary<FactValue> {
  const definition = definitionOf(fact);
  const wanted = leaves
    .filter((leaf) => leaf.fact === fact)
    .flatMap(({ value }) => (typeof value === "object" && "fact" in value ? [] : [value].flat()));
  const others = otherValues(fact, wanted);
  if (definition?.type === "list") return fc.subarray([...new Set([...wanted, "z"].map(String))]);
  return wanted.length === 0
    ? fc.constantFrom(...others)
    : fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...wanted) },
        { weight: 1, arbitrary: fc.constantFrom(...others) },
      );
}

function otherValues(
  fact: string,
  wanted: readonly (string | number | boolean)[],
): readonly FactValue[] {
  const definition = definitionOf(fact);
  switch (definition?.type) {
    case "boolean":
      return [false, true];
    case "choice":
      return definition.values ?? ["province-chair", "minister", "commune-chair"];
    case "number":
      return [1, 2, ...wanted.flatMap((one) => [Number(one) - 1, Number(one) + 1])];
    case "date": {
      const days = wanted.flatMap((one) => parseIsoDate(String(one)) ?? []);
      const near = days.flatMap((day) => [addDays(day, -1), addDays(day, 1)]);
      return ["2025-06-30", "2025-07-01", "2026-07-01", "2026-08-14", ...near];
    }
    default:
      return ["xã An Bình", "xã Bình Minh"];
  }
}

function factsFor(
  conditions: Condition,
  options: { readonly mayMiss: boolean },
): fc.Arbitrary<Facts> {
  const leaves = leavesOf(conditions).map(({ leaf }) => leaf);
  const model = Object.fromEntries(
    factsRead(conditions).map((fact) => [fact, valuesOf(fact, leaves)]),
  );
  return fc.record(model, options.mayMiss ? { requiredKeys: [] } : {}) as fc.Arbitrary<Facts>;
}

/** Whether a missing fact can only ever take a yes away, also in a stock engine. */
function isPlain(condition: Condition): boolean {
  if ("all" in condition) return condition.all.every(isPlain);
  if ("any" in condition) return condition.any.every(isPlain);
  if ("not" in condition) return false;
  return !["notEqual", "notIn", "isKnown"].includes(condition.operator);
}

describe("the conditions of the packaged rules", () => {
  it("say the same in a stock engine, wherever all facts are known", async () => {
    const answers = new Map<string, Set<boolean>>();
    for (const { name, conditions } of asked) {
      const compiled = compileCondition(conditions);
      const stock = stockOf(conditions);
      const seen = new Set<boolean>();
      await fc.assert(
        fc.asyncProperty(factsFor(conditions, { mayMiss: false }), async (facts) => {
          const holds = compiled(facts) === yes;
          seen.add(holds);
          expect(await stock(facts), name).toBe(holds);
        }),
        { numRuns: 250, seed: 2026 },
      );
      answers.set(name, seen);
    }
    // Conditions that only ask whether something is told hold wherever all facts are known.
    const askOnlyForPresence = new Set(
      asked
        .filter(({ conditions }) =>
          leavesOf(conditions).every(({ leaf }) => leaf.operator === "isKnown" && leaf.value),
        )
        .map(({ name }) => name),
    );
    const oneSided = [...answers]
      .filter(([name, seen]) => seen.size < 2 && !askOnlyForPresence.has(name))
      .map(([name]) => name);
    expect(oneSided).toEqual([]);
  });

  it("hold in a stock engine exactly where they hold here, also with facts missing, unless they ask for an absence", async () => {
    const plain = asked.filter(({ conditions }) => isPlain(conditions));
    expect(plain.length).toBeGreaterThan(asked.length / 3);
    for (const { name, conditions } of plain) {
      const compiled = compileCondition(conditions);
      const stock = stockOf(conditions);
      await fc.assert(
        fc.asyncProperty(factsFor(conditions, { mayMiss: true }), async (facts) => {
          expect(await stock(facts), name).toBe(compiled(facts) === yes);
        }),
        { numRuns: 60 },
      );
    }
  });
});

/** Leaves of every operator over a few facts whose types the operator fits. */
const leaf: fc.Arbitrary<Leaf> = fc.oneof(
  fc.record({
    fact: fc.constantFrom("petition.kind", "respondent.role"),
    operator: fc.constantFrom("equal" as const, "notEqual" as const),
    value: fc.constantFrom("complaint", "commune-chair"),
  }),
  fc.record({
    fact: fc.constantFrom("petition.kind", "respondent.role"),
    operator: fc.constantFrom("in" as const, "notIn" as const),
    value: fc.subarray(["complaint", "commune-chair", "denunciation"], { minLength: 1 }),
  }),
  fc.record({
    fact: fc.constantFrom("complainant.count", "petition.instance"),
    operator: fc.constantFrom("atLeast" as const, "atMost" as const, "equal" as const),
    value: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    fact: fc.constantFrom("petition.sentOn", "petition.receivedOn"),
    operator: fc.constantFrom(
      "before" as const,
      "onOrBefore" as const,
      "onOrAfter" as const,
      "after" as const,
    ),
    value: fc.constantFrom("2026-07-01", "2026-07-02", { fact: "petition.writtenOn" }),
  }),
  fc.record({
    fact: fc.constant("complaint.complexCriteria"),
    operator: fc.constant("contains" as const),
    value: fc.constantFrom("a", "đ"),
  }),
  fc.record({
    fact: fc.constantFrom("petition.kind", "petition.sentOn"),
    operator: fc.constant("isKnown" as const),
    value: fc.boolean(),
  }),
);

const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.record({ all: fc.array(tie("tree"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("tree"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie("tree") }),
  ),
}));

const days = fc.constantFrom("2026-06-30", "2026-07-01", "2026-07-02", "2026-07-03");
const model = {
  "petition.kind": fc.constantFrom("complaint", "denunciation", "feedback"),
  "respondent.role": fc.constantFrom("commune-chair", "minister"),
  "complainant.count": fc.integer({ min: 0, max: 4 }),
  "petition.instance": fc.constantFrom(1, 2),
  "petition.sentOn": days,
  "petition.receivedOn": days,
  "petition.writtenOn": days,
  "complaint.complexCriteria": fc.subarray(["a", "b", "đ"]),
};

describe("any condition", () => {
  it("says the same in a stock engine, wherever all facts are known", async () => {
    await fc.assert(
      fc.asyncProperty(tree, fc.record(model), async (conditions, facts) => {
        expect(await stockOf(conditions)(facts)).toBe(compileCondition(conditions)(facts) === yes);
      }),
      { numRuns: 2_000 },
    );
  });

  it("keeps its yes or no when the facts that were missing become known", () => {
    fc.assert(
      fc.property(
        tree.filter((one) => !asksForAbsence(one)),
        fc.record(model),
        fc.subarray(Object.keys(model)),
        (conditions, facts, missing) => {
          const some = Object.fromEntries(
            Object.entries(facts).filter(([fact]) => !missing.includes(fact)),
          );
          const early = compileCondition(conditions)(some);
          fc.pre(early !== unknown);
          expect(compileCondition(conditions)(facts)).toBe(early);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

function asksForAbsence(condition: Condition): boolean {
  return leavesOf(condition).some(({ leaf: { operator } }) => operator === "isKnown");
}
