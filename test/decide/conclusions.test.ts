import { describe, expect, it } from "vitest";
import { decide } from "../../src/index";
import type { Rule } from "../../src/rulebook/rule-schema";
import {
  answerOf,
  decided,
  isComplaint,
  missingFacts,
  type OwnRule,
  rulebookOf,
} from "./own-rules";

const asOf = "2026-07-10";
type Event = NonNullable<Rule["versions"][number]["event"]>;
type Condition = Rule["conditions"];

const signed = (value: boolean): Condition => ({
  all: [isComplaint, { fact: "petition.signed", operator: "equal", value }],
});
const written = (value: boolean): Condition => ({
  all: [isComplaint, { fact: "petition.inWriting", operator: "equal", value }],
});

const conclude = (value: boolean): Event => ({
  type: "classify",
  params: { fact: "complaint.isComplex", value },
});
const complex: OwnRule = {
  id: "ours.complex",
  stage: "classify",
  conditions: signed(true),
  event: conclude(true),
};
const simple: OwnRule = {
  id: "ours.simple",
  stage: "classify",
  conditions: written(true),
  event: conclude(false),
};
/** Reads the conclusion in a later stage. */
const reader: OwnRule = {
  id: "ours.reader",
  stage: "oblige",
  conditions: {
    all: [isComplaint, { fact: "complaint.isComplex", operator: "equal", value: true }],
  },
  event: { type: "flag", params: { severity: "info", message: { vi: "có", en: "it is" } } },
};

describe("what rules conclude", () => {
  const rules = rulebookOf(complex, simple, reader);

  it("is a fact of the later stages", async () => {
    const decision = await decided(rules, { signed: true, inWriting: false }, { asOf });
    expect(decision.classification).toEqual({ "complaint.isComplex": true });
    expect(answerOf(decision, "ours.reader")?.answer).toBe("yes");
  });

  it("is nothing when two conclude differently: an error finding names both, and the fact stays open", async () => {
    const decision = await decided(rules, { signed: true, inWriting: true }, { asOf });
    expect(decision.classification).toEqual({});
    expect(answerOf(decision, "ours.reader")?.answer).toBe("unknown");
    const [finding] = decision.findings;
    expect(finding).toMatchObject({ rule: "conflict", severity: "error", cites: ["LKN-2011/d9"] });
    expect(finding?.message).toContain("`ours.complex` (true), `ours.simple` (false)");
  });

  it("is one thing when two conclude alike", async () => {
    const alike = rulebookOf(complex, { ...simple, event: conclude(true) });
    const decision = await decided(alike, { signed: true, inWriting: true }, { asOf });
    expect(decision.classification).toEqual({ "complaint.isComplex": true });
    expect(decision.findings).toEqual([]);
  });

  it("stays open while a rule is open: the facts behind it are asked for, never the conclusion itself", async () => {
    const decision = await decided(rules, { inWriting: false }, { asOf });
    expect(decision.classification).toEqual({});
    expect(decision.missing).toMatchObject([
      { fact: "petition.signed", path: "signed", neededBy: ["ours.reader"] },
    ]);
  });

  it("is nothing when every rule answers no", async () => {
    const decision = await decided(rules, { signed: false, inWriting: false }, { asOf });
    expect(decision.classification).toEqual({});
    expect(decision.missing).toEqual([]);
  });
});

describe("an exception", () => {
  const general: OwnRule = {
    id: "ours.general",
    stage: "classify",
    event: conclude(true),
  };
  const special: OwnRule = {
    id: "ours.special",
    stage: "classify",
    conditions: signed(false),
    event: conclude(false),
    exceptTo: ["ours.general"],
  };
  const rules = rulebookOf(general, special);

  it("that answers yes silences the general rule", async () => {
    const decision = await decided(rules, { signed: false }, { asOf });
    expect(decision.classification).toEqual({ "complaint.isComplex": false });
    expect(decision.findings).toEqual([]);
    expect(answerOf(decision, "ours.general")).toMatchObject({
      answer: "no",
      silencedBy: "ours.special",
    });
  });

  it("that answers no leaves the general rule as it is", async () => {
    const decision = await decided(rules, { signed: true }, { asOf });
    expect(decision.classification).toEqual({ "complaint.isComplex": true });
    expect(answerOf(decision, "ours.general")).not.toHaveProperty("silencedBy");
  });

  it("that is open leaves the general rule open", async () => {
    const decision = await decided(rules, {}, { asOf });
    expect(answerOf(decision, "ours.general")?.answer).toBe("unknown");
    expect(decision.classification).toEqual({});
  });

  it("does not revive a general rule that answers no", async () => {
    const open = rulebookOf({ ...general, conditions: written(true) }, special);
    const decision = await decided(open, { inWriting: false }, { asOf });
    expect(answerOf(decision, "ours.general")?.answer).toBe("no");
  });

  it("that an exception of its own silences no longer silences the general rule", async () => {
    const most: OwnRule = {
      id: "ours.most-special",
      stage: "classify",
      conditions: written(true),
      event: { type: "flag", params: { severity: "info", message: { vi: "có", en: "it is" } } },
      exceptTo: ["ours.special"],
    };
    const chained = rulebookOf(general, special, most);
    const ask = async (inWriting?: boolean) => {
      const file = { signed: false, ...(inWriting === undefined ? {} : { inWriting }) };
      const decision = await decided(chained, file, { asOf });
      return ["ours.general", "ours.special"].map((rule) => answerOf(decision, rule)?.answer);
    };
    expect(await ask(true)).toEqual(["yes", "no"]);
    expect(await ask(false)).toEqual(["no", "yes"]);
    expect(await ask()).toEqual(["unknown", "unknown"]);
  });

  it("to a table silences its rows, to another table with a like name none", async () => {
    const table = (id: string, fact: string): OwnRule => ({
      id,
      stage: "classify",
      table: {
        inputs: ["petition.inWriting"],
        rows: [true, false].map((value) => ({
          row: value ? "written" : "spoken",
          when: { "petition.inWriting": value },
          event: { type: "classify", params: { fact, value } },
        })),
      },
    });
    const tables = rulebookOf(
      table("ours.table", "complaint.isComplex"),
      table("ours.table-more", "complaint.isRemote"),
      { ...special, exceptTo: ["ours.table"] },
    );
    const decision = await decided(tables, { signed: false, inWriting: true }, { asOf });
    expect(decision.classification).toEqual({
      "complaint.isComplex": false,
      "complaint.isRemote": true,
    });
    expect(answerOf(decision, "ours.table/written")?.silencedBy).toBe("ours.special");
    expect(answerOf(decision, "ours.table-more/written")?.answer).toBe("yes");
  });
});

