import { describe, expect, it } from "vitest";
import { loadRulebook } from "../../src/rulebook/load";
import { summarise } from "../../src/summary/summarise";
import { figures, recordOf, thirdQuarter } from "./report-records";

const hoaBinh = await loadRulebook({ overlays: ["rules/overlays/hoa-binh"] });

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

// Quy chế 07-QC/TU của Hòa Bình: trả lời trong 30 ngày sau thông báo kết luận. Kết luận 28/8: ngày thứ 30 là Chủ nhật 27/9, nên hạn là 28/9.
describe("a proposal with a time to be answered", () => {
  const proposal =
    "{ id: p, kind: feedback, about: x, clearedUpThere: false, withinCompetence: true, complex: false }";
  const told = (concludedOn: string, asOf = "2026-10-05") =>
    summarise(
      hoaBinh,
      [
        dialogue(
          `heldOn: 2026-08-25\nconclusion: { on: ${concludedOn} }\nproposals: [${proposal}]`,
        ),
      ],
      { period: thirdQuarter, asOf },
    );

  it("is late after its last day, and stands in the list of what is late", async () => {
    const { dialogues, overdue } = await told("2026-08-28");
    expect(dialogues.proposals.waitingOverdue.ids).toEqual(["ĐT p"]);
    const row = overdue.find(({ act }) => act === "answer-proposal");
    expect([row?.record, row?.due, row?.overdueSince, row?.daysLate]).toEqual([
      "ĐT",
      "2026-09-28",
      "2026-09-29",
      2,
    ]);
  });

  it("still has time before it", async () => {
    const { dialogues, overdue } = await told("2026-09-10");
    expect(dialogues.proposals.waitingInTime.ids).toEqual(["ĐT p"]);
    expect(overdue.filter(({ act }) => act === "answer-proposal")).toEqual([]);
  });
});
