import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { decide, loadRulebook, parseCase } from "../../src/index";

const root = resolve(import.meta.dirname, "../..");

async function decided(name: string, asOf: string) {
  const file = `${root}/examples/leaders/${name}.yaml`;
  const parsed = parseCase(readFileSync(file), { file });
  if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message).join("\n"));
  const rulebook = await loadRulebook({ overlays: [`${root}/rules/overlays/${name}`] });
  return decide(rulebook, parsed.value, { asOf });
}

describe("a prolonged, over-level matter in Lào Cai", async () => {
  const decision = await decided("lao-cai", "2026-11-18");
  const bearers = new Map(decision.assigned.map(({ rule, bearer }) => [rule, bearer.name.vi]));

  it("names who answers in the State and in the Party", () => {
    expect(bearers.get("leader.answers/commune")).toBe(
      "Chủ tịch Ủy ban nhân dân cấp xã (xã, phường, đặc khu)",
    );
    expect(bearers.get("leader.party-answers/commune")).toBe("Bí thư Đảng ủy cấp xã");
  });

  it("names the bodies as they are called on the day", () => {
    expect(bearers.get("lao-cai.mobilise")).toBe("Ban Tuyên giáo và Dân vận Tỉnh ủy");
    expect(bearers.get("lao-cai.inspect-heads")).toBe("Đảng ủy Ủy ban nhân dân tỉnh");
  });

  it("asks the head for a plan, and the member in charge to explain", () => {
    const open = decision.obligations.filter(({ status }) => status === "open");
    expect(open.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["lao-cai.plan", "lao-cai.explain"]),
    );
  });

  it("goes to the standing members, to the year-end review and to the Central Inspection Commission", () => {
    const to = new Map(decision.escalations.map(({ rule, to: { role } }) => [rule, role]));
    expect(to.get("lao-cai.report-standing")).toBe("province-standing");
    expect(to.get("lao-cai.year-end-review")).toBe("year-end-review");
    expect(to.get("leader.crowd-disorder")).toBe("central-party-inspection");
  });

  it("says that the province may have replaced the letter, and why 90 days", () => {
    expect(decision.assumptions.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["lao-cai-kept-after-merger", "lao-cai-prolonged-days"]),
    );
  });
});

describe("a matter that was urged twice in Thái Nguyên", async () => {
  const decision = await decided("thai-nguyen", "2026-11-18");

  it("is reported to the provincial chair", () => {
    const to = new Map(decision.escalations.map(({ rule, to: { role } }) => [rule, role]));
    expect(to.get("leader.repeated-urging")).toBe("province-chair");
  });

  it("is not reported after one urging", async () => {
    const early = await decided("thai-nguyen", "2026-08-20");
    expect(early.escalations.map(({ rule }) => rule)).not.toContain("leader.repeated-urging");
  });
});

describe("a complaint of a crowd in Tân Biên", () => {
  it("has to be heard in person and told to the district in 2024", async () => {
    const decision = await decided("tay-ninh", "2024-06-03");
    expect(decision.obligations.map(({ rule }) => rule)).toContain("tay-ninh.case-dialogue");
    expect(decision.escalations.map(({ to: { name } }) => name.vi)).toContain("Thanh tra huyện");
  });

  it("falls under no rule of the district from 2025-07-01", async () => {
    const { answers } = await decided("tay-ninh", "2025-07-01");
    const own = answers.filter(({ rule }) => rule.startsWith("tay-ninh."));
    expect(own.length).toBeGreaterThan(5);
    expect(own.filter(({ answer }) => answer !== "no")).toEqual([]);
  });
});

describe("a recommendation raised at a dialogue in Hòa Bình", () => {
  it("is answered within thirty days of the conclusion, itself announced within ten", async () => {
    // 6 July + 10 days = Thursday 16 July; 14 July + 30 days = Thursday 13 August.
    const { obligations } = await decided("hoa-binh", "2026-07-20");
    const due = new Map(obligations.map(({ rule, deadline }) => [rule, deadline?.due]));
    expect(due.get("hoa-binh.announce-conclusion")).toBe("2026-07-16");
    expect(due.get("hoa-binh.answer")).toBe("2026-08-13");
  });
});

describe("a petition that says nothing of its matter", () => {
  it("is not asked about heads", async () => {
    const rulebook = await loadRulebook();
    const file = { record: "petition", id: "1", kind: "feedback" } as const;
    const { missing, assigned } = await decide(rulebook, file, { asOf: "2026-11-18" });
    expect(missing.filter(({ fact }) => /^(?:matter|head)\./u.test(fact))).toEqual([]);
    expect(assigned).toEqual([]);
  });
});
