import { describe, expect, it } from "vitest";
import type { Obligation, Petition } from "../../src/index";
import type { Rule } from "../../src/rulebook/rule-schema";
import { decided, isComplaint, missingFacts, type OwnRule, rulebookOf } from "./own-rules";

type Event = Extract<NonNullable<Rule["versions"][number]["event"]>, { type: "require" }>;
type Period = NonNullable<Event["params"]["within"]>[number];
type Events = NonNullable<Petition["events"]>;

const days = (length: number, more: Partial<Period> = {}): Period => ({
  length,
  unit: "day",
  from: "event.accepted",
  basis: "LKN-2011/d28",
  ...more,
});

const duty = (params: Partial<Event["params"]>, more: Partial<OwnRule> = {}): OwnRule => ({
  id: "ours.duty",
  stage: "oblige",
  event: {
    type: "require",
    params: {
      bearer: "handling-office",
      act: "resolve",
      label: { vi: "giải quyết", en: "resolve" },
      doneBy: ["decided"],
      ...params,
    },
  },
  ...more,
});

type Happened = readonly [Events[number]["what"], string];

const on = (...events: readonly Happened[]): Events =>
  events.map(([what, day]) => ({ what, on: day }));

async function stands(
  rule: OwnRule,
  file: Partial<Petition>,
  asOf: string,
  lawAt?: string,
): Promise<Obligation> {
  const options = lawAt === undefined ? { asOf } : { asOf, lawAt };
  const { obligations } = await decided(rulebookOf(rule), file, options);
  const [obligation] = obligations;
  if (obligation === undefined) throw new Error("the duty must arise");
  return obligation;
}

describe("a duty with a period of days from an event", () => {
  // Accepted on Wednesday 1/7/2026; 10 days end on Saturday 11/7, so it is due on Monday 13/7.
  const rule = duty({ within: [days(10)] });
  const accepted = ["accepted", "2026-07-01"] as const;
  const status = async (events: Events | undefined, asOf: string) =>
    (await stands(rule, events === undefined ? {} : { events }, asOf)).status;

  it("has not started before the event", async () => {
    const obligation = await stands(rule, { events: [] }, "2026-07-20");
    expect(obligation.status).toBe("not-yet");
    expect(obligation).not.toHaveProperty("deadline");
  });

  it("is open up to the day it is due on, and overdue from the next", async () => {
    expect(await status(on(accepted), "2026-07-13")).toBe("open");
    expect(await status(on(accepted), "2026-07-14")).toBe("overdue");
  });

  it("is done in time on the day it is due on, and late from the next", async () => {
    expect(await status(on(accepted, ["decided", "2026-07-13"]), "2026-07-20")).toBe("done");
    expect(await status(on(accepted, ["decided", "2026-07-14"]), "2026-07-20")).toBe("done-late");
  });

  it("is not done yet by what happens after the day it is looked at", async () => {
    const events = on(accepted, ["decided", "2026-07-14"]);
    expect(await status(events, "2026-07-13")).toBe("open");
    const done = await stands(rule, { events }, "2026-07-14");
    expect(done).toMatchObject({ status: "done-late", doneOn: "2026-07-14" });
  });

  it("cannot be told without the office's record", async () => {
    const decision = await decided(rulebookOf(rule), {}, { asOf: "2026-07-20" });
    expect(decision.obligations[0]?.status).toBe("unknown");
    expect([...missingFacts(decision)].sort()).toEqual(["event.accepted", "happened.decided"]);
  });

  it("is not done by an event of an earlier round", async () => {
    const again = on(["accepted", "2026-06-01"], ["decided", "2026-06-20"], accepted);
    expect(await status(again, "2026-07-10")).toBe("open");
    const done = await stands(
      rule,
      { events: [...again, { what: "decided", on: "2026-07-09" }] },
      "2026-07-10",
    );
    expect(done).toMatchObject({ status: "done", doneOn: "2026-07-09" });
  });

  it("is not done by an event that came before anything started it", async () => {
    const obligation = await stands(rule, { events: on(["decided", "2026-06-20"]) }, "2026-07-10");
    expect(obligation.status).toBe("not-yet");
    expect(obligation).not.toHaveProperty("doneOn");
  });

  it("is done by an event on the day it starts", async () => {
    expect(await status(on(accepted, ["decided", "2026-07-01"]), "2026-07-01")).toBe("done");
  });

  it("is done by the first of several events that fulfil it", async () => {
    const either = duty({ within: [days(10)], doneBy: ["decided", "terminated"] });
    const events = on(accepted, ["terminated", "2026-07-08"], ["decided", "2026-07-30"]);
    expect(await stands(either, { events }, "2026-07-30")).toMatchObject({
      status: "done",
      doneOn: "2026-07-08",
    });
  });
});

