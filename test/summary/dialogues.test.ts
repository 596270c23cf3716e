import { describe, expect, it } from "vitest";
import type { Obligation } from "../../src/decide/decision";
import type { RecordDecision } from "../../src/decide/record-decision";
import { isoDate } from "../../src/time/iso-date";
import { figures, recordOf } from "./report-records";

const dialogue = (lines: string) =>
  recordOf(`record: dialogue
id: ĐT
unit: xã Ví Dụ
level: commune
role: commune-chair
${lines}
`);

const standingOf = async (proposal: string, heldOn = "2026-08-28") => {
  const { dialogues } = await figures([
    dialogue(`heldOn: ${heldOn}\nproposals: [{ id: p, kind: feedback, about: x, ${proposal} }]`),
  ]);
  return Object.entries(dialogues.proposals)
    .filter(([, { count }]) => count > 0)
    .map(([name]) => name);
};

describe("a proposal", () => {
  it("raised in the period is answered up to its last day, and not by an answer after it", async () => {
    expect(await standingOf("answer: { on: 2026-09-30 }")).toEqual(["total", "raised", "answered"]);
    expect(await standingOf("answer: { on: 2026-10-01 }")).toEqual([
      "total",
      "raised",
      "waitingUnknown",
    ]);
  });

  it("of an earlier dialogue is carried over unless it was done with before the period", async () => {
    const earlier = "2026-06-10";
    expect(await standingOf("answer: { on: 2026-07-01 }", earlier)).toEqual([
      "total",
      "carriedOver",
      "answered",
    ]);
    expect(await standingOf("answer: { on: 2026-06-30 }", earlier)).toEqual([]);
    expect(await standingOf("clearedUpThere: true", earlier)).toEqual([]);
  });

  it("of a dialogue after the period is not counted", async () => {
    expect(await standingOf("note: chưa", "2026-10-01")).toEqual([]);
  });
});

describe("a dialogue", () => {
  it("that was fixed for a day of the period and not held is told apart", async () => {
    const { dialogues } = await figures([dialogue("plannedOn: 2026-09-10")]);
    expect(dialogues.notHeld.ids).toEqual(["ĐT"]);
    expect(dialogues.held.count).toBe(0);
  });

  it("whose proposals are not on record is named", async () => {
    const { dialogues } = await figures([dialogue("heldOn: 2026-09-10")]);
    expect(dialogues.proposalsUntold.ids).toEqual(["ĐT"]);
  });
});

describe("a decision on a dialogue", () => {
  const duty = (status: Obligation["status"], due: string): Obligation => ({
    rule: "example.answer",
    act: "answer",
    duty: { vi: "Trả lời kiến nghị", en: "Answer the proposal" },
    bearer: { role: "commune-chair", name: { vi: "Chủ tịch", en: "Chair" } },
    cites: [],
    deadline: {
      nominal: isoDate(due),
      due: isoDate(due),
      latest: isoDate(due),
      safe: isoDate(due),
      basis: "",
      steps: [],
    } as unknown as NonNullable<Obligation["deadline"]>,
    documents: [],
    recipients: [],
    status,
  });
  const decision = (obligations: readonly Obligation[]): RecordDecision => ({
    format: 1,
    record: { kind: "dialogue", id: "ĐT", unit: "xã Ví Dụ" },
    asOf: isoDate("2026-09-30"),
    rulebook: { version: "", digest: "", overlays: [] },
    matters: [
      {
        id: "proposal-p",
        label: { vi: "Kiến nghị p", en: "Proposal p" },
        path: ["proposals", 0],
        quotas: [],
        obligations,
        escalations: [],
        assigned: [],
        forbidden: [],
        documents: [],
        missing: [],
        assumptions: [],
        findings: [],
      },
    ],
  });
  const told = (obligations: readonly Obligation[]) =>
    figures([dialogue("heldOn: 2026-08-28\nproposals: [{ id: p, kind: feedback, about: x }]")], {
      dialogueDecisions: new Map([["ĐT", decision(obligations)]]),
    });

  it("tells that a proposal is late, and lists it", async () => {
    const { dialogues, overdue } = await told([duty("overdue", "2026-09-28")]);
    expect(dialogues.proposals.waitingOverdue.ids).toEqual(["ĐT p"]);
    expect(
      overdue.map(({ record, overdueSince, daysLate }) => [record, overdueSince, daysLate]),
    ).toEqual([["ĐT", "2026-09-29", 2]]);
  });

  it("tells that a proposal still has time", async () => {
    const { dialogues, overdue } = await told([duty("open", "2026-10-09")]);
    expect(dialogues.proposals.waitingInTime.count).toBe(1);
    expect(overdue).toEqual([]);
  });
});
