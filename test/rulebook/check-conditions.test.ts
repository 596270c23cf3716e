import { describe, expect, it } from "vitest";
import { faults, rightRules, spoiled } from "./rule-file";

const instance = "{ fact: petition.instance, operator: equal, value: 1 }";

describe("an operator that cannot compare a fact", () => {
  it.each([
    ["a number with a day's operator", "{ fact: petition.instance, operator: before, value: 1 }"],
    ["a yes or no with a number's", "{ fact: petition.signed, operator: atLeast, value: true }"],
    ["a list with equal", "{ fact: complaint.groundsFound, operator: equal, value: k1 }"],
    ["a day with in", "{ fact: petition.sentOn, operator: in, value: [2026-07-01] }"],
    ["a choice with contains", "{ fact: petition.kind, operator: contains, value: complaint }"],
  ])("is told with those that can: %s", (_, leaf) => {
    const { text, at } = spoiled(instance, `«${leaf}`);
    const [fact, operator] = [/fact: (\S+),/u, /operator: (\S+),/u].map(
      (pattern) => pattern.exec(leaf)?.[1],
    );
    const found = faults(text);
    expect(found).toMatchObject([{ rule: "operator-fits", severity: "error", at }]);
    expect(found[0]?.message).toContain(`\`${operator}\` does not compare \`${fact}\``);
    expect(found[0]?.message).toMatch(/use one of `\w+`/u);
    expect(faults(text, { lang: "vi" })[0]?.message).toContain(
      `\`${operator}\` không so sánh được dữ kiện \`${fact}\``,
    );
  });

  it("is told at a condition of a period too", () => {
    const { text, at } = spoiled(
      "basis: LKN-2011/d27@2026 }",
      "basis: LKN-2011/d27@2026, when: «{ fact: petition.signed, operator: atMost, value: true } }",
    );
    expect(faults(text)).toMatchObject([{ rule: "operator-fits", at }]);
  });
});

describe("a value that a fact can never have", () => {
  it.each([
    ["a choice that is not one", "{ fact: complainant.kind, operator: equal, value: person }"],
    ["a word for yes or no", "{ fact: petition.signed, operator: equal, value: yes }"],
    ["a text for a number", '{ fact: petition.instance, operator: equal, value: "1" }'],
    ["a day in another form", "{ fact: petition.sentOn, operator: after, value: 01/07/2026 }"],
    ["one value for in", "{ fact: complainant.kind, operator: in, value: individual }"],
    ["one of several", "{ fact: complainant.kind, operator: in, value: [individual, person] }"],
    ["several for equal", "{ fact: complainant.kind, operator: equal, value: [individual] }"],
    ["isKnown with a word", "{ fact: petition.sentOn, operator: isKnown, value: known }"],
    [
      "a fact of another type",
      "{ fact: petition.instance, operator: equal, value: { fact: petition.kind } }",
    ],
    [
      "a ground that is not one",
      "{ fact: complaint.groundsFound, operator: contains, value: k10 }",
    ],
  ])("is told: %s", (_, leaf) => {
    const { text, at } = spoiled(instance, `«${leaf}`);
    const fact = /fact: (\S+),/u.exec(leaf)?.[1];
    expect(faults(text)).toMatchObject([
      {
        rule: "operator-fits",
        at,
        message: expect.stringContaining(`\`${fact}\` never has the value`),
      },
    ]);
    expect(faults(text, { lang: "vi" })[0]?.message).toContain(
      `dữ kiện \`${fact}\` không bao giờ có giá trị`,
    );
  });

  it("is told with those that it can have", () => {
    const { text } = spoiled(
      instance,
      "«{ fact: complainant.kind, operator: equal, value: person }",
    );
    expect(faults(text)[0]?.message).toContain("`individual`, `organisation`, `agency`");
  });
});

describe("conditions that contradict each other", () => {
  it("make a version dead, told with the fact", () => {
    const { text, at } = spoiled(
      "      - inForce:",
      "      - «inForce:",
      rightRules.replace(
        instance,
        "{ fact: petition.kind, operator: in, value: [denunciation, feedback] }",
      ),
    );
    const found = faults(text);
    expect(found).toMatchObject([
      {
        rule: "version-dead",
        severity: "error",
        at,
        message:
          "The version can never apply: its conditions on `petition.kind` contradict each other",
        fix: "correct one of the conditions",
      },
    ]);
    expect(faults(text, { lang: "vi" })[0]?.message).toContain("`petition.kind` trái nhau");
  });

  it("are not seen in two ways of fulfilling one condition", () => {
    const { text } = spoiled(
      instance,
      "«{ any: [{ fact: complainant.kind, operator: equal, value: individual }, { fact: complainant.kind, operator: equal, value: agency }] }",
    );
    expect(faults(text)).toEqual([]);
  });
});

