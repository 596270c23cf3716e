import { describe, expect, it } from "vitest";
import { parseAgency } from "../../src/case/parse-agency";
import { parseCase } from "../../src/case/parse-case";
import { decide } from "../../src/decide/decide";
import type { Decision } from "../../src/decide/decision";
import { explain } from "../../src/explain/explain";
import { MisuseError } from "../../src/finding/misuse-error";
import { citeProvision } from "../../src/law/cite-provision";
import { loadRulebook } from "../../src/rulebook/load";
import type { Rulebook } from "../../src/rulebook/rulebook";
import { folderOf } from "../rulebook/folders";
import { rightRules } from "../rulebook/rule-file";

const rulebook = await loadRulebook();
const { law } = rulebook;
const agency = parseAgency(
  `record: agency
level: commune
unit: xã Ví Dụ
headRole: commune-chair
symbol: UBND
names: [{ name: Ủy ban nhân dân xã Ví Dụ, letterhead: [ỦY BAN NHÂN DÂN, XÃ VÍ DỤ], from: 2012-07-01 }]
places: [{ place: Ví Dụ, from: 2012-07-01 }]
superiors: [{ name: Ủy ban nhân dân tỉnh Thí Dụ, headRole: province-chair, from: 2025-07-01 }]
offices: [{ role: commune-chair, title: CHỦ TỊCH, holder: Lê Văn Thử, from: 2025-07-01 }]
`,
  { file: "agency.yaml" },
);
if (!agency.ok) throw new Error("the profile has findings");

const complaint = (receivedOn: string, more: string, events: string) => `record: petition
id: KN-1
kind: complaint
instance: 1
signed: true
inWriting: true
transferredBy: none
complainants: [{ name: Nguyễn Văn Mẫu, kind: individual, capacity: full }]
representative: none
handledBy: { role: commune-chair, unit: xã Ví Dụ }
receivedOn: ${receivedOn}
sentOn: ${receivedOn}
complaint:
  object: { kind: administrative-decision, receivedOn: 2026-07-01 }
  respondent: { role: commune-chair, unit: xã Ví Dụ }
${more}
events: ${events}
`;
const grounds = "  groundsCheck: { on: 2026-07-10, found: [] }";
const plain = `${grounds}\n  remoteArea: { finding: false, reason: đồng bằng }\n  complexity: { finding: false }`;

async function decisionOf(
  yaml: string,
  asOf: string,
  { rules = rulebook, lang = "en" as "vi" | "en" }: { rules?: Rulebook; lang?: "vi" | "en" } = {},
): Promise<Decision> {
  const parsed = parseCase(yaml, { file: "case.yaml" });
  if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message).join("\n"));
  return decide(rules, parsed.value, {
    asOf,
    lang,
    ...(agency.ok ? { agency: agency.value } : {}),
  });
}

/** Accepted on Monday 13/7/2026: 30 days end on Wednesday 12/8, 45 on 27/8, 60 on 11/9. */
const accepted = "[{ what: accepted, on: 2026-07-13 }]";
const overdue = await decisionOf(complaint("2026-07-06", plain, accepted), "2026-08-13");
const open = await decisionOf(complaint("2026-07-06", grounds, accepted), "2026-08-12");
const refused = await decisionOf(
  complaint("2026-07-06", "  groundsCheck: { on: 2026-07-10, found: [k1] }", "[]").replace(
    "signed: true",
    "signed: false",
  ),
  "2026-07-13",
);
const unclear = await decisionOf(
  "record: petition\nid: KN-2\nkind: complaint\ninstance: 1\nreceivedOn: 2026-07-06\n",
  "2026-07-13",
);

const lines = (text: string) => text.split("\n");
/** A text without its line breaks, to look for sentences in it. */
const flat = (text: string) => text.replace(/\s+/gu, " ");

