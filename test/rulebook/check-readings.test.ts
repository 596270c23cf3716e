import { describe, expect, it } from "vitest";
import { type CheckSettings, check, placed, rightRules } from "./rule-file";

const ourLaw = (says: string) => `instruments:
  - id: OURS-2026
    kind: provincial-decision
    rank: 9
    issuer: { vi: Ủy ban nhân dân xã Ví Dụ }
    title: { vi: Quy chế nhắc việc, en: Rules on reminders }
    shortTitle: { vi: Quy chế nhắc việc, en: Rules on reminders }
    inForce: { from: 2026-07-01 }
    confidence: text
provisions:
  - id: OURS-2026/d3
    cite: Điều 3 Quy chế nhắc việc
    instrument: OURS-2026
    topic: procedure
    says: ${says}
    inForce: { from: 2026-07-01 }
    source: own
    confidence: text
`;
const englishOnly = ourLaw("{ en: Remind before the deadline. }");
const inBoth = ourLaw("{ vi: Nhắc trước khi hết hạn., en: Remind before the deadline. }");

/** What is said of readings when the rules stand beside the law data. */
const readings = (rules: string, law: string, settings: CheckSettings = {}) =>
  check({ "ours.yaml": rules, "law.yaml": law }, settings).filter(
    ({ rule }) => rule === "reading-in-vietnamese",
  );

describe("a provision that a rule cites", () => {
  it("without a Vietnamese reading is told once, where it is cited first, in both languages", () => {
    const marked = rightRules
      .replace("cites: [LKN-2011/d27@2026]", "cites: [«LKN-2011/d27@2026]")
      .replaceAll("LKN-2011/d27@2026", "OURS-2026/d3");
    const { text, at } = placed(marked);
    expect(readings(text, englishOnly)).toMatchObject([
      {
        severity: "error",
        at,
        message: "`OURS-2026/d3` has no `says.vi`: people can read what it says in English only",
        fix: "write what the provision says in `says.vi`, in your own words",
      },
    ]);
    expect(readings(text, englishOnly, { lang: "vi" })).toMatchObject([
      {
        message: "`OURS-2026/d3` chưa có `says.vi`: người dùng chỉ đọc được bằng tiếng Anh",
        fix: "hãy ghi điều khoản nói gì vào `says.vi`, bằng lời của mình",
      },
    ]);
  });

  it.each([
    ["the basis of a period", "basis: LKN-2011/d27@2026", "basis: «OURS-2026/d3"],
    [
      "what a condition cites",
      "operator: equal, value: complaint }",
      "operator: equal, value: complaint, cite: «OURS-2026/d3 }",
    ],
  ])("without a Vietnamese reading is told at %s", (_, passage, instead) => {
    const { text, at } = placed(rightRules.replace(passage, instead));
    expect(readings(text, englishOnly)).toMatchObject([{ at }]);
  });

  it("with a reading in both languages is right", () => {
    const rules = rightRules.replaceAll("LKN-2011/d27@2026", "OURS-2026/d3");
    expect(readings(rules, inBoth)).toEqual([]);
  });
});

describe("a provision that no rule cites", () => {
  it("may wait for its Vietnamese reading", () => {
    expect(readings(rightRules, englishOnly)).toEqual([]);
  });
});
