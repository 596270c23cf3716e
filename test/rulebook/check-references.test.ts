import { describe, expect, it } from "vitest";
import { check, faults, rightRules, rightScenarios, spoiled } from "./rule-file";

describe("a right rule file", () => {
  it("has no finding, neither for the rule nor for its scenarios", () => {
    expect(
      check(
        { "ours.yaml": rightRules, "ours.scenarios.yaml": rightScenarios },
        { today: "2026-11-27" },
      ),
    ).toEqual([]);
  });
});

describe("a name that does not exist", () => {
  it.each([
    {
      what: "a fact of a condition",
      passage: "fact: petition.instance",
      instead: "fact: «petition.instanse",
      rule: "unknown-fact",
      says: ["Không có dữ kiện `petition.instanse`", "There is no fact `petition.instanse`"],
      near: "petition.instance",
    },
    {
      what: "the fact whose date picks the wording",
      passage: "governedBy: petition.receivedOn",
      instead: "governedBy: «petition.recievedOn",
      rule: "unknown-fact",
      says: ["Không có dữ kiện `petition.recievedOn`", "There is no fact `petition.recievedOn`"],
      near: "petition.receivedOn",
    },
    {
      what: "the fact that a period runs from",
      passage: "from: petition.receivedOn",
      instead: "from: «petition.sendOn",
      rule: "unknown-fact",
      says: ["Không có dữ kiện `petition.sendOn`", "There is no fact `petition.sendOn`"],
      near: "petition.sentOn",
    },
    {
      what: "the bearer of a duty",
      passage: "bearer: handling-office",
      instead: "bearer: «handling-offices",
      rule: "unknown-role",
      says: ["Không có vai trò `handling-offices`", "There is no role `handling-offices`"],
      near: "handling-office",
    },
    {
      what: "an event that fulfils a duty",
      passage: "doneBy: [urged]",
      instead: "doneBy: [«urge]",
      rule: "unknown-event",
      says: ["Không có sự kiện của hồ sơ `urge`", "There is no event of case files `urge`"],
      near: "urged",
    },
    {
      what: "an event that stops the clock",
      passage: "            within:",
      instead:
        "            pausedBy: [{ start: suspended, end: «continue, basis: LKN-2011/d27@2026 }]\n            within:",
      rule: "unknown-event",
      says: ["Không có sự kiện của hồ sơ `continue`", "There is no event of case files `continue`"],
      near: "continued",
    },
    {
      what: "an assumption",
      passage: "    versions:",
      instead: "    assumes: [«no-transitional-clauses]\n    versions:",
      rule: "unknown-assumption",
      says: [
        "Không có giả định `no-transitional-clauses`",
        "There is no assumption `no-transitional-clauses`",
      ],
      near: "no-transitional-clause",
    },
    {
      what: "the rule to which it is an exception",
      passage: "    versions:",
      instead: "    exceptTo: [«complaint.acept]\n    versions:",
      rule: "unknown-rule",
      says: ["Không có quy tắc `complaint.acept`", "There is no rule `complaint.acept`"],
      near: "complaint.accept",
    },
    {
      what: "a provision that the wording cites",
      passage: "cites: [LKN-2011/d27@2026]",
      instead: "cites: [«LKN-2011/d27@2062]",
      rule: "citation-known",
      says: [
        "Không có điều khoản `LKN-2011/d27@2062` trong dữ liệu luật",
        "The law data hold no provision `LKN-2011/d27@2062`",
      ],
    },
    {
      what: "the basis of a period",
      passage: "basis: LKN-2011/d27@2026",
      instead: "basis: «LKN-2011/d27@20266",
      rule: "citation-known",
      says: [
        "Không có điều khoản `LKN-2011/d27@20266` trong dữ liệu luật",
        "The law data hold no provision `LKN-2011/d27@20266`",
      ],
      near: "LKN-2011/d27@2026",
    },
    {
      what: "a provision that a condition cites",
      passage: "operator: equal, value: complaint }",
      instead: "operator: equal, value: complaint, cite: «NOWHERE-1900/d1 }",
      rule: "citation-known",
      says: [
        "Không có điều khoản `NOWHERE-1900/d1` trong dữ liệu luật",
        "The law data hold no provision `NOWHERE-1900/d1`",
      ],
    },
  ])("is told at its place in both languages: $what", ({ passage, instead, rule, says, near }) => {
    const { text, at } = spoiled(passage, instead);
    const [vi, en] = says;
    const inVietnamese = faults(text, { lang: "vi" });
    const inEnglish = faults(text, { lang: "en" });
    expect(inEnglish).toMatchObject([{ rule, severity: "error", message: en, at }]);
    expect(inVietnamese).toMatchObject([{ rule, severity: "error", message: vi, at }]);
    if (near !== undefined) {
      expect(inEnglish[0]?.fix).toBe(`did you mean \`${near}\`?`);
      expect(inVietnamese[0]?.fix).toBe(`có phải \`${near}\`?`);
    }
  });

  it("is told with a next step where no known name is near", () => {
    const { text, at } = spoiled(
      "operator: equal, value: complaint }",
      "operator: equal, value: complaint, cite: «NOWHERE-1900/d1 }",
    );
    expect(faults(text, { lang: "vi" })).toMatchObject([
      { at, fix: "hãy thêm điều khoản vào `provisions` hoặc sửa mã" },
    ]);
    expect(faults(text)).toMatchObject([
      { at, fix: "add it under `provisions` or correct the id" },
    ]);
  });

  it("is told for the recipients of an escalation's document", () => {
    const { text, at } = spoiled(
      rightRules.slice(rightRules.indexOf("        event:")),
      `        event:
          type: escalate
          params:
            to: second-resolver
            act: report
            label: { vi: Báo cáo cấp trên, en: Report to the superior }
            documents: [{ use: report, recipients: [second-resolver, «complainants] }]
`,
    );
    expect(faults(text)).toMatchObject([
      { rule: "unknown-role", at, fix: "did you mean `complainant`?" },
    ]);
  });

  it("is told for a fact named after a rule that leaves no such fact behind", () => {
    // complaint.accept is a duty: it has a due day, and gives nobody a window.
    const window = spoiled(
      "fact: petition.instance, operator: equal, value: 1",
      "fact: «window.complaint.accept, operator: equal, value: open",
    );
    expect(faults(window.text)).toMatchObject([{ rule: "unknown-fact", at: window.at }]);
  });

  it("is not told for a table that is known by its rows", () => {
    const route = rightRules
      .slice(0, rightRules.indexOf("        event:"))
      .replace("stage: oblige", "stage: route")
      .replace("    versions:", "    exceptTo: [complaint.competence-first]\n    versions:");
    const text = `${route}        event: { type: route, params: { competent: province-chair, unit: respondent, act: resolve } }\n`;
    expect(faults(text)).toEqual([]);
    expect(faults(text.replace("competence-first]", "competence-frist]"))).toMatchObject([
      { rule: "unknown-rule", fix: "did you mean `complaint.competence-first`?" },
    ]);
  });
});