describe("a fact of a later stage", () => {
  const early = rightRules.replace("stage: oblige", "stage: classify");

  it.each([
    [
      "the outcome of admission",
      "{ fact: admit.outcome, operator: equal, value: accept }",
      "admit",
    ],
    ["the competence", "{ fact: route.isOurs, operator: equal, value: true }", "assign"],
    [
      "a duty that is overdue",
      "{ fact: complaint.accept.overdue, operator: equal, value: true }",
      "oblige",
    ],
  ])("is told when a rule reads it too early: %s", (_, leaf, stage) => {
    const { text, at } = spoiled(instance, `«${leaf}`, early);
    const fact = /fact: (\S+),/u.exec(leaf)?.[1];
    expect(faults(text)).toMatchObject([
      {
        rule: "fact-too-early",
        severity: "error",
        at,
        message: `\`${fact}\` is concluded in stage \`${stage}\`, and the rule runs in \`classify\``,
        fix: "move the rule to a later stage, or read what the case file gives",
      },
    ]);
    expect(faults(text, { lang: "vi" })[0]?.message).toContain(`\`${fact}\` chỉ có ở bước`);
  });

  it("is told where it picks the wording or starts a period", () => {
    const governed = spoiled(
      "governedBy: petition.receivedOn",
      "governedBy: «complaint.accept.due",
    );
    expect(faults(governed.text)).toMatchObject([{ rule: "fact-too-early", at: governed.at }]);
    const started = spoiled("from: petition.receivedOn", "from: «complaint.accept.due");
    expect(faults(started.text)).toMatchObject([{ rule: "fact-too-early", at: started.at }]);
  });

  it("may start an escalation, and one escalation the next", () => {
    const escalation = (id: string, fact: string) => `
  - id: ${id}
    stage: escalate
    title: { vi: Báo cáo khi quá hạn, en: Report when late }
    governedBy: petition.receivedOn
    conditions: { fact: ${fact}, operator: equal, value: true }
    versions:
      - inForce: { from: 2026-07-01 }
        cites: [LKN-2011/d27@2026]
        checked: { on: 2026-11-24, confidence: text }
        event:
          type: escalate
          params:
            to: second-resolver
            act: report
            label: { vi: Báo cáo cấp trên, en: Report to the superior }
`;
    const text =
      rightRules +
      escalation("ours.report", "ours.remind.overdue") +
      escalation("ours.report-again", "ours.report.overdue");
    expect(faults(text)).toEqual([]);
  });
});

describe("an event that says nothing", () => {
  const withEvent = (event: string) =>
    rightRules.slice(0, rightRules.indexOf("        event:")) + event;

  it("is told in a stage that does not settle it", () => {
    const { text, at } = spoiled(
      "type: refuse",
      "type: «refuse",
      withEvent(`        event:
          type: refuse
          params: { ground: k9, label: { vi: Việc đã có án, en: Decided by a court } }
`),
    );
    expect(faults(text)).toMatchObject([
      {
        rule: "event-stage",
        severity: "error",
        at,
        message: "`refuse` says something in stage `admit` only, and the rule runs in `oblige`",
        fix: "write `stage: admit`, or use another type of event",
      },
    ]);
    expect(faults(text, { lang: "vi" })[0]?.message).toContain(
      "`refuse` chỉ có nghĩa ở bước `admit`",
    );
    expect(faults(text.replace("stage: oblige", "stage: admit"))).toEqual([]);
  });

  it("is told when it concludes what the case file gives", () => {
    const { text, at } = spoiled(
      "fact: petition.signed",
      "fact: «petition.signed",
      withEvent(`        event:
          type: classify
          params: { fact: petition.signed, value: true }
`),
    );
    expect(faults(text)).toMatchObject([
      {
        rule: "classify-target",
        at,
        message: "`petition.signed` is given by the case file; a rule does not conclude it",
      },
    ]);
    expect(faults(text, { lang: "vi" })[0]?.message).toBe(
      "`petition.signed` do hồ sơ cho biết, quy tắc không được kết luận thay",
    );
  });

  it("is told when it concludes a value that the fact never has", () => {
    const { text, at } = spoiled(
      "value: maybe",
      "value: «maybe",
      withEvent(`        event:
          type: classify
          params: { fact: complaint.isRemote, value: maybe }
`),
    );
    const [found] = faults(text);
    expect(found).toMatchObject({ rule: "classify-value", at });
    expect(found?.message).toContain("`complaint.isRemote`, a boolean, never has the value");
  });
});

describe("an exception that silences nothing", () => {
  it.each([
    ["a rule of another stage", "complaint.verifier", "assign"],
    ["the rows of a table of another stage", "complaint.competence-first", "route"],
    ["the rule itself", "ours.remind", "oblige"],
  ])("is told: to %s", (_, general, stage) => {
    const { text, at } = spoiled("    versions:", `    exceptTo: [«${general}]\n    versions:`);
    expect(faults(text)).toMatchObject([
      {
        rule: "exception-stage",
        severity: "error",
        at,
        message: `An exception to \`${general}\` (stage \`${stage}\`) has no effect in stage \`oblige\``,
      },
    ]);
    expect(faults(text, { lang: "vi" })[0]?.message).toContain(`Ngoại lệ của \`${general}\``);
  });
});