describe("a duty whose period starts from a day of the case file", () => {
  const rule = duty({ within: [days(10, { from: "petition.receivedOn" })], doneBy: ["accepted"] });

  it("is unknown while that day is missing, also when it was done", async () => {
    const open = await decided(rulebookOf(rule), { events: [] }, { asOf: "2026-07-20" });
    expect(open.obligations[0]?.status).toBe("unknown");
    expect(missingFacts(open)).toEqual(["petition.receivedOn"]);
    const done = await stands(rule, { events: on(["accepted", "2026-07-02"]) }, "2026-07-20");
    expect(done.status).toBe("unknown");
  });

  it("has not started on a day before it", async () => {
    const file = { receivedOn: "2026-07-15", events: [] };
    expect((await stands(rule, file, "2026-07-14")).status).toBe("not-yet");
    expect((await stands(rule, file, "2026-07-15")).status).toBe("open");
  });

  it("counts from the first known of several days", async () => {
    const either = duty({
      within: [days(10, { from: ["petition.receivedOn", "petition.sentOn"] })],
      doneBy: ["accepted"],
    });
    const both = { receivedOn: "2026-07-06", sentOn: "2026-07-01", events: [] };
    const due = async (file: Partial<Petition>) =>
      (await stands(either, file, "2026-07-08")).deadline?.due;
    // 6/7 + 10 = Thursday 16/7; 1/7 + 10 = Saturday 11/7, so Monday 13/7.
    expect(await due(both)).toBe("2026-07-16");
    expect(await due({ sentOn: "2026-07-01", events: [] })).toBe("2026-07-13");
  });
});

describe("a duty to be done some days before a day", () => {
  // At least 5 days before Monday 20/7/2026: Wednesday 15/7.
  const rule = duty({
    within: [days(5, { from: "dialogue.on", direction: "before" })],
    doneBy: ["dialogue-notified"],
  });
  const file = (events: Events): Partial<Petition> => ({
    complaint: { dialogueOn: "2026-07-20" },
    events,
  });

  it("is open before that day has come, and overdue from the day after the last one", async () => {
    expect(await stands(rule, file([]), "2026-07-15")).toMatchObject({
      status: "open",
      deadline: { due: "2026-07-15" },
    });
    expect((await stands(rule, file([]), "2026-07-16")).status).toBe("overdue");
  });

  it("is done in time before, and late after", async () => {
    const told = (day: string) => stands(rule, file(on(["dialogue-notified", day])), "2026-07-19");
    expect((await told("2026-07-15")).status).toBe("done");
    expect((await told("2026-07-16")).status).toBe("done-late");
  });
});

describe("a duty to act at once", () => {
  const rule = duty({ atOnce: { from: "event.withdrawn", basis: "LKN-2011/d28" } });
  const withdrawn = ["withdrawn", "2026-07-08"] as const;

  it("is open from that day, without a last day, and done whenever it is done", async () => {
    const open = await stands(rule, { events: on(withdrawn) }, "2026-07-08");
    expect(open).toMatchObject({ status: "open", atOnceFrom: "2026-07-08" });
    expect(open).not.toHaveProperty("deadline");
    const done = await stands(
      rule,
      { events: on(withdrawn, ["decided", "2026-09-01"]) },
      "2026-09-01",
    );
    expect(done.status).toBe("done");
  });

  it("has not started while the record does not hold its event", async () => {
    const obligation = await stands(rule, { events: [] }, "2026-07-08");
    expect(obligation.status).toBe("not-yet");
    expect(obligation).not.toHaveProperty("atOnceFrom");
  });

  it("is unknown, and its day asked for, while that is not known", async () => {
    const decision = await decided(rulebookOf(rule), {}, { asOf: "2026-07-08" });
    expect(decision.obligations[0]?.status).toBe("unknown");
    expect(missingFacts(decision)).toContain("event.withdrawn");
  });
});

describe("a duty for which the law sets no period", () => {
  const rule = duty({}, { governedBy: "event.accepted" });

  it("starts with the event that its rule follows, and is never overdue", async () => {
    const events = on(["decided", "2026-06-20"], ["accepted", "2026-07-01"]);
    expect(await stands(rule, { events }, "2027-07-01")).toMatchObject({ status: "open" });
  });

  it("starts with that event also in a what-if run under the law of another day", async () => {
    const events = on(["accepted", "2026-07-01"], ["decided", "2026-07-08"]);
    for (const lawAt of ["2013-01-01", "2026-08-01", "2027-01-01"]) {
      expect(await stands(rule, { events }, "2026-07-20", lawAt)).toMatchObject({
        status: "done",
        doneOn: "2026-07-08",
      });
    }
  });
});