describe("the explanation of a whole case", () => {
  it("tells in English who is competent, what is to be done, by whom and until when", () => {
    const text = flat(explain(overdue, { lang: "en", law }));
    expect(lines(explain(overdue, { lang: "en" }))[0]).toBe(
      "Case KN-1 (complaint), decided for 2026-08-13",
    );
    expect(text).toContain("Competence - Chair of the People's Committee at commune level");
    expect(text).toContain("(xã Ví Dụ); the office that holds the file: yes");
    expect(text).toContain(
      "Issue the first resolution decision: Lê Văn Thử, Chair of the People's Committee at commune level (commune, ward, special zone) (xã Ví Dụ); due 2026-08-12, OVERDUE [complaint.resolve]",
    );
    // 6/7/2026 is a Monday: 7, 8, 9, 10, 13, 14, 15/7 are seven working days.
    expect(text).toContain("due 2026-07-15, done 2026-07-13 [complaint.accept]");
    expect(text).toMatch(/Escalations - .+ → .+ \(Ủy ban nhân dân tỉnh Thí Dụ\)/u);
  });

  it("tells the same in Vietnamese, with days as they are written there", () => {
    const text = flat(explain(overdue, { law }));
    expect(text).toContain("Hồ sơ KN-1 (khiếu nại), xem xét ngày 13/08/2026");
    expect(text).toContain("hạn 12/08/2026, QUÁ HẠN [complaint.resolve]");
    for (const title of [
      "Thẩm quyền",
      "Thụ lý",
      "Việc phải làm",
      "Quyền của người dân",
      "Chuyển lên cấp trên",
      "Giả định",
    ]) {
      expect(lines(explain(overdue)), title).toContain(title);
    }
    expect(text).not.toMatch(/ (?:due|Duties|Rights|is|the) /u);
  });

  it("tells all days between which a missing fact chooses", () => {
    expect(flat(explain(open, { lang: "en" }))).toContain(
      "due 2026-08-12 or 2026-08-27 or 2026-09-11",
    );
    expect(flat(explain(open))).toContain("hạn 12/08/2026 hoặc 27/08/2026 hoặc 11/09/2026");
  });

  it("tells each refusal ground with its provisions", () => {
    const text = flat(explain(refused, { lang: "en", law }));
    expect(refused.admission.grounds.length).toBeGreaterThan(0);
    expect(text).toContain("Admission - not to be accepted");
    for (const { label, cites } of refused.admission.grounds) {
      const words = cites.map((id) => citeProvision(law, id, "en")).join("; ");
      expect(text).toContain(`${label.en} (${words})`);
    }
  });

  it("asks for everything that is missing, at its place in the file", () => {
    const text = flat(explain(unclear, { lang: "en" }));
    expect(unclear.missing.length).toBeGreaterThan(0);
    for (const { question, path, fact } of unclear.missing) {
      expect(text).toContain(`${question.en} [${path ?? fact}]`);
    }
  });

  it("leaves out sections that are empty", () => {
    expect(unclear.escalations).toEqual([]);
    expect(lines(explain(unclear, { lang: "en" }))).not.toContain("Escalations");
  });

  it("tells that a day is provisional where the calendar is not announced", async () => {
    // 17/12/2026 + 30 days = Saturday 16/1/2027; no calendar of 2027 is announced.
    const late = complaint("2026-12-14", plain, "[{ what: accepted, on: 2026-12-17 }]");
    const decision = await decisionOf(late, "2026-12-18");
    const text = flat(explain(decision, { lang: "en" }));
    expect(text).toContain("due 2027-01-18 (provisional), open [complaint.resolve]");
    const one = explain(decision, { target: "complaint.resolve", lang: "en" });
    expect(one).toContain("\n  PROVISIONAL: ");
    expect(explain(decision, { target: "complaint.resolve" })).toContain("\n  TẠM TÍNH: ");
  });

  it("tells that candidate days are provisional too", async () => {
    const late = complaint("2026-12-14", grounds, "[{ what: accepted, on: 2026-12-17 }]");
    const text = flat(explain(await decisionOf(late, "2026-12-18"), { lang: "en" }));
    expect(text).toMatch(
      /due 2027-01-18 or [-\d]+ or [-\d]+ \(provisional\), open \[complaint\.resolve\]/u,
    );
  });

  it("names ids where no law book is given", () => {
    const [first] = overdue.competent.cites;
    expect(first).toBeDefined();
    expect(explain(overdue, { lang: "en" })).toContain(`- ${first}`);
  });
});

