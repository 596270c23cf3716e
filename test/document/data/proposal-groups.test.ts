import { describe, expect, it } from "vitest";
import type { Proposal } from "../../../src/case/dialogue-schema";
import { groupOf, proposalGroups } from "../../../src/document/data/proposal-groups";
import { proposalState } from "../../../src/document/data/proposal-state";
import { isoDate } from "../../../src/time/iso-date";

const proposal: Proposal = { id: "p", kind: "feedback", about: "mương thoát nước" };
const on = isoDate("2026-11-16");

describe("the group of a proposal", () => {
  it.each<[string, Partial<Proposal>]>([
    ["clearedUp", { clearedUpThere: true, withinCompetence: false, complex: true }],
    ["beyond", { withinCompetence: false, complex: true }],
    ["complex", { withinCompetence: true, complex: true }],
    ["assigned", { withinCompetence: true }],
    ["assigned", {}],
  ])("is %s for %o", (group, change) => {
    expect(groupOf({ ...proposal, ...change })).toBe(group);
  });

  it("holds each proposal once, bodies in the order of the record, denunciations nowhere", () => {
    const raised: readonly Proposal[] = [
      { ...proposal, about: "một", body: "Phòng Hai" },
      { ...proposal, about: "hai", body: "Phòng Một" },
      { ...proposal, about: "ba", kind: "denunciation", body: "Phòng Một" },
      { ...proposal, about: "bốn", body: "Phòng Hai" },
    ];
    const { all, assigned } = proposalGroups(raised, { audience: ["superior-body"], date: on });
    expect(all.map(({ about }) => about)).toEqual(["một", "hai", "bốn"]);
    expect(assigned.map(({ body, items }) => [body, items.map(({ about }) => about)])).toEqual([
      ["Phòng Hai", ["một", "bốn"]],
      ["Phòng Một", ["hai"]],
    ]);
  });
});

describe("how a proposal stands", () => {
  it.each<[string, Partial<Proposal>]>([
    ["đã được làm rõ tại hội nghị", { clearedUpThere: true }],
    ["đang giải quyết", { settledOn: "2026-11-17" }],
    ["đã giải quyết xong ngày 16/11/2026", { settledOn: "2026-11-16" }],
    ["đã trả lời bằng văn bản ngày 02/11/2026", { answer: { on: "2026-11-02" } }],
    [
      "đã giải quyết xong ngày 01/11/2026, đã trả lời bằng văn bản ngày 02/11/2026",
      { settledOn: "2026-11-01", answer: { on: "2026-11-02" } },
    ],
    ["đang tổng hợp, kiến nghị cơ quan có thẩm quyền", { withinCompetence: false }],
    [
      "đã kiến nghị cơ quan có thẩm quyền ngày 05/11/2026",
      { withinCompetence: false, proposedUpward: { on: "2026-11-05" } },
    ],
    ["đang nghiên cứu", { complex: true, interimNotice: { on: "2026-11-17" } }],
    [
      "đang nghiên cứu, đã thông báo cơ quan giải quyết cho người nêu ý kiến ngày 10/11/2026",
      { complex: true, interimNotice: { on: "2026-11-10" } },
    ],
  ])("is `%s`", (state, change) => {
    expect(proposalState({ ...proposal, ...change }, on)).toBe(state);
  });
});
