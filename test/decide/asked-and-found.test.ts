import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import {
  type Agency,
  decide,
  definitionOf,
  loadRulebook,
  MisuseError,
  type Petition,
  parseAgency,
} from "../../src/index";
import type { Rule } from "../../src/rulebook/rule-schema";
import {
  complaint,
  decided,
  isComplaint,
  missingFacts,
  type OwnRule,
  rulebookOf,
} from "./own-rules";

const packaged = await loadRulebook();
const text = { vi: "việc", en: "matter" };
type Params = Extract<
  NonNullable<Rule["versions"][number]["event"]>,
  { type: "require" }
>["params"];

const duty = (params: Partial<Params> = {}, more: Partial<OwnRule> = {}): OwnRule => ({
  id: "ours.duty",
  stage: "oblige",
  event: {
    type: "require",
    params: {
      bearer: "commune-chair",
      act: "accept",
      label: text,
      doneBy: ["accepted"],
      ...params,
    },
  },
  ...more,
});

const asks = (id: string, stage: Rule["stage"], fact: string): OwnRule => ({
  id,
  stage,
  conditions: { all: [isComplaint, { fact, operator: "equal", value: true }] },
  event: { type: "flag", params: { severity: "info", message: text } },
});

describe("the facts that a decision asks for", () => {
  it("stand in the order of the stages that wait for them, then in that of the catalogue", async () => {
    const rules = rulebookOf(
      asks("ours.last", "escalate", "petition.inWriting"),
      asks("ours.second", "admit", "petition.signed"),
      asks("ours.third", "admit", "petition.inWriting"),
      asks("ours.first", "classify", "complaint.executionWouldHarm"),
    );
    const decision = await decided(rules, {}, { asOf: "2026-07-10" });
    expect(decision.missing.map(({ fact, neededBy }) => [fact, neededBy])).toEqual([
      ["complaint.executionWouldHarm", ["ours.first"]],
      ["petition.inWriting", ["ours.third", "ours.last"]],
      ["petition.signed", ["ours.second"]],
    ]);
  });

  it("are those of the case file, with question and place, never a conclusion", async () => {
    const { missing } = await decide(packaged, complaint(), { asOf: "2026-07-10" });
    expect(missing.length).toBeGreaterThan(10);
    for (const { fact, question, path } of missing) {
      expect(definitionOf(fact)?.origin, fact).not.toBe("conclusion");
      expect(question).toEqual(definitionOf(fact)?.question);
      expect(path).toBe(definitionOf(fact)?.path);
    }
  });

  it("are none when everything that a rule reads is known", async () => {
    const rules = rulebookOf(asks("ours.one", "admit", "petition.signed"));
    expect(missingFacts(await decided(rules, { signed: false }, { asOf: "2026-07-10" }))).toEqual(
      [],
    );
  });
});

describe("the assumptions of a decision", () => {
  const rules = rulebookOf(
    { ...asks("ours.one", "admit", "petition.signed"), assumes: ["postmark-decides"] },
    { ...asks("ours.two", "admit", "petition.inWriting"), assumes: ["postmark-decides"] },
    { ...asks("ours.three", "oblige", "petition.signed"), assumes: ["superior-urges"] },
  );

  it("are those of the rules that answered yes, each told once with these rules", async () => {
    const file = { signed: false, inWriting: true };
    const { assumptions } = await decided(rules, file, { asOf: "2026-07-10" });
    expect(assumptions).toMatchObject([{ id: "postmark-decides", rules: ["ours.two"] }]);
    const all = await decided(rules, { signed: true, inWriting: true }, { asOf: "2026-07-10" });
    expect(all.assumptions.map(({ id, rules: users }) => [id, users])).toEqual([
      ["postmark-decides", ["ours.one", "ours.two"]],
      ["superior-urges", ["ours.three"]],
    ]);
    expect(all.assumptions[0]?.text).toEqual({
      vi: packaged.assumptions.get("postmark-decides")?.vi,
      en: packaged.assumptions.get("postmark-decides")?.en,
    });
  });
});

const agencyText = readFileSync(
  resolve(import.meta.dirname, "../../examples/agencies/commune.yaml"),
  "utf8",
);

function communeAgency(): Agency {
  const parsed = parseAgency(agencyText);
  if (!parsed.ok) throw new Error("the example agency must parse");
  return parsed.value;
}

