import { describe, expect, it } from "vitest";
import { parseCase } from "../../src/case/parse-case";
import { decide } from "../../src/decide/decide";
import { loadRulebook } from "../../src/rulebook/load";
import { folderOf } from "./folders";
import { rightRules } from "./rule-file";

async function answerOn(receivedOn: string, rules: string, rule: string) {
  const parsed = parseCase(
    `record: petition\nid: KN-1\nkind: complaint\ninstance: 1\nsigned: true\nreceivedOn: ${receivedOn}\nevents: []\n`,
    { file: "case.yaml" },
  );
  if (!parsed.ok) throw new Error("the case has findings");
  const rulebook = await loadRulebook({ folders: [folderOf({ "ours.yaml": rules })] });
  const decision = await decide(rulebook, parsed.value, { asOf: "2026-11-27", lang: "en" });
  return {
    answer: decision.answers.find((one) => one.rule === rule)?.answer,
    isToldOpen: decision.findings.some(
      (finding) => finding.rule === "law-not-encoded" && finding.message.includes(`\`${rule}\``),
    ),
  };
}

describe("days for which a rule has no wording", () => {
  const between = (key: string) =>
    rightRules
      .replace("{ from: 2026-07-01 }", "{ from: 2026-07-01, to: 2026-08-31 }")
      .replace(
        "    versions:",
        `    ${key}: [{ from: 2026-09-01, why: an example }]\n    versions:`,
      );

  it("are answered no where the law itself says nothing", async () => {
    const rules = between("silentBetween");
    expect(await answerOn("2026-08-31", rules, "ours.remind")).toEqual({
      answer: "yes",
      isToldOpen: false,
    });
    expect(await answerOn("2026-09-01", rules, "ours.remind")).toEqual({
      answer: "no",
      isToldOpen: false,
    });
  });

  it("stay unknown, and are told, where no text settles them", async () => {
    expect(await answerOn("2026-09-01", between("unsettledBetween"), "ours.remind")).toEqual({
      answer: "unknown",
      isToldOpen: true,
    });
  });

  it("stay unknown before the first wording", async () => {
    expect(await answerOn("2026-06-30", rightRules, "ours.remind")).toEqual({
      answer: "unknown",
      isToldOpen: true,
    });
  });
});

describe("a table of which one version leaves a row out", () => {
  const event =
    "{ type: assign, params: { task: sort, label: { vi: Phân loại, en: Sort }, bearer: handling-office } }";
  const version = (
    span: string,
    rows: readonly string[],
    leavesOut = "",
  ) => `      - inForce: ${span}
        cites: [LKN-2011]
        checked: { on: 2026-11-24, confidence: text }
        table:
          inputs: [petition.signed]
${leavesOut}          rows:
${rows.map((row) => `            - { row: ${row}, event: ${event} }\n`).join("")}`;
  const signed = "signed, when: { petition.signed: true }";
  const unsigned = "unsigned, when: { petition.signed: false }";
  const leavesOut =
    "          leavesOut: [{ when: { petition.signed: [true] }, why: an example }]\n";
  const rules =
    rightRules
      .slice(0, rightRules.indexOf("      - inForce:"))
      .replace("stage: oblige", "stage: assign") +
    version("{ from: 2026-07-01, to: 2026-08-31 }", [signed, unsigned]) +
    version("{ from: 2026-09-01 }", [unsigned], leavesOut);

  it("answers no for that row on that version's days", async () => {
    expect((await answerOn("2026-08-31", rules, "ours.remind/signed")).answer).toBe("yes");
    expect(await answerOn("2026-09-01", rules, "ours.remind/signed")).toEqual({
      answer: "no",
      isToldOpen: false,
    });
    expect((await answerOn("2026-09-01", rules, "ours.remind/unsigned")).answer).toBe("no");
  });
});