describe("a duty that can be paused", () => {
  // Accepted on Wednesday 1/7/2026, 30 days: Friday 31/7.
  const rule = duty({
    within: [days(30)],
    pausedBy: [
      { start: "suspended", end: "continued", basis: "LKN-2011/d11a/k4", since: "2026-07-01" },
    ],
  });
  const accepted = ["accepted", "2026-07-01"] as const;

  it("is paused while the pause lasts, also beyond the day that it was due on", async () => {
    const events = on(accepted, ["suspended", "2026-07-10"]);
    expect((await stands(rule, { events }, "2026-07-10")).status).toBe("paused");
    expect((await stands(rule, { events }, "2026-12-01")).status).toBe("paused");
  });

  it("runs on with the days that were left", async () => {
    // 10/7 to 20/7 are 10 days: 31/7 + 10 = Monday 10/8.
    const events = on(accepted, ["suspended", "2026-07-10"], ["continued", "2026-07-20"]);
    const open = await stands(rule, { events }, "2026-08-10");
    expect(open).toMatchObject({ status: "open", deadline: { due: "2026-08-10" } });
    expect((await stands(rule, { events }, "2026-08-11")).status).toBe("overdue");
  });

  it("adds up several pauses", async () => {
    // 10 days as above, and 3/8 to 6/8 are 3 more: Thursday 13/8.
    const events = on(
      accepted,
      ["suspended", "2026-07-10"],
      ["continued", "2026-07-20"],
      ["suspended", "2026-08-03"],
      ["continued", "2026-08-06"],
    );
    expect((await stands(rule, { events }, "2026-08-10")).deadline?.due).toBe("2026-08-13");
  });

  it("is overdue when the pause begins after it was due", async () => {
    const events = on(accepted, ["suspended", "2026-08-03"]);
    expect((await stands(rule, { events }, "2026-08-04")).status).toBe("overdue");
  });

  it("is not lengthened by a pause that ended before it started, nor by one before the law knew pauses", async () => {
    const early = on(["suspended", "2026-06-10"], ["continued", "2026-06-20"], accepted);
    expect((await stands(rule, { events: early }, "2026-07-10")).deadline?.due).toBe("2026-07-31");
    // Accepted on 15/6, 30 days: Wednesday 15/7; suspended in June without any text.
    const before = on(
      ["accepted", "2026-06-15"],
      ["suspended", "2026-06-20"],
      ["continued", "2026-06-25"],
    );
    expect((await stands(rule, { events: before }, "2026-07-10")).deadline?.due).toBe("2026-07-15");
  });
});

describe("a duty with several periods", () => {
  it("is due by the highest-ranked text, whichever comes first in the file", async () => {
    // From Wednesday 1/7/2026: 10 days end on Saturday 11/7, so Monday 13/7; 10 working days on Wednesday 15/7.
    const law = days(10);
    const decree = days(10, {
      unit: "working-day",
      basis: "ND124-2020/d28b/k1",
      since: "2026-07-01",
    });
    for (const within of [
      [law, decree],
      [decree, law],
    ]) {
      const events = on(["accepted", "2026-07-01"]);
      expect(await stands(duty({ within }), { events }, "2026-07-02")).toMatchObject({
        deadline: {
          due: "2026-07-13",
          latest: "2026-07-15",
          basis: ["LKN-2011/d28", "ND124-2020/d28b/k1"],
        },
      });
    }
  });

  const isSigned = (value: boolean) =>
    ({ fact: "petition.signed", operator: "equal", value }) as const;
  const events = on(["accepted", "2026-07-01"]);

  it("has all that are possible as candidates: late only when late under each, in time only when in time under each", async () => {
    // 10 days: Monday 13/7/2026; 20 days: Tuesday 21/7.
    const rule = duty({
      within: [days(10, { when: isSigned(true) }), days(20, { when: isSigned(false) })],
    });
    const open = await stands(rule, { events }, "2026-07-13");
    expect(open).not.toHaveProperty("deadline");
    expect(open.candidates?.map(({ deadline, ifKnown }) => [deadline.due, ifKnown]).sort()).toEqual(
      [
        ["2026-07-13", ["petition.signed"]],
        ["2026-07-21", ["petition.signed"]],
      ],
    );
    const status = async (asOf: string, done?: string) => {
      const all = done === undefined ? events : [...events, ...on(["decided", done])];
      return (await stands(rule, { events: all }, asOf)).status;
    };
    expect(open.status).toBe("open");
    expect(await status("2026-07-14")).toBe("unknown");
    expect(await status("2026-07-21")).toBe("unknown");
    expect(await status("2026-07-22")).toBe("overdue");
    expect(await status("2026-08-01", "2026-07-13")).toBe("done");
    expect(await status("2026-08-01", "2026-07-14")).toBe("unknown");
    expect(await status("2026-08-01", "2026-07-22")).toBe("done-late");
  });

  it("is not late for certain while one possibility sets no period", async () => {
    const rule = duty({ within: [days(10, { when: isSigned(true) })] });
    expect((await stands(rule, { events }, "2026-07-13")).status).toBe("open");
    const passed = await stands(rule, { events }, "2026-07-14");
    expect(passed.status).toBe("unknown");
    expect(passed.candidates).toHaveLength(1);
    expect((await stands(rule, { events, signed: false }, "2026-07-14")).status).toBe("open");
    expect((await stands(rule, { events, signed: true }, "2026-07-14")).status).toBe("overdue");
  });

  it("starts each possible period from its own day", async () => {
    // Signed: 1/7 + 10, Monday 13/7/2026. Unsigned: from 6/7, Thursday 16/7.
    const rule = duty({
      within: [
        days(10, { when: isSigned(true) }),
        days(10, { when: isSigned(false), from: "petition.receivedOn" }),
      ],
    });
    const file = { events, receivedOn: "2026-07-06" };
    const { candidates } = await stands(rule, file, "2026-07-07");
    expect(candidates?.map(({ deadline }) => deadline.due).sort()).toEqual([
      "2026-07-13",
      "2026-07-16",
    ]);
    expect((await stands(rule, { events }, "2026-07-20")).status).toBe("unknown");
  });

  it("is neither paused nor overdue for certain when it was paused between its possible days", async () => {
    const rule = duty({
      within: [days(10, { when: isSigned(true) }), days(20, { when: isSigned(false) })],
      pausedBy: [
        { start: "suspended", end: "continued", basis: "LKN-2011/d11a/k4", since: "2026-07-01" },
      ],
    });
    const paused = [...events, ...on(["suspended", "2026-07-15"])];
    expect((await stands(rule, { events: paused }, "2026-07-16")).status).toBe("unknown");
    const file = { events: paused, signed: false };
    expect((await stands(rule, file, "2026-07-16")).status).toBe("paused");
  });
});