describe("who bears a duty", () => {
  const agency = communeAgency();
  const rules = rulebookOf(duty({ bearer: "handling-office" }));
  const bearer = async (asOf: string, more: Partial<Petition> = {}, profile: Agency = agency) => {
    const { obligations, findings } = await decided(
      rules,
      { events: [], ...more },
      { asOf, agency: profile },
    );
    return { bearer: obligations[0]?.bearer, found: findings.map(({ rule }) => rule) };
  };

  it("is the holder of the office on the day", async () => {
    expect(await bearer("2026-07-10")).toMatchObject({
      bearer: {
        role: "commune-chair",
        unit: "xã Ví Dụ",
        holder: { name: "Lê Văn Thử", capacity: "holder" },
      },
      found: [],
    });
    expect((await bearer("2025-06-30")).bearer?.holder?.name).toBe("Trần Thị Giả");
  });

  it("is the deputy while the holder is away, from the first day to the last", async () => {
    const name = async (asOf: string) => (await bearer(asOf)).bearer?.holder?.name;
    expect(await name("2026-11-15")).toBe("Lê Văn Thử");
    expect(await name("2026-11-16")).toBe("Phạm Thị Nháp");
    expect(await name("2026-11-20")).toBe("Phạm Thị Nháp");
    expect(await name("2026-11-21")).toBe("Lê Văn Thử");
  });

  it("is who held the office on the day it was done", async () => {
    const events = [{ what: "accepted" as const, on: "2025-06-20" }];
    expect((await bearer("2026-07-10", { events })).bearer?.holder?.name).toBe("Trần Thị Giả");
  });

  it("is a finding when the profile names nobody, as long as the duty is not done", async () => {
    expect(await bearer("2021-06-30")).toMatchObject({ found: ["bearer-unknown"] });
    const events = [{ what: "accepted" as const, on: "2021-06-20" }];
    expect((await bearer("2021-06-30", { events })).found).toEqual([]);
  });

  it("is nobody of the agency where another unit handles the petition", async () => {
    const handledBy = { role: "commune-chair" as const, unit: "xã Bình Minh" };
    const other = await bearer("2026-07-10", { handledBy });
    expect(other.bearer).toMatchObject({ role: "commune-chair", unit: "xã Bình Minh" });
    expect(other.bearer).not.toHaveProperty("holder");
    expect(other.found).toEqual([]);
  });
});

describe("the documents that a duty calls for", () => {
  const rules = rulebookOf(
    duty({
      within: [{ length: 10, unit: "day", from: "petition.receivedOn", basis: "LKN-2011/d9" }],
      documents: [
        {
          use: "complaint-acceptance-notice",
          when: { fact: "petition.signed", operator: "equal", value: true },
          recipients: ["complainant"],
          basis: "LKN-2011/d28",
        },
        {
          use: "complaint-refusal-notice",
          when: { fact: "petition.signed", operator: "equal", value: false },
        },
      ],
    }),
  );
  const file = { receivedOn: "2026-07-01", events: [] };

  it("are those whose condition holds, by the day the duty is due, with recipients and provisions", async () => {
    const { documents, obligations } = await decided(
      rules,
      { ...file, signed: true },
      { asOf: "2026-07-02" },
    );
    expect(documents).toMatchObject([
      {
        template: "complaint-acceptance-notice",
        rule: "ours.duty",
        due: "2026-07-13",
        cites: ["LKN-2011/d9", "LKN-2011/d28"],
      },
    ]);
    expect(documents[0]?.recipients).toHaveLength(1);
    expect(documents[0]).not.toHaveProperty("issuedOn");
    expect(obligations[0]?.documents).toEqual(["complaint-acceptance-notice"]);
  });

  it("are issued on the day the duty was done", async () => {
    const events = [{ what: "accepted" as const, on: "2026-07-06" }];
    const done = { ...file, signed: true, events };
    const { documents } = await decided(rules, done, { asOf: "2026-07-10" });
    expect(documents).toMatchObject([{ issuedOn: "2026-07-06" }]);
  });

  it("are not called for before the duty starts", async () => {
    const { documents } = await decided(rules, { ...file, signed: true }, { asOf: "2026-06-30" });
    expect(documents).toEqual([]);
  });

  it("stay open while what decides between them is missing, and that is asked for", async () => {
    const decision = await decided(rules, file, { asOf: "2026-07-02" });
    expect(decision.documents).toEqual([]);
    expect(missingFacts(decision)).toEqual(["petition.signed"]);
  });
});

describe("a decision says what the rules do not answer:", () => {
  const found = async (entries: Partial<Petition>) => {
    const decision = await decide(packaged, complaint(entries), { asOf: "2026-07-10" });
    return { decision, rules: decision.findings.map(({ rule }) => rule) };
  };

  it("a denunciation", async () => {
    const { decision, rules } = await found({ kind: "denunciation", events: [] });
    expect(rules).toEqual(["kind-not-encoded"]);
    expect(decision.obligations).toEqual([]);
    expect(decision.competent.answer).toBe("unknown");
    expect(decision.admission.answer).toBe("unknown");
    expect(decision.missing).toEqual([]);
  });

  it("a complaint received in 2011, before the law that is encoded", async () => {
    const { decision, rules } = await found({ receivedOn: "2011-05-04", events: [] });
    expect(rules).toContain("law-not-encoded");
    expect(decision.findings.find(({ rule }) => rule === "law-not-encoded")?.message).toContain(
      "2011-05-04",
    );
    expect(decision.competent.answer).toBe("unknown");
    expect(decision.obligations.map(({ rule }) => rule)).not.toContain("complaint.accept");
  });

  it("not a complaint received on the first day of that law", async () => {
    expect((await found({ receivedOn: "2012-07-01", events: [] })).rules).not.toContain(
      "law-not-encoded",
    );
  });
});

describe("deciding without a day", () => {
  it("is the caller's mistake", async () => {
    const options = [undefined, {}, { asOf: "10/07/2026" }, { asOf: "2026-02-30" }];
    for (const wrong of options) {
      await expect(decide(packaged, complaint(), wrong as never)).rejects.toBeInstanceOf(
        MisuseError,
      );
    }
    const badLaw = { asOf: "2026-07-10", lawAt: "2026-13-01" };
    await expect(decide(packaged, complaint(), badLaw)).rejects.toMatchObject({ code: "bad-date" });
  });
});
