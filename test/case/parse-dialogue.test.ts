import { describe, expect, it } from "vitest";
import { newDialogue } from "../../src/case/new-dialogue";
import { parseDialogue } from "../../src/case/parse-dialogue";

const head = `record: dialogue
id: DT-1
unit: xã Ví Dụ
level: commune
role: commune-chair
`;

function findingsOf(rest: string, lang: "vi" | "en" = "en") {
  const parsed = parseDialogue(`${head}${rest}`, { file: "dialogue.yaml", lang });
  return parsed.findings.map(({ rule, message, path, at, fix = "" }) => ({
    rule,
    path,
    line: at?.line,
    text: `${message}; ${fix}`,
  }));
}

describe("reading the record of a dialogue", () => {
  it("takes a record with nothing but its name", () => {
    const parsed = parseDialogue(head);
    expect(parsed.ok && parsed.value).toEqual({
      record: "dialogue",
      id: "DT-1",
      unit: "xã Ví Dụ",
      level: "commune",
      role: "commune-chair",
    });
  });

  it("points at a misspelt key and suggests the right one", () => {
    const [found] = findingsOf("heldOm: 2026-10-14\n");
    expect(found).toMatchObject({ rule: "unknown-key", path: "heldOm", line: 6 });
    expect(found?.text).toContain("heldOn");
  });

  it("points at a misspelt kind of proposal", () => {
    const [found] = findingsOf("proposals:\n  - { id: p1, kind: recomendation, about: đường }\n");
    expect(found).toMatchObject({ path: "proposals[0].kind", line: 7 });
    expect(found?.text).toContain("recommendation");
  });

  it("refuses a day that is not written as days are", () => {
    const [found] = findingsOf("heldOn: 14/10/2026\n");
    expect(found).toMatchObject({ path: "heldOn" });
    expect(found?.text).toContain("2026-10-14");
  });

  it("refuses two proposals with one id", () => {
    const rest = `proposals:
  - { id: p1, kind: feedback, about: rác thải }
  - { id: p1, kind: feedback, about: đèn đường }
`;
    expect(findingsOf(rest)).toMatchObject([
      { rule: "repeated-id", path: "proposals[1].id", line: 8 },
    ]);
  });

  it("refuses a denunciation with the name of who made it, and does not print the name", () => {
    const rest = `proposals:
  - { id: p1, kind: denunciation, about: một việc, from: { name: Phạm Thị Kín } }
`;
    for (const lang of ["vi", "en"] as const) {
      const found = findingsOf(rest, lang);
      expect(found).toMatchObject([{ rule: "denouncer-named", path: "proposals[0].from" }]);
      expect(JSON.stringify(found)).not.toContain("Kín");
    }
  });

  it("prints no name that stands in the wrong place of a denunciation", () => {
    const wrong = [
      "from: Phạm Thị Kín",
      "from: { name: [Phạm Thị Kín] }",
      "from: { name: A, Phạm Thị Kín: x }",
      "from: { nmae: Phạm Thị Kín }",
    ];
    for (const from of wrong) {
      const found = findingsOf(`proposals: [{ id: p1, kind: denunciation, about: v, ${from} }]\n`);
      expect(found.length, from).toBeGreaterThan(0);
      expect(JSON.stringify(found), from).not.toContain("Kín");
    }
  });

  it("quotes what a question's author wrote wrong, for nothing of it is secret", () => {
    const [found] = findingsOf(
      "proposals: [{ id: p1, kind: question, about: v, from: { name: 12 } }]\n",
    );
    expect(found?.text).toContain("12");
  });

  it("reads the skeleton once its blanks are filled", () => {
    const filled = newDialogue()
      .replace(/^id: .*$/mu, "id: DT-1")
      .replace(/^unit: .*$/mu, "unit: xã Ví Dụ")
      .replace(/^level: .*$/mu, "level: commune")
      .replace(/^role: .*$/mu, "role: commune-chair");
    expect(parseDialogue(filled).findings).toEqual([]);
    const whole = filled.replace(/^# (?=[a-zA-Z]+:| {2})/gmu, "");
    expect(parseDialogue(whole).findings).toEqual([]);
    const parsed = parseDialogue(whole);
    expect(parsed.ok && parsed.value.proposals?.[0]?.answer?.on).toBe("2026-11-06");
  });
});
