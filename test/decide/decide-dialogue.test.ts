import { describe, expect, it } from "vitest";
import { decideDialogue } from "../../src/decide/decide-dialogue";
import { recordDecisionSchema } from "../../src/decide/record-decision-schema";
import { loadRulebook } from "../../src/index";
import { communeProfile } from "../commune-profile";
import { dialogueOf, duties, found, rulebook } from "../dialogue-record";

const hoaBinh = await loadRulebook({ overlays: ["rules/overlays/hoa-binh"] });

const mattersOn = async (yaml: string, asOf: string) => {
  const { matters } = await decideDialogue(rulebook, dialogueOf(yaml), { asOf });
  return matters.map(({ id }) => id);
};

const raised = `heldOn: 2026-07-06
proposals:
  - { id: p1, kind: recommendation, about: đường, clearedUpThere: false, withinCompetence: true, complex: false }`;

describe("a dialogue that voters asked for", () => {
  // 10 per cent of 5400 are 540.
  const asked = (voters: number, rest = "") =>
    `trigger: voters-asked\nrequestedOn: 2026-08-10\nvoters: { asked: ${voters}, of: 5400 }\n${rest}`;

  it("has to be held from exactly ten per cent on", async () => {
    expect(await duties(asked(540), { asOf: "2026-09-01" })).toEqual({
      "dialogue.hold.voters": "open",
    });
    expect(await duties(asked(539), { asOf: "2026-09-01" })).toEqual({});
  });

  it("is told to fall short of ten per cent", async () => {
    expect(await found(asked(539), "2026-09-01")).toEqual(["dialogue.hold.too-few-voters info id"]);
  });

  it("waits for the day that was fixed for it, and is owed again when that day has passed", async () => {
    const planned = asked(600, "plannedOn: 2026-09-15\nannounced: { on: 2026-09-01 }");
    expect(await duties(planned, { asOf: "2026-09-15" })).toEqual({
      "dialogue.announce": "done 2026-09-08",
    });
    expect(await duties(planned, { asOf: "2026-09-16" })).toEqual({
      "dialogue.announce": "done 2026-09-08",
      "dialogue.hold.voters": "open",
    });
  });

  it("asks how many voters there are where that is not told", async () => {
    expect(await found("trigger: voters-asked\nrequestedOn: 2026-08-10", "2026-09-01")).toEqual([
      "missing-fact info voters",
    ]);
  });
});

describe("the announcement", () => {
  it("counts from the day it was held on, where that is another than the day fixed", async () => {
    const moved = "plannedOn: 2026-10-14\nheldOn: 2026-10-21\nannounced: { on: 2026-10-12 }";
    expect(await duties(moved, { asOf: "2026-10-22" })).toMatchObject({
      "dialogue.announce": "done 2026-10-14",
    });
  });

  it("that comes after the day looked at has not happened", async () => {
    const later = "plannedOn: 2026-10-14\nannounced: { on: 2026-10-05 }";
    expect(await duties(later, { asOf: "2026-10-04" })).toEqual({
      "dialogue.announce": "open 2026-10-07",
    });
  });
});

describe("publishing the results", () => {
  // 10 days from Wednesday 14/10 end on Saturday 24/10, so on Monday 26/10.
  it("ends on the next working day", async () => {
    const held = "heldOn: 2026-10-14";
    expect(await duties(held, { asOf: "2026-10-26" })).toMatchObject({
      "dialogue.publish": "open 2026-10-26",
    });
    expect(await duties(held, { asOf: "2026-10-27" })).toMatchObject({
      "dialogue.publish": "overdue 2026-10-26",
    });
  });

  it("is not settled for a conference before 2025-07-01, and owed for one on that day", async () => {
    expect(await duties("heldOn: 2025-06-30", { asOf: "2025-08-01" })).toEqual({});
    expect(await duties("heldOn: 2025-07-01", { asOf: "2025-08-01" })).toMatchObject({
      "dialogue.publish": "overdue 2025-07-11",
    });
  });
});