describe("a duty that follows a day which is one of several", () => {
  // The first duty is due on Monday 13/7 or Tuesday 21/7/2026; 5 days later are Saturday 18/7, so Monday 20/7, or Sunday 26/7, so Monday 27/7.
  const first = duty({
    within: [true, false].map((value) =>
      days(value ? 10 : 20, { when: { fact: "petition.signed", operator: "equal", value } }),
    ),
  });
  const follows = {
    ...duty({ doneBy: ["urged"], within: [days(5, { from: "ours.first.due" })] }),
    stage: "escalate",
  } as const;
  const rules = rulebookOf(
    { ...first, id: "ours.first", stage: "assign" },
    { ...follows, stage: "oblige" },
  );
  const look = async (asOf: string, urged?: string) => {
    const events = on(
      ["accepted", "2026-07-01"],
      ...(urged === undefined ? [] : [["urged", urged] as const]),
    );
    const { obligations } = await decided(rules, { events }, { asOf });
    return obligations.find(({ rule }) => rule === "ours.duty");
  };

  it("has a candidate for each", async () => {
    const dues = (await look("2026-07-21"))?.candidates?.map(({ deadline }) => deadline.due);
    expect(dues).toEqual(["2026-07-20", "2026-07-27"]);
  });

  it("is done for certain only by what came after the later start", async () => {
    expect((await look("2026-07-30", "2026-07-15"))?.status).toBe("unknown");
    expect((await look("2026-07-30", "2026-07-10"))?.status).toBe("overdue");
    expect((await look("2026-07-30", "2026-07-28"))?.status).toBe("done-late");
  });
});

describe("what a duty leaves behind", () => {
  it("is never both overdue and done", async () => {
    const rules = rulebookOf(duty({ within: [days(10)] }), {
      id: "ours.reads",
      stage: "escalate",
      conditions: {
        all: [
          isComplaint,
          { fact: "ours.duty.overdue", operator: "equal", value: true },
          { fact: "ours.duty.done", operator: "equal", value: false },
        ],
      },
      event: { type: "flag", params: { severity: "info", message: { vi: "có", en: "it is" } } },
    });
    const answer = async (...events: readonly Happened[]) => {
      const { answers } = await decided(rules, { events: on(...events) }, { asOf: "2026-07-20" });
      return answers.find(({ rule }) => rule === "ours.reads")?.answer;
    };
    expect(await answer(["accepted", "2026-07-01"])).toBe("yes");
    expect(await answer(["accepted", "2026-07-01"], ["decided", "2026-07-15"])).toBe("no");
    expect(await answer()).toBe("no");
  });
});
