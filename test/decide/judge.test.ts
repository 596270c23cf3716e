import { describe, expect, it } from "vitest";
import {
  answerOf,
  decided,
  isComplaint,
  missingFacts,
  type OwnRule,
  rulebookOf,
} from "./own-rules";

const flag = { type: "flag", params: { severity: "info", message: { vi: "có", en: "it holds" } } };

/** A rule whose condition changes at an edge: the first wording asks for a signature, the second for writing. */
const edged: OwnRule = {
  id: "ours.edged",
  stage: "classify",
  governedBy: "petition.receivedOn",
  conditions: {
    all: [isComplaint, { fact: "petition.signed", operator: "equal", value: true }],
  },
  event: flag as OwnRule["event"],
  versions: [
    { inForce: { from: "2012-07-01", to: "2026-06-30" } },
    {
      inForce: { from: "2026-07-01" },
      conditions: {
        all: [isComplaint, { fact: "petition.inWriting", operator: "equal", value: true }],
      },
    },
  ],
};

const rules = rulebookOf(edged);
const asOf = "2026-07-10";
const ask = async (entries: Parameters<typeof decided>[1], lawAt?: string) => {
  const options = lawAt === undefined ? { asOf } : { asOf, lawAt };
  return answerOf(await decided(rules, entries, options), "ours.edged");
};

describe("the wording of a rule", () => {
  it("is that of the governing date, on either side of the edge", async () => {
    const file = { signed: true, inWriting: false };
    expect(await ask({ ...file, receivedOn: "2026-06-30" })).toMatchObject({
      answer: "yes",
      wording: "2012-07-01",
    });
    expect(await ask({ ...file, receivedOn: "2026-07-01" })).toMatchObject({
      answer: "no",
      wording: "2026-07-01",
    });
  });

  it("is the first one on its first day", async () => {
    expect(await ask({ signed: true, receivedOn: "2012-07-01" })).toMatchObject({
      answer: "yes",
      wording: "2012-07-01",
    });
  });

  it("is that of `lawAt` in a what-if run, whatever the governing date", async () => {
    const file = { signed: true, inWriting: false, receivedOn: "2026-07-01" } as const;
    expect(await ask(file, "2026-06-30")).toMatchObject({ answer: "yes", wording: "2012-07-01" });
    expect(await ask({ signed: true, inWriting: false }, "2026-07-01")).toMatchObject({
      answer: "no",
      wording: "2026-07-01",
    });
  });
});

describe("a rule whose governing date is missing", () => {
  it("answers unknown, and the date is asked for", async () => {
    const decision = await decided(rules, { signed: true, inWriting: true }, { asOf });
    const answer = answerOf(decision, "ours.edged");
    expect(answer).toMatchObject({ answer: "unknown", cites: [] });
    expect(answer).not.toHaveProperty("wording");
    expect(missingFacts(decision)).toContain("petition.receivedOn");
  });

  it("does not ask for the date before some wording could apply", async () => {
    const decision = await decided(rules, { signed: false }, { asOf });
    expect(answerOf(decision, "ours.edged")?.answer).toBe("unknown");
    expect(missingFacts(decision)).toEqual(["petition.inWriting"]);
  });

  it("answers no when every wording denies it", async () => {
    expect((await ask({ signed: false, inWriting: false }))?.answer).toBe("no");
  });
});

describe("a day before the first wording", () => {
  it("is not answered, and a finding names the day and the rule", async () => {
    const decision = await decided(rules, { signed: true, receivedOn: "2012-06-30" }, { asOf });
    expect(answerOf(decision, "ours.edged")?.answer).toBe("unknown");
    expect(missingFacts(decision)).toEqual([]);
    const [finding] = decision.findings;
    expect(finding).toMatchObject({ rule: "law-not-encoded", severity: "warning" });
    expect(finding?.message).toContain("2012-06-30");
    expect(finding?.message).toContain("ours.edged");
  });

  it("is answered no when every wording denies it, without a finding", async () => {
    const file = { signed: false, inWriting: false, receivedOn: "2012-06-30" };
    const decision = await decided(rules, file, { asOf });
    expect(answerOf(decision, "ours.edged")?.answer).toBe("no");
    expect(decision.findings).toEqual([]);
  });
});

