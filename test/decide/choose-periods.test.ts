import { describe, expect, it } from "vitest";
import { choosePeriods } from "../../src/decide/choose-periods";
import { compileCondition, type Values } from "../../src/decide/condition";
import type { Condition, RulePeriod } from "../../src/rulebook/rule-schema";
import { isoDate } from "../../src/time/iso-date";

const period = (length: number, more: Partial<RulePeriod> = {}): RulePeriod => ({
  length,
  unit: "day",
  from: "petition.receivedOn",
  basis: "LKN-2011/d28",
  ...more,
});

function lengths(periods: readonly RulePeriod[], values: Values, ...given: readonly string[]) {
  const whens = periods.map(({ when }) =>
    when === undefined ? undefined : compileCondition(when),
  );
  const days = (given.length === 0 ? ["2026-07-10"] : given).map(isoDate);
  const { choices, openFacts } = choosePeriods(periods, whens, { values, days });
  const sorted = choices.map((choice) => choice.map(({ length }) => length)).sort();
  return { choices: sorted, openFacts };
}

const is = (fact: string, value: boolean | string): Condition => ({
  fact,
  operator: "equal",
  value,
});
const both = (isComplex: boolean, isRemote: boolean): Condition => ({
  all: [is("complaint.isComplex", isComplex), is("complaint.isRemote", isRemote)],
});
const resolution = [
  period(30, { when: both(false, false) }),
  period(45, { when: both(true, false) }),
  period(45, { when: both(false, true) }),
  period(60, { when: both(true, true) }),
];

describe("the periods that apply", () => {
  it("are those whose condition holds, and those without one", () => {
    const values = { "complaint.isComplex": true, "complaint.isRemote": false };
    expect(lengths([...resolution, period(90)], values)).toEqual({
      choices: [[45, 90]],
      openFacts: [],
    });
  });

  it("are one choice for each outcome that the missing facts could have", () => {
    const { choices, openFacts } = lengths(resolution, {});
    expect(choices).toEqual([[30], [45], [60]]);
    expect([...openFacts].sort()).toEqual(["complaint.isComplex", "complaint.isRemote"]);
  });

  it("are narrowed by every fact that is known", () => {
    expect(lengths(resolution, { "complaint.isRemote": true })).toEqual({
      choices: [[45], [60]],
      openFacts: ["complaint.isComplex"],
    });
  });

  it("may be none, which is a choice of its own", () => {
    const only = [period(30, { when: is("complaint.isRemote", true) })];
    expect(lengths(only, {}).choices).toEqual([[], [30]]);
    expect(lengths(only, { "complaint.isRemote": false }).choices).toEqual([[]]);
  });

  it("stay possible one by one where a missing fact has no list of values", () => {
    const named = [
      period(10, { when: is("respondent.unit", "xã An Bình") }),
      period(20, { when: is("respondent.unit", "xã Bình Minh") }),
    ];
    expect(lengths(named, {}).choices).toEqual([[], [10], [20]]);
  });

  it("do not hang on a missing fact that changes nothing", () => {
    const same = [
      period(30, { when: is("complaint.isRemote", true) }),
      period(30, { when: is("complaint.isRemote", false) }),
    ];
    expect(lengths(same, {}).choices).toEqual([[30]]);
  });
});

describe("periods that counted only for a time", () => {
  const dated = [
    period(10, { until: "2026-06-30" }),
    period(7, { since: "2026-07-01" }),
    period(90),
  ];

  it("apply on their first and last day and not beyond", () => {
    expect(lengths(dated, {}, "2026-06-30").choices).toEqual([[10, 90]]);
    expect(lengths(dated, {}, "2026-07-01").choices).toEqual([[7, 90]]);
  });

  it("are several choices where the governing date is one of several days", () => {
    expect(lengths(dated, {}, "2026-06-30", "2026-07-01").choices).toEqual([
      [10, 90],
      [7, 90],
    ]);
    expect(lengths(dated, {}, "2026-07-01", "2026-08-01").choices).toEqual([[7, 90]]);
  });
});
