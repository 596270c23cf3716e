import { describe, expect, it } from "vitest";
import { compileCondition, type Values } from "../../src/decide/condition";
import { toAnswer } from "../../src/decide/truth";
import type { Condition, Leaf } from "../../src/rulebook/rule-schema";

const ask = (condition: Condition, values: Values) => toAnswer(compileCondition(condition)(values));

type Row = readonly [Leaf["operator"], Leaf["value"], Values[string], "yes" | "no" | "unknown"];

const known: readonly Row[] = [
  ["equal", "complaint", "complaint", "yes"],
  ["equal", "complaint", "denunciation", "no"],
  ["equal", 1, 1, "yes"],
  ["equal", false, false, "yes"],
  ["equal", false, true, "no"],
  ["notEqual", "complaint", "denunciation", "yes"],
  ["notEqual", "complaint", "complaint", "no"],
  ["in", ["a", "b"], "b", "yes"],
  ["in", ["a", "b"], "c", "no"],
  ["in", [1, 2], 2, "yes"],
  ["notIn", ["a", "b"], "c", "yes"],
  ["notIn", ["a", "b"], "a", "no"],
  ["atLeast", 5, 5, "yes"],
  ["atLeast", 5, 4, "no"],
  ["atMost", 5, 5, "yes"],
  ["atMost", 5, 6, "no"],
  ["before", "2026-07-01", "2026-06-30", "yes"],
  ["before", "2026-07-01", "2026-07-01", "no"],
  ["onOrBefore", "2026-07-01", "2026-07-01", "yes"],
  ["onOrBefore", "2026-07-01", "2026-07-02", "no"],
  ["onOrAfter", "2026-07-01", "2026-07-01", "yes"],
  ["onOrAfter", "2026-07-01", "2026-06-30", "no"],
  ["after", "2026-07-01", "2026-07-02", "yes"],
  ["after", "2026-07-01", "2026-07-01", "no"],
  ["contains", "đ", ["a", "đ"], "yes"],
  ["contains", "d", ["a", "đ"], "no"],
  ["contains", "a", [], "no"],
  ["isKnown", true, false, "yes"],
  ["isKnown", false, false, "no"],
];

describe("a comparison of a known fact", () => {
  it.each(known)("`%s` %j with %j is %s", (operator, value, found, answer) => {
    expect(ask({ fact: "petition.kind", operator, value }, { "petition.kind": found })).toBe(
      answer,
    );
  });
});

const unsettled: readonly Row[] = [
  ["equal", 1, "1", "unknown"],
  ["equal", "true", true, "unknown"],
  ["notEqual", 1, "1", "unknown"],
  ["equal", "a", ["a"], "unknown"],
  ["notEqual", "a", ["a"], "unknown"],
  ["in", ["1", "2"], 1, "unknown"],
  ["notIn", ["1", "2"], 1, "unknown"],
  ["notIn", ["a"], ["a"], "unknown"],
  ["in", "complaints", "complaint", "unknown"],
  ["notIn", "complaints", "complaint", "unknown"],
  ["atLeast", 5, "50", "unknown"],
  ["atMost", 5, "", "unknown"],
  ["atLeast", "5", 6, "unknown"],
  ["before", "2026-07-01", 20260630, "unknown"],
  ["after", 20260701, "2026-07-02", "unknown"],
  ["contains", "a", "abc", "unknown"],
];

describe("a comparison of values that are not of one kind", () => {
  it.each(unsettled)("`%s` %j with %j is %s", (operator, value, found, answer) => {
    expect(ask({ fact: "petition.kind", operator, value }, { "petition.kind": found })).toBe(
      answer,
    );
  });
});

describe("a missing fact", () => {
  const operators = [...new Set(known.map(([operator]) => operator))];
  it.each(operators.filter((one) => one !== "isKnown"))("leaves `%s` unknown", (operator) => {
    const [, value = ""] = known.find((row) => row[0] === operator) ?? [];
    expect(ask({ fact: "petition.kind", operator, value }, {})).toBe("unknown");
    expect(ask({ not: { fact: "petition.kind", operator, value } }, {})).toBe("unknown");
  });

  it("is what `isKnown` asks about", () => {
    const leaf = { fact: "petition.kind", operator: "isKnown" } as const;
    expect(ask({ ...leaf, value: true }, {})).toBe("no");
    expect(ask({ ...leaf, value: false }, {})).toBe("yes");
  });
});

describe("a comparison with another fact", () => {
  const condition: Condition = {
    fact: "petition.sentOn",
    operator: "onOrBefore",
    value: { fact: "petition.receivedOn" },
  };

  it("compares the two", () => {
    const on = (sent: string, received: string) => ({
      "petition.sentOn": sent,
      "petition.receivedOn": received,
    });
    expect(ask(condition, on("2026-07-01", "2026-07-01"))).toBe("yes");
    expect(ask(condition, on("2026-07-02", "2026-07-01"))).toBe("no");
  });

  it("is unknown while either is missing", () => {
    expect(ask(condition, { "petition.sentOn": "2026-07-01" })).toBe("unknown");
    expect(ask(condition, { "petition.receivedOn": "2026-07-01" })).toBe("unknown");
    expect(ask(condition, {})).toBe("unknown");
  });
});

/** Leaves that answer as named. */
const parts = {
  yes: { fact: "a", operator: "equal", value: 1 },
  no: { fact: "a", operator: "equal", value: 2 },
  unknown: { fact: "b", operator: "equal", value: 1 },
} as const satisfies Record<string, Leaf>;

type Word = keyof typeof parts;
const words: readonly Word[] = ["no", "unknown", "yes"];
const pairs = words.flatMap((one) => words.map((other) => [one, other] as const));

/** Kleene's tables, written out: rows are the first part, columns the second, both in the order no, unknown, yes. */
const tables: Readonly<Record<"all" | "any", Readonly<Record<Word, readonly [Word, Word, Word]>>>> =
  {
    all: {
      no: ["no", "no", "no"],
      unknown: ["no", "unknown", "unknown"],
      yes: ["no", "unknown", "yes"],
    },
    any: {
      no: ["no", "unknown", "yes"],
      unknown: ["unknown", "unknown", "yes"],
      yes: ["yes", "yes", "yes"],
    },
  };

describe("conditions joined", () => {
  it.each(pairs)("by `all` and `any` follow Kleene for %s and %s", (one, other) => {
    const both = [parts[one], parts[other]];
    const place = words.indexOf(other);
    expect(ask({ all: both }, { a: 1 })).toBe(tables.all[one][place]);
    expect(ask({ any: both }, { a: 1 })).toBe(tables.any[one][place]);
  });

  it("by `not` are mirrored, and unknown stays unknown", () => {
    const not = (word: Word) => ask({ not: parts[word] }, { a: 1 });
    expect(words.map(not)).toEqual(["yes", "unknown", "no"]);
  });

  it("in several levels are settled by the part that settles them", () => {
    const nested: Condition = {
      any: [{ all: [parts.unknown, { not: parts.yes }] }, { not: { any: [parts.no, parts.no] } }],
    };
    expect(ask(nested, { a: 1 })).toBe("yes");
    expect(ask({ not: nested }, { a: 1 })).toBe("no");
    expect(ask({ all: [nested, parts.unknown] }, { a: 1 })).toBe("unknown");
    expect(ask({ all: [nested, parts.unknown] }, { a: 1, b: 2 })).toBe("no");
  });
});