describe("a span on which the law says nothing", () => {
  const silent = rulebookOf({
    ...edged,
    versions: [{ inForce: { from: "2026-07-01" } }],
    silentBetween: [{ from: "2012-07-01", to: "2026-06-30", why: "no text spoke of it" }],
  });

  it("is answered no up to its last day", async () => {
    const file = { signed: true, receivedOn: "2026-06-30" };
    const decision = await decided(silent, file, { asOf });
    expect(answerOf(decision, "ours.edged")).toMatchObject({ answer: "no", cites: [] });
    expect(decision.findings).toEqual([]);
  });

  it("ends with the first wording, and does not reach behind its own first day", async () => {
    const on = (receivedOn: string) => decided(silent, { signed: true, receivedOn }, { asOf });
    expect(answerOf(await on("2026-07-01"), "ours.edged")?.answer).toBe("yes");
    expect(answerOf(await on("2012-06-30"), "ours.edged")?.answer).toBe("unknown");
  });
});

describe("a span that no text seen settles", () => {
  it("is answered unknown", async () => {
    const unsettled = rulebookOf({
      ...edged,
      versions: [{ inForce: { from: "2026-07-01" } }],
      unsettledBetween: [{ from: "2012-07-01", to: "2026-06-30", why: "no text seen tells" }],
    });
    const decision = await decided(unsettled, { signed: true, receivedOn: "2026-06-30" }, { asOf });
    expect(answerOf(decision, "ours.edged")?.answer).toBe("unknown");
    expect(decision.findings.map(({ rule }) => rule)).toEqual(["law-not-encoded"]);
  });
});

describe("a rule governed by a day that is one of several", () => {
  // Signed or not decides between 5 and 10 days from 24/6/2026: due on Monday 29/6 or, counted to Saturday 4/7, on Monday 6/7.
  const first: OwnRule = {
    id: "ours.first",
    stage: "oblige",
    event: {
      type: "require",
      params: {
        bearer: "handling-office",
        act: "answer",
        label: { vi: "trả lời", en: "answer" },
        doneBy: ["accepted"],
        within: [5, 10].map((length) => ({
          length,
          unit: "day" as const,
          from: "petition.receivedOn",
          basis: "LKN-2011/d9",
          when: { fact: "petition.signed", operator: "equal" as const, value: length === 5 },
        })),
      },
    },
  };
  const follows = (edge: string): OwnRule => ({
    id: "ours.follows",
    stage: "escalate",
    governedBy: "ours.first.due",
    event: flag as OwnRule["event"],
    versions: [
      { inForce: { from: "2012-07-01", to: edge === "2026-07-01" ? "2026-06-30" : "2026-07-31" } },
      { inForce: { from: edge } },
    ],
    conditions: isComplaint,
  });
  const file = { receivedOn: "2026-06-24", events: [] };

  it("is answered in the wording that all of them pick", async () => {
    const decision = await decided(rulebookOf(first, follows("2026-08-01")), file, { asOf });
    expect(answerOf(decision, "ours.follows")).toMatchObject({
      answer: "yes",
      wording: "2012-07-01",
    });
  });

  it("stays open when they pick different wordings, and what decides between them is asked for", async () => {
    const decision = await decided(rulebookOf(first, follows("2026-07-01")), file, { asOf });
    expect(answerOf(decision, "ours.follows")?.answer).toBe("unknown");
    const asked = decision.missing.find(({ fact }) => fact === "petition.signed");
    expect(asked?.neededBy).toEqual(["ours.first", "ours.follows"]);
  });
});
