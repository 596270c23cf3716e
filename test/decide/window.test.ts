import { describe, expect, it } from "vitest";
import type { Petition, Window } from "../../src/index";
import type { Rule } from "../../src/rulebook/rule-schema";
import {
  answerOf,
  decided,
  isComplaint,
  missingFacts,
  type OwnRule,
  rulebookOf,
} from "./own-rules";

type Event = Extract<NonNullable<Rule["versions"][number]["event"]>, { type: "permit" }>;
type Period = NonNullable<Event["params"]["within"]>[number];

const days = (length: number, more: Partial<Period> = {}): Period => ({
  length,
  unit: "day",
  from: "object.receivedOn",
  basis: "LKN-2011/d9",
  ...more,
});

const right = (params: Partial<Event["params"]>): OwnRule => ({
  id: "ours.right",
  stage: "classify",
  event: {
    type: "permit",
    params: {
      holder: "complainant",
      act: "complain",
      label: { vi: "khiếu nại", en: "complain" },
      ...params,
    },
  },
});

async function stands(rule: OwnRule, file: Partial<Petition>, asOf: string): Promise<Window> {
  const { windows } = await decided(rulebookOf(rule), file, { asOf });
  const [window] = windows;
  if (window === undefined) throw new Error("the right must arise");
  return window;
}

const object = (receivedOn: string): Partial<Petition> => ({
  complaint: { object: { receivedOn } },
});

describe("a right that is used by an event of the record", () => {
  // Received on Wednesday 1/7/2026, 30 days: Friday 31/7.
  const rule = right({
    within: [days(30, { from: "event.decision-received" })],
    usedOn: "event.second-complaint",
  });
  const received = { what: "decision-received", on: "2026-07-01" } as const;
  const used = (on: string) => ({ what: "second-complaint", on }) as const;
  const status = async (events: Petition["events"], asOf: string) =>
    (await stands(rule, events === undefined ? {} : { events }, asOf)).status;

  it("does not exist yet before the event that starts it", async () => {
    expect(await status([], "2026-07-20")).toBe("not-yet");
  });

  it("is open up to its last day, and lapsed from the next", async () => {
    expect(await status([received], "2026-07-31")).toBe("open");
    expect(await status([received], "2026-08-01")).toBe("lapsed");
  });

  it("is used in time on its last day, and late from the next", async () => {
    expect(await status([received, used("2026-07-31")], "2026-08-20")).toBe("used");
    expect(await status([received, used("2026-08-01")], "2026-08-20")).toBe("late");
  });

  it("cannot be told without the record", async () => {
    const decision = await decided(rulebookOf(rule), {}, { asOf: "2026-07-20" });
    expect(decision.windows[0]?.status).toBe("unknown");
    expect(missingFacts(decision)).toContain("event.decision-received");
  });

  it("is not taken for used by an event of an earlier round", async () => {
    expect(await status([used("2026-06-20"), received], "2026-07-20")).toBe("unknown");
  });

  it("is moved to the next working day, also where offices work on a swapped day", async () => {
    // 12/8/2026 + 10 = Saturday 22/8, which offices work for 31/8: the citizen has until Monday 24/8.
    const window = await stands(
      right({ within: [days(10)], usedOn: "event.second-complaint" }),
      { ...object("2026-08-12"), events: [] },
      "2026-08-20",
    );
    expect(window.deadline).toMatchObject({ nominal: "2026-08-22", due: "2026-08-24" });
  });
});