describe("a citation that is not in force", () => {
  it("on some day of the wording is told with its own days", () => {
    const { text, at } = spoiled("from: 2026-07-01", "from: «2026-06-30");
    const lines = text.split("\n");
    const cites = lines.findIndex((line) => line.includes("cites:"));
    const basis = lines.findIndex((line) => line.includes("basis:"));
    const place = (line: number, word: string) => ({
      file: at.file,
      line: line + 1,
      column: String(lines[line]).indexOf(word) + 1,
    });
    const found = faults(text);
    expect(found).toMatchObject([
      {
        rule: "citation-in-force",
        at: place(cites, "LKN"),
        message:
          "`LKN-2011/d27@2026` is in force from `2026-07-01` to `…` and does not cover 2026-06-30 – …",
        fix: "cite the wording of those days, or split the version of the rule",
      },
      { rule: "citation-in-force", at: place(basis, "LKN") },
    ]);
    expect(faults(text, { lang: "vi" })[0]?.message).toBe(
      "`LKN-2011/d27@2026` có hiệu lực từ `2026-07-01` đến `…`, không phủ hết 2026-06-30 – …",
    );
  });

  it("is fine for a period that counts only on the days of its basis", () => {
    const { text } = spoiled("from: 2026-07-01", "«from: 2025-07-01");
    const narrowed = text
      .replace("cites: [LKN-2011/d27@2026]", "cites: [LKN-2011]")
      .replace("basis: LKN-2011/d27@2026 }", "basis: LKN-2011/d27@2026, since: 2026-07-01 }");
    expect(faults(narrowed)).toEqual([]);
  });
});