describe("whether the petition is accepted", () => {
  const refuse = (id: string, conditions: Condition): OwnRule => ({
    id,
    stage: "admit",
    conditions,
    event: { type: "refuse", params: { ground: id, label: { vi: "căn cứ", en: "ground" } } },
  });
  const rules = rulebookOf(refuse("ours.k1", signed(false)), refuse("ours.k2", written(false)));

  it("is yes when every ground is denied", async () => {
    const { admission } = await decided(rules, { signed: true, inWriting: true }, { asOf });
    expect(admission).toEqual({ answer: "yes", outcome: "accept", grounds: [] });
  });

  it("is no with one ground, also while another is open", async () => {
    const { admission } = await decided(rules, { signed: false }, { asOf });
    expect(admission).toMatchObject({
      answer: "no",
      outcome: "refuse",
      grounds: [{ rule: "ours.k1", ground: "ours.k1", cites: ["LKN-2011/d9"] }],
    });
    expect(admission.grounds).toHaveLength(1);
  });

  it("is open while a ground is open and none holds", async () => {
    const decision = await decided(rules, { signed: true }, { asOf });
    expect(decision.admission).toEqual({ answer: "unknown", grounds: [] });
    expect(missingFacts(decision)).toEqual(["petition.inWriting"]);
  });

  it("is not told for a kind of petition without rules, nor without a kind", async () => {
    const other = await decided(rules, { kind: "denunciation", signed: true }, { asOf });
    expect(other.admission).toEqual({ answer: "unknown", grounds: [] });
    const file = { record: "petition", id: "KN-1", signed: true, inWriting: true } as const;
    expect((await decide(rules, file, { asOf })).admission.answer).toBe("unknown");
  });
});

describe("the competent body", () => {
  const route = (id: string, conditions: Condition, competent: string): OwnRule => ({
    id,
    stage: "route",
    conditions,
    event: { type: "route", params: { competent, unit: "respondent", act: "resolve" } },
  });
  const rules = rulebookOf(
    route("ours.commune", signed(true), "commune-chair"),
    route("ours.province", written(true), "province-chair"),
  );
  const respondent = { complaint: { respondent: { unit: "xã An Bình" } } };

  it("is the one of the only route, in the respondent's unit, with its provision", async () => {
    const file = { signed: true, inWriting: false, ...respondent };
    const { competent } = await decided(rules, file, { asOf });
    expect(competent).toMatchObject({
      answer: "yes",
      role: "commune-chair",
      unit: "xã An Bình",
      act: "resolve",
      rule: "ours.commune",
      cites: ["LKN-2011/d9"],
      isOurs: "unknown",
    });
  });

  it("is open with an error finding when two routes differ", async () => {
    const file = { signed: true, inWriting: true, ...respondent };
    const decision = await decided(rules, file, { asOf });
    expect(decision.competent).toEqual({ answer: "unknown", isOurs: "unknown", cites: [] });
    expect(decision.findings).toMatchObject([{ rule: "conflict", severity: "error" }]);
    expect(decision.findings[0]?.message).toContain(
      "`ours.commune` (commune-chair), `ours.province` (province-chair)",
    );
  });

  it("is settled when two routes agree", async () => {
    const agreed = rulebookOf(
      route("ours.commune", signed(true), "commune-chair"),
      route("ours.again", written(true), "commune-chair"),
    );
    const decision = await decided(agreed, { signed: true, inWriting: true }, { asOf });
    expect(decision.competent).toMatchObject({ answer: "yes", role: "commune-chair" });
    expect(decision.findings).toEqual([]);
  });

  it("is open while a route is open, and the facts behind it are asked for by the rules that read it", async () => {
    const decision = await decided(rules, { signed: false }, { asOf });
    expect(decision.competent.answer).toBe("unknown");
    expect(missingFacts(decision)).toEqual(["petition.inWriting"]);
  });
});