describe("a right that is used on a day of the case file", () => {
  // Received on Wednesday 1/4/2026, 90 days: Tuesday 30/6.
  const rule = right({
    within: [days(90)],
    usedOn: "petition.sentOn",
    usedByAtLatest: "petition.receivedOn",
  });
  const asOf = "2026-07-10";
  const status = async (file: Partial<Petition>) =>
    (await stands(rule, { ...object("2026-04-01"), ...file }, asOf)).status;

  it("is used or late by that day", async () => {
    expect(await status({ sentOn: "2026-06-30", receivedOn: "2026-07-03" })).toBe("used");
    expect(await status({ sentOn: "2026-07-01", receivedOn: "2026-07-03" })).toBe("late");
  });

  it("is used for certain when it had been used by a day within it", async () => {
    expect(await status({ receivedOn: "2026-06-30" })).toBe("used");
  });

  it("is open to question when it had been used by a day after it, and the day is asked for", async () => {
    expect(await status({ receivedOn: "2026-07-01" })).toBe("unknown");
    const file = { ...object("2026-04-01"), receivedOn: "2026-07-01" };
    const decision = await decided(rulebookOf(rule), file, { asOf });
    expect(missingFacts(decision)).toEqual(["petition.sentOn"]);
  });

  it("is open to question when the day it had been used by comes before it began", async () => {
    expect(await status({ receivedOn: "2026-03-31" })).toBe("unknown");
  });

  it("is open to question when it was used after the day it had been used by", async () => {
    expect(await status({ sentOn: "2026-07-01", receivedOn: "2026-06-30" })).toBe("unknown");
  });
});

describe("a right whose start is not known, but cannot have been before a day", () => {
  // Issued on Wednesday 1/4/2026: 90 days from there end on Tuesday 30/6, and on no earlier day whenever it was received.
  const rule = right({
    within: [days(90, { notBefore: "object.issuedOn" })],
    usedOn: "petition.sentOn",
    usedByAtLatest: "petition.receivedOn",
  });
  const status = async (file: Partial<Petition>, receivedOn?: string) => {
    const issued = { issuedOn: "2026-04-01", ...(receivedOn === undefined ? {} : { receivedOn }) };
    return (await stands(rule, { complaint: { object: issued }, ...file }, "2026-07-10")).status;
  };

  it("is used in time when it was used within the time counted from that day", async () => {
    expect(await status({ sentOn: "2026-06-30" })).toBe("used");
    expect(await status({ receivedOn: "2026-06-30" })).toBe("used");
  });

  it("is open to question when it was used later, since it may have started later", async () => {
    expect(await status({ sentOn: "2026-07-01" })).toBe("unknown");
    expect(await status({ receivedOn: "2026-07-01" })).toBe("unknown");
    expect(await status({})).toBe("unknown");
  });

  it("is open to question when it was used before that day, also once the start is known", async () => {
    expect(await status({ sentOn: "2026-03-31" })).toBe("unknown");
    expect(await status({ sentOn: "2026-03-31" }, "2026-04-10")).toBe("unknown");
  });

  it("is used in time by a day between that day and the start", async () => {
    expect(await status({ receivedOn: "2026-04-07" }, "2026-04-10")).toBe("used");
  });
});

describe("a right from which obstacles are taken out", () => {
  const rule = right({
    within: [days(90)],
    usedOn: "petition.sentOn",
    excluded: { basis: "LKN-2011/d9", knownBy: ["complaint.obstaclesKnown"] },
  });
  const file = (obstacles: NonNullable<Petition["complaint"]>["obstacles"]) => ({
    sentOn: "2026-07-06",
    complaint: {
      object: { receivedOn: "2026-04-01" },
      ...(obstacles === undefined ? {} : { obstacles }),
    },
  });

  it("is not late for certain while nobody has looked for obstacles", async () => {
    const decision = await decided(rulebookOf(rule), file(undefined), { asOf: "2026-07-10" });
    expect(decision.windows[0]?.status).toBe("unknown");
    expect(missingFacts(decision)).toEqual(["complaint.obstaclesKnown"]);
  });

  it("is late when there were none", async () => {
    expect((await stands(rule, file([]), "2026-07-10")).status).toBe("late");
  });

  it("is lengthened by their days, the first and the last included", async () => {
    // 1/6 to 6/6 are 6 days: 30/6 + 6 = Monday 6/7/2026. 1/6 and 2/6 are 2 days: Thursday 2/7.
    const ill = (to: string) => file([{ from: "2026-06-01", to, reason: "nằm viện" }]);
    const window = await stands(rule, ill("2026-06-06"), "2026-07-10");
    expect(window).toMatchObject({
      status: "used",
      deadline: { nominal: "2026-07-06", due: "2026-07-06" },
    });
    expect((await stands(rule, ill("2026-06-02"), "2026-07-10")).status).toBe("late");
  });
});