describe("a rule id that is given twice", () => {
  it("is told at the second one, with the file of the first", () => {
    const second = rightRules.slice(rightRules.indexOf("  - id:"));
    const text = rightRules + second;
    const line = text.split("\n").findLastIndex((one) => one.startsWith("  - id:")) + 1;
    const found = check({ "a.yaml": rightRules, "b.yaml": rightRules }).filter(
      ({ rule }) => rule === "duplicate-id",
    );
    expect(found).toMatchObject([
      {
        at: { file: "b.yaml", line: 4, column: 9 },
        message: "The id `ours.remind` is given in a.yaml already",
      },
    ]);
    expect(faults(text, { lang: "vi" })).toMatchObject([
      {
        rule: "duplicate-id",
        severity: "error",
        at: { file: "ours.yaml", line, column: 9 },
        message: "Mã `ours.remind` đã có ở ours.yaml",
      },
    ]);
  });
});

describe("an id of the packaged rules", () => {
  it("is not taken by an own rule, be it that of a table", () => {
    for (const id of ["complaint.accept", "complaint.competence-first"]) {
      const text = rightRules.replace("id: ours.remind", `id: ${id}`);
      expect(faults(text).filter(({ rule }) => rule === "duplicate-id")).toMatchObject([
        { message: `The id \`${id}\` is given among the packaged rules already` },
      ]);
    }
  });

  it("is not taken by an own role or assumption", () => {
    const names = `roles:
  - id: commune-chair
    kind: office
    names: [{ from: 2026-07-01, name: { vi: Chủ tịch, en: Chair } }]
`;
    const assumptions = `assumptions:
  superior-urges: { vi: Khác, en: Other, basis: LKN-2011/d5/k1 }
`;
    expect(check({ "names.yaml": names })).toMatchObject([
      { rule: "duplicate-id", at: { file: "names.yaml", line: 2, column: 9 } },
    ]);
    expect(check({ "assumptions.yaml": assumptions })).toMatchObject([
      { rule: "duplicate-id", at: { file: "assumptions.yaml", line: 2 } },
    ]);
  });
});

describe("what own roles and assumptions name", () => {
  it("must be there: a superior role, a provision", () => {
    const text = `roles:
  - id: our-desk
    kind: office
    names: [{ from: 2026-07-01, name: { vi: Bàn tiếp dân, en: Our desk } }]
    superior: [{ from: 2026-07-01, role: commune-chari }]
`;
    expect(check({ "names.yaml": text })).toMatchObject([
      { rule: "unknown-role", fix: "did you mean `commune-chair`?" },
    ]);
    const assumed = `assumptions:
  ours-reads: { vi: Hiểu thế này, en: Read like this, basis: LKN-2011/d999 }
`;
    expect(check({ "assumptions.yaml": assumed })).toMatchObject([{ rule: "unknown-provision" }]);
  });
});

describe("ten faults in one file", () => {
  it("give ten findings, each at its own line", () => {
    const text = `topic: our-reminders
title: { vi: Nhắc việc nội bộ, en: Our own reminders }
rules:
  - id: ours.remind
    stage: oblige
    title: { vi: Nhắc trước khi hết hạn, en: Remind before the deadline }
    governedBy: petition.recievedOn
    exceptTo: [complaint.acept]
    assumes: [no-such-assumption]
    conditions:
      all:
        - { fact: petition.kindd, operator: equal, value: complaint }
        - { fact: petition.instance, operator: before, value: 1 }
        - { fact: complainant.kind, operator: equal, value: person }
    versions:
      - inForce: { from: 2026-07-01 }
        cites: [LKN-2011/d999@2026]
        checked: { on: 2026-11-24, confidence: text }
        event:
          type: require
          params:
            bearer: handling-offices
            act: remind
            label: { vi: Nhắc công chức thụ lý, en: Remind the officer }
            doneBy: [urge]
            within:
              - length: 3
                unit: working-day
                from: petition.receivedOn
                basis: LKN-2011/d27@2012
`;
    const lines = faults(text).map(({ rule, at }) => `${at?.line} ${rule}`);
    expect([...lines].sort()).toEqual(
      [
        "7 unknown-fact",
        "8 unknown-rule",
        "9 unknown-assumption",
        "12 unknown-fact",
        "13 operator-fits",
        "14 operator-fits",
        "17 citation-known",
        "22 unknown-role",
        "25 unknown-event",
        "30 citation-in-force",
      ].sort(),
    );
  });
});