describe("the proposals of a dialogue", () => {
  it("are matters of their own once it was held", async () => {
    expect(await mattersOn(raised, "2026-07-05")).toEqual(["conference"]);
    expect(await mattersOn(raised, "2026-07-06")).toEqual(["conference", "proposal-p1"]);
  });

  it("need an answer without a number of days where no rule of the province sets one", async () => {
    expect(await duties(raised, { asOf: "2026-12-01", matter: "proposal-p1" })).toEqual({
      "dialogue.proposal.answer": "open",
    });
  });

  it("are answered in Hòa Bình within thirty days of the conclusion, which silences the general duty", async () => {
    const concluded = `conclusion: { on: 2026-07-08 }\n${raised}`;
    const on = (asOf: string) => duties(concluded, { asOf, matter: "proposal-p1" }, hoaBinh);
    expect(await on("2026-08-07")).toEqual({
      "hoa-binh.proposal.answer": "open 2026-08-07",
      "hoa-binh.proposal.report-to-head": "open 2026-08-07",
    });
    expect(await on("2026-08-08")).toEqual({
      "hoa-binh.proposal.answer": "overdue 2026-08-07",
      "hoa-binh.proposal.report-to-head": "overdue 2026-08-07",
    });
  });

  it("in Hòa Bình wait for the conclusion, which is owed while something was not cleared up", async () => {
    expect(await duties(raised, { asOf: "2026-07-17" }, hoaBinh)).toMatchObject({
      "hoa-binh.dialogue.conclusion": "overdue 2026-07-16",
    });
    expect(
      await duties(raised, { asOf: "2026-07-17", matter: "proposal-p1" }, hoaBinh),
    ).toMatchObject({ "hoa-binh.proposal.answer": "not-yet" });
    const cleared = raised.replace("clearedUpThere: false", "clearedUpThere: true");
    expect(await duties(cleared, { asOf: "2026-07-17" }, hoaBinh)).not.toHaveProperty([
      "hoa-binh.dialogue.conclusion",
    ]);
  });

  it("ask at their own place for what the record leaves out", async () => {
    const two = `${raised}\n  - { id: p2, kind: feedback, about: rác, withinCompetence: true }`;
    const { matters } = await decideDialogue(rulebook, dialogueOf(two), { asOf: "2026-07-10" });
    expect(matters.flatMap(({ missing }) => missing.map(({ path }) => path))).toEqual([
      "coChairs",
      "proposals[1].clearedUpThere",
    ]);
  });

  it("name nobody, and of a denunciation not even what it is about", async () => {
    const secret = `heldOn: 2026-07-06
proposals:
  - { id: p1, kind: complaint, from: { name: Ngô Văn Kêu }, about: xử phạt }
  - { id: p2, kind: denunciation, about: việc của ông Kín }`;
    const decided = await decideDialogue(rulebook, dialogueOf(secret), { asOf: "2026-07-10" });
    expect(decided.matters.map(({ label }) => label.vi).slice(1)).toEqual([
      "Khiếu nại p1 (xử phạt)",
      "Tố cáo p2",
    ]);
    expect(JSON.stringify(decided)).not.toMatch(/Kêu|Kín/u);
  });
});

describe("the decision on a dialogue", () => {
  it("has the published shape and the same bytes each time", async () => {
    const decide = () => decideDialogue(rulebook, dialogueOf(raised), { asOf: "2026-08-01" });
    const decision = await decide();
    expect(recordDecisionSchema.parse(JSON.parse(JSON.stringify(decision)))).toEqual(decision);
    expect(JSON.stringify(await decide())).toBe(JSON.stringify(decision));
  });

  it("reads the wordings of another day where that is asked for", async () => {
    const { matters } = await decideDialogue(rulebook, dialogueOf("heldOn: 2026-07-06"), {
      asOf: "2026-08-01",
      lawAt: "2025-02-28",
    });
    const [conference] = matters;
    expect(conference?.obligations.map(({ rule, cites }) => [rule, ...cites])).toEqual([
      ["dialogue.announce", "LTCCQDP-2015/d125"],
    ]);
  });

  it("names the holder of the office where the profile does", async () => {
    const agency =
      communeProfile(`[{ role: commune-chair, title: CHỦ TỊCH, holder: Lê Văn Thử, from: 2025-07-01 }]
`);
    const { matters } = await decideDialogue(rulebook, dialogueOf("heldOn: 2026-07-06"), {
      asOf: "2026-08-01",
      agency,
    });
    const publish = matters[0]?.obligations.find(({ rule }) => rule === "dialogue.publish");
    expect(publish?.bearer.holder?.name).toBe("Lê Văn Thử");
    expect(publish?.documents).toEqual(["dialogue-results-notice"]);
  });

  it("asks the Party secretary for a notice within ten working days", async () => {
    const party = `role: party-secretary\ntrigger: many-asked\n${raised}`;
    // Monday 06/7: 7 (1), 8, 9, 10 (4), 13 (5) … 17 (9), Monday 20/7 (10).
    expect(await duties(party, { asOf: "2026-07-20", matter: "proposal-p1" })).toEqual({
      "dialogue.proposal.party-notice": "open 2026-07-20",
    });
    expect(await duties(party, { asOf: "2026-07-20" })).toEqual({ "dialogue.hold.party": "done" });
  });
});