describe("a right with several possible lengths", () => {
  const isSigned = (value: boolean) =>
    ({ fact: "petition.signed", operator: "equal", value }) as const;
  const rule = right({
    within: [days(30, { when: isSigned(true) }), days(45, { when: isSigned(false) })],
    usedOn: "event.second-complaint",
  });
  // Received on Wednesday 1/7/2026: Friday 31/7, or Saturday 15/8, so Monday 17/8.
  const status = async (asOf: string, used?: string) => {
    const events = used === undefined ? [] : [{ what: "second-complaint" as const, on: used }];
    return (await stands(rule, { ...object("2026-07-01"), events }, asOf)).status;
  };

  it("is open or used while no possible last day has passed, lapsed or late when all have", async () => {
    expect(await status("2026-07-31")).toBe("open");
    expect(await status("2026-08-01")).toBe("unknown");
    expect(await status("2026-08-17")).toBe("unknown");
    expect(await status("2026-08-18")).toBe("lapsed");
    expect(await status("2026-09-01", "2026-07-31")).toBe("used");
    expect(await status("2026-09-01", "2026-08-03")).toBe("unknown");
    expect(await status("2026-09-01", "2026-08-18")).toBe("late");
  });
});

describe("a right without a time limit", () => {
  const rule = right({ usedOn: "event.second-complaint" });

  it("is open until it is used, and then used", async () => {
    const used = [{ what: "second-complaint" as const, on: "2026-07-01" }];
    expect((await stands(rule, { events: [] }, "2030-01-01")).status).toBe("open");
    expect((await stands(rule, { events: used }, "2030-01-01")).status).toBe("used");
    expect((await stands(rule, {}, "2030-01-01")).status).toBe("unknown");
  });
});

describe("what a right leaves behind", () => {
  const rules = (conditions: Rule["conditions"]) =>
    rulebookOf(
      {
        ...right({ within: [days(30)], usedOn: "event.second-complaint" }),
        conditions: {
          all: [isComplaint, { fact: "petition.signed", operator: "equal", value: true }],
        },
      },
      {
        id: "ours.reads",
        stage: "oblige",
        conditions: { all: [isComplaint, conditions] },
        event: { type: "flag", params: { severity: "info", message: { vi: "có", en: "it is" } } },
      },
    );
  const reads = async (value: string, file: Partial<Petition>) => {
    const condition = { fact: "window.ours.right", operator: "equal", value } as const;
    const decision = await decided(rules(condition), file, { asOf: "2026-07-20" });
    return answerOf(decision, "ours.reads")?.answer;
  };
  const file = { ...object("2026-07-01"), signed: true, events: [] };

  it("is how it stands, under the name that conditions know", async () => {
    expect(await reads("open", file)).toBe("yes");
    const used = [{ what: "second-complaint" as const, on: "2026-07-05" }];
    expect(await reads("in-time", { ...file, events: used })).toBe("yes");
  });

  it("is that there is none when the right does not arise", async () => {
    expect(await reads("none", { ...file, signed: false })).toBe("yes");
  });

  it("is nothing while it is open whether the right arises", async () => {
    const { signed: _, ...unknown } = file;
    expect(await reads("none", unknown)).toBe("unknown");
  });
});

describe("a right without an end", () => {
  it("stands open where nothing records its use", async () => {
    expect((await stands(right({}), {}, "2026-08-01")).status).toBe("open");
  });

  it("waits for the record where an event uses it", async () => {
    expect((await stands(right({ usedOn: "event.lawsuit" }), {}, "2026-08-01")).status).toBe(
      "unknown",
    );
  });
});
