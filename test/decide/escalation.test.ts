import { describe, expect, it } from "vitest";
import type { Petition } from "../../src/index";
import type { Rule } from "../../src/rulebook/rule-schema";
import {
  answerOf,
  decided,
  isComplaint,
  missingFacts,
  type OwnRule,
  rulebookOf,
} from "./own-rules";

type Event = NonNullable<Rule["versions"][number]["event"]>;
type Condition = Rule["conditions"];

const label = { vi: "việc", en: "matter" };
const is = (fact: string, value: boolean): Condition => ({ fact, operator: "equal", value });

/** Due 10 days after receipt: received on Wednesday 1/7/2026, due on Monday 13/7. */
const duty: OwnRule = {
  id: "ours.duty",
  stage: "oblige",
  event: {
    type: "require",
    params: {
      bearer: "handling-office",
      act: "accept",
      label,
      doneBy: ["accepted"],
      within: [{ length: 10, unit: "day", from: "petition.receivedOn", basis: "LKN-2011/d9" }],
      otherwise: "ours.duty.overdue",
    },
  },
};

const escalate = (id: string, conditions: Condition, from: string): OwnRule => ({
  id,
  stage: "escalate",
  conditions: { all: [isComplaint, conditions] },
  event: {
    type: "escalate",
    params: {
      to: "province-chair",
      by: "handling-office",
      act: "urge",
      label,
      within: [{ length: 5, unit: "day", from, basis: "LKN-2011/d9" }],
    },
  },
});

/** 5 days after 13/7: Saturday 18/7, so Monday 20/7. */
const first = escalate("ours.first", is("ours.duty.overdue", true), "ours.duty.due");
/** 5 days after 20/7: Saturday 25/7, so Monday 27/7. */
const second = escalate("ours.second", is("ours.first.overdue", true), "ours.first.due");
const third = escalate("ours.third", is("ours.second.overdue", true), "ours.second.due");

const file: Partial<Petition> = { receivedOn: "2026-07-01", events: [] };
const look = (rules: readonly OwnRule[], asOf: string, more: Partial<Petition> = {}) =>
  decided(rulebookOf(...rules), { ...file, ...more }, { asOf });

describe("an escalation", () => {
  it("follows when its duty is overdue, with its own last day", async () => {
    expect((await look([duty, first], "2026-07-13")).escalations).toEqual([]);
    const { escalations, obligations } = await look([duty, first], "2026-07-14");
    expect(obligations[0]).toMatchObject({
      status: "overdue",
      escalatesTo: ["ours.duty.overdue"],
    });
    expect(escalations).toMatchObject([
      { rule: "ours.first", to: { role: "province-chair" }, deadline: { due: "2026-07-20" } },
    ]);
  });

  it("chains: what it leaves overdue starts the next, whichever stands first in the file", async () => {
    const rulesOf = async (rules: readonly OwnRule[], asOf: string) =>
      (await look(rules, asOf)).escalations.map(({ rule, deadline }) => [rule, deadline?.due]);
    for (const rules of [
      [duty, first, second, third],
      [third, second, first, duty],
    ]) {
      expect(await rulesOf(rules, "2026-07-20")).toEqual([["ours.first", "2026-07-20"]]);
      expect(await rulesOf(rules, "2026-07-21")).toEqual([
        ["ours.first", "2026-07-20"],
        ["ours.second", "2026-07-27"],
      ]);
      // 27/7 + 5 = Saturday 1/8, so Monday 3/8.
      expect(await rulesOf(rules, "2026-07-28")).toEqual([
        ["ours.first", "2026-07-20"],
        ["ours.second", "2026-07-27"],
        ["ours.third", "2026-08-03"],
      ]);
    }
  });

  it("that does not follow denies the next ones, and nothing is asked for", async () => {
    const decision = await look([duty, first, second, third], "2026-07-13");
    const answers = ["ours.first", "ours.second", "ours.third"].map(
      (rule) => answerOf(decision, rule)?.answer,
    );
    expect(answers).toEqual(["no", "no", "no"]);
    expect(decision.missing).toEqual([]);
  });

  it("takes back a question that is settled without it", async () => {
    const asks: OwnRule = {
      ...second,
      conditions: {
        all: [isComplaint, is("ours.first.overdue", true), is("petition.signed", true)],
      },
    };
    expect(missingFacts(await look([duty, first, asks], "2026-07-20"))).toEqual([]);
    expect(missingFacts(await look([duty, first, asks], "2026-07-21"))).toEqual([
      "petition.signed",
    ]);
  });

  it("stays open, and asks for what stands behind it, while the duty's day is open", async () => {
    const decision = await decided(
      rulebookOf(duty, first, second),
      { events: [] },
      { asOf: "2026-07-28" },
    );
    expect(decision.escalations).toEqual([]);
    expect(["ours.first", "ours.second"].map((rule) => answerOf(decision, rule)?.answer)).toEqual([
      "unknown",
      "unknown",
    ]);
    expect(decision.missing).toMatchObject([{ fact: "petition.receivedOn" }]);
    expect(decision.missing[0]?.neededBy).toContain("ours.first");
  });

  it("tells each rule once", async () => {
    const { answers } = await look([duty, first, second, third], "2026-07-28");
    const rules = answers.map(({ rule }) => rule);
    expect(rules).toEqual([...new Set(rules)]);
    expect(rules).toHaveLength(4);
  });
});

describe("a rule that forbids, assigns or flags", () => {
  const event = (params: Event, id: string): OwnRule => ({ id, stage: "oblige", event: params });

  it("says so, with its provision", async () => {
    const rules = rulebookOf(
      event(
        { type: "forbid", params: { act: "accept", label, bearer: "handling-office" } },
        "ours.a",
      ),
      event(
        {
          type: "assign",
          params: {
            task: "verify",
            label,
            bearer: "commune-chair",
            mayDelegate: true,
            delegates: ["department-director"],
          },
        },
        "ours.b",
      ),
      event(
        { type: "flag", params: { severity: "warning", message: label, fix: label } },
        "ours.c",
      ),
    );
    const decision = await decided(rules, {}, { asOf: "2026-07-10" });
    const cites = ["LKN-2011/d9"];
    expect(decision.forbidden).toEqual([{ rule: "ours.a", label, cites }]);
    expect(decision.assigned).toMatchObject([
      {
        rule: "ours.b",
        task: "verify",
        bearer: { role: "commune-chair" },
        mayDelegate: true,
        delegates: ["department-director"],
        cites,
      },
    ]);
    expect(decision.findings).toEqual([
      { rule: "ours.c", severity: "warning", path: "", message: "matter", fix: "matter", cites },
    ]);
  });
});