describe("the explanation of one rule", () => {
  it("tells the answer, the wording, the facts read, the bearer and each step of the count", () => {
    const text = explain(overdue, { target: "complaint.resolve", lang: "en", law });
    expect(lines(text)[0]).toBe("Issue the first resolution decision [complaint.resolve]");
    expect(flat(text)).toContain("Answer: yes; the wording in force since 2012-07-01");
    expect(flat(text)).toContain(
      "kind of petition: complaint (asked: is complaint) → yes [petition.kind]",
    );
    expect(flat(text)).toContain("Borne by: Lê Văn Thử, Chair");
    expect(text).toContain("\n  Status: OVERDUE\n  Due: 2026-08-12\n");
    expect(text).toContain("\n  2026-07-13  The day of the event, not counted");
    expect(text).toContain("\n  2026-07-14  Day one of the 30 days");
  });

  it("tells it in Vietnamese", () => {
    const text = flat(explain(overdue, { target: "complaint.resolve", law }));
    expect(text).toContain("Trả lời: có; lời văn có hiệu lực từ 01/07/2012");
    expect(text).toContain("Tình trạng: QUÁ HẠN Hạn cuối: 12/08/2026");
    expect(text).toContain("13/07/2026");
  });

  it("tells on which day a duty was done", () => {
    expect(explain(overdue, { target: "complaint.accept", lang: "en" })).toContain(
      "\n  Status: done 2026-07-13\n",
    );
  });

  it("names every provision of the answer, of its reasons and of its deadlines", () => {
    for (const decision of [overdue, open, refused, unclear]) {
      for (const { rule, cites, reasons } of decision.answers.filter(
        ({ answer }) => answer !== "no",
      )) {
        const part = [...decision.obligations, ...decision.windows, ...decision.escalations].find(
          (one) => one.rule === rule,
        );
        const candidates =
          part !== undefined && "candidates" in part ? (part.candidates ?? []) : [];
        const deadlines = [
          ...(part?.deadline === undefined ? [] : [part.deadline]),
          ...candidates.map(({ deadline }) => deadline),
        ];
        const named = [
          ...cites,
          ...reasons.flatMap(({ cite }) => cite ?? []),
          ...deadlines.flatMap(({ steps }) => steps.flatMap(({ cite }) => cite ?? [])),
        ];
        for (const lang of ["vi", "en"] as const) {
          const text = flat(explain(decision, { target: rule, lang, law }));
          for (const id of named) expect(text).toContain(citeProvision(law, id, lang));
        }
      }
    }
  });

  it("names the provision of a criterion that a condition rests on", async () => {
    const complex = complaint(
      "2026-07-06",
      `${grounds}\n  complexity: { finding: true, criteria: [a], recordedOn: 2026-07-20, number: 5/BB }`,
      accepted,
    );
    const text = flat(
      explain(await decisionOf(complex, "2026-08-12"), {
        target: "complaint.complex",
        lang: "en",
        law,
      }),
    );
    expect(text).toContain(citeProvision(law, "ND124-2020/d3a/k1", "en"));
  });

  it("tells each of the days between which a missing fact chooses", () => {
    const text = explain(open, { target: "complaint.resolve", lang: "en", law });
    expect(text).toContain("The day depends on facts that are not known:");
    for (const day of ["2026-08-12", "2026-08-27", "2026-09-11"]) {
      expect(text).toContain(`\n    Due: ${day}\n`);
    }
    expect(flat(text)).toContain("To be asked:");
    expect(flat(explain(open, { target: "complaint.resolve" }))).toContain(
      "Hạn còn tùy dữ kiện chưa biết:",
    );
  });

  it("tells to whom an escalation goes, and not that the addressee bears it", () => {
    const [raised] = overdue.escalations;
    expect(raised?.to.role).toBe("province-chair");
    const text = flat(explain(overdue, { target: String(raised?.rule), lang: "en", law }));
    expect(text).toContain("Addressed to: Chair of the People's Committee at provincial level");
    expect(text).not.toMatch(/Borne by: Chair of the People's Committee at provincial level/u);
  });

  it("tells the special rule that took its place", async () => {
    const special = rightRules.replace(
      "    versions:",
      "    exceptTo: [complaint.accept]\n    versions:",
    );
    const rules = await loadRulebook({ folders: [folderOf({ "ours.yaml": special })] });
    const decision = await decisionOf(complaint("2026-07-06", plain, "[]"), "2026-07-07", {
      rules,
    });
    const text = explain(decision, { target: "complaint.accept", lang: "en", law });
    expect(text).toContain("\n  A special rule takes its place: ours.remind\n");
    expect(flat(text)).toContain("Answer: no");
    expect(explain(decision, { target: "complaint.accept" })).toContain(
      "\n  Quy tắc riêng đã thay: ours.remind\n",
    );
  });

  it("tells that no wording is settled where its date is missing", async () => {
    const undated = await decisionOf("record: petition\nid: KN-3\nkind: complaint\n", "2026-07-13");
    const text = flat(explain(undated, { target: "complaint.accept", lang: "en" }));
    expect(text).toContain("Answer: unknown; the wording that applies is not settled");
  });

  it("is found by its act too", () => {
    expect(explain(overdue, { target: "resolve", lang: "en" })).toBe(
      explain(overdue, { target: "complaint.resolve", lang: "en" }),
    );
  });

  it("of a table tells the row that answered", () => {
    const text = explain(overdue, { target: "complaint.competence-first", lang: "en" });
    const rows = lines(text).filter((line) => line.includes("[complaint.competence-first/"));
    expect(rows).toHaveLength(1);
    expect(overdue.competent.rule).toBeDefined();
    expect(rows[0]).toContain(`[${overdue.competent.rule}]`);
  });
});

describe("a target that there is not", () => {
  it.each([
    ["complaint.resolv", "did you mean `complaint.resolve`?"],
    ["resolvve", "did you mean `resolve`?"],
    ["xyz", "`tiepdan explain` without it names"],
  ])("%s is a caller's mistake with the next step", (target, says) => {
    const attempt = () => explain(overdue, { target });
    expect(attempt).toThrow(MisuseError);
    expect(attempt).toThrow(says);
    expect(attempt).toThrow(`\`${target}\` is no rule or act of this decision`);
  });
});

describe("the lines of an explanation", () => {
  it("have at most 80 characters, whatever is explained", () => {
    for (const decision of [overdue, open, refused, unclear]) {
      for (const lang of ["vi", "en"] as const) {
        const texts = [
          explain(decision, { lang, law }),
          ...decision.answers.map(({ rule }) => explain(decision, { target: rule, lang, law })),
        ];
        const wide = texts.flatMap(lines).filter((line) => [...line].length > 80);
        expect(wide).toEqual([]);
      }
    }
  });

  it("have no space at their end", () => {
    const text = explain(overdue, { lang: "en", law });
    expect(lines(text).filter((line) => /\s$/u.test(line))).toEqual([]);
  });
});
