import { describe, expect, it } from "vitest";
import { check, faults, placed, rightRules, rightScenarios } from "./rule-file";

const withScenarios = (scenarios: string, rules = rightRules) =>
  check({ "rules.yaml": rules, "ours.yaml": scenarios });

/** The right scenarios without the one whose name starts so. */
function without(start: string): string {
  const [head = "", ...parts] = rightScenarios.split("  - name: ");
  const kept = parts.filter((part) => !part.startsWith(start));
  if (kept.length !== parts.length - 1) throw new Error(`not there once: ${start}`);
  return [head, ...kept].join("  - name: ");
}

describe("a rule without scenarios", () => {
  it("is told of each kind and of both sides of its edge, in both languages", () => {
    const messages = check({ "ours.yaml": rightRules }).map(({ message }) => message);
    expect(messages).toEqual([
      "`ours.remind` has no scenario in which it applies",
      "`ours.remind` has no scenario in which it does not apply",
      "`ours.remind` has no scenario in which a needed fact is missing",
      "`ours.remind` has no scenario on `2026-06-30`",
      "`ours.remind` has no scenario on `2026-07-01`",
    ]);
    expect(check({ "ours.yaml": rightRules }, { lang: "vi" })[1]?.message).toBe(
      "`ours.remind` chưa có tình huống mà quy tắc không áp dụng",
    );
  });

  it("is told at its id, or at the wording with the edge", () => {
    const id = placed(rightRules.replace("id: ours.remind", "id: «ours.remind")).at;
    const edge = placed(rightRules.replace("{ from: 2026-07-01 }", "«{ from: 2026-07-01 }")).at;
    const found = check({ "ours.yaml": rightRules });
    expect(found.map(({ at }) => at)).toEqual([id, id, id, edge, edge]);
    expect(found[0]?.fix).toContain("`petition.receivedOn`");
  });
});

describe("scenarios of which one is left out", () => {
  it.each([
    [
      "the one on the first day, which is also the one that applies",
      "A complaint received on the first day",
      ["`ours.remind` has no scenario in which it applies"],
    ],
    [
      "the one on the day before",
      "A complaint received before",
      ["`ours.remind` has no scenario on `2026-06-30`"],
    ],
    [
      "the one that does not apply",
      "A second complaint",
      ["`ours.remind` has no scenario in which it does not apply"],
    ],
  ])("are told to be incomplete: %s", (_, start, messages) => {
    expect(withScenarios(without(start)).map(({ message }) => message)).toEqual(messages);
  });

  it("are complete where another one fills its place", () => {
    // The one before the first wording is a missing answer as well.
    expect(withScenarios(without("Without the instance"))).toEqual([]);
  });

  it("are told of an edge that a period has inside the version", () => {
    const rules = rightRules.replace(
      "basis: LKN-2011/d27@2026 }",
      "basis: LKN-2011/d27@2026, since: 2026-09-01, until: 2026-09-30 }",
    );
    expect(withScenarios(rightScenarios, rules).map(({ message }) => message)).toEqual([
      "`ours.remind` has no scenario on `2026-08-31`",
      "`ours.remind` has no scenario on `2026-09-01`",
      "`ours.remind` has no scenario on `2026-09-30`",
      "`ours.remind` has no scenario on `2026-10-01`",
    ]);
  });
});

describe("a scenario that names what is not there", () => {
  it.each([
    [
      "a rule",
      "rule: ours.remind\n    asOf: 2026-07-02\n    expect: { answer: yes, due",
      "rule: «ours.remnd\n    asOf: 2026-07-02\n    expect: { answer: yes, due",
      "unknown-rule",
      "ours.remind",
    ],
    [
      "a fact",
      "facts: { petition.instance: 2 }",
      "facts: { petition.instanse: «2 }",
      "unknown-fact",
      "petition.instance",
    ],
    [
      "an event",
      "events: []",
      "events: [{ what: «urge, on: 2026-07-02 }]",
      "unknown-event",
      "urged",
    ],
  ])("is told so: %s", (_, passage, instead, rule, near) => {
    if (rightScenarios.split(passage).length !== 2) throw new Error(`not there once: ${passage}`);
    const { text, at } = placed(rightScenarios.replace(passage, instead));
    const found = withScenarios(text).filter(({ rule: id }) => id !== "scenario-missing");
    expect(found).toMatchObject([
      { rule, severity: "error", at, fix: `did you mean \`${near}\`?` },
    ]);
  });
});

describe("a wording that was read long ago", () => {
  const checkedOn = (day: string) => rightRules.replace("on: 2026-11-24", `on: ${day}`);

  it("is told a year and a day later, at the day it was read", () => {
    const { at } = placed(rightRules.replace("on: 2026-11-24", "on: «2026-11-24"));
    expect(faults(rightRules, { today: "2027-11-24" })).toEqual([]);
    const found = faults(rightRules, { today: "2027-11-25" });
    expect(found).toMatchObject([
      {
        rule: "stale-checked",
        severity: "warning",
        at,
        message:
          "`ours.remind` was last read against the text on `2026-11-24`, more than 12 months ago",
        fix: "read the provision again and write the new day in `checked.on`",
      },
    ]);
    expect(faults(rightRules, { today: "2027-11-25", lang: "vi" })[0]?.message).toContain(
      "đã quá 12 tháng",
    );
  });

  it("is told when the law it cites was amended since", () => {
    // Law 136/2025 amends the Law on Complaints from 2026-07-01; it was issued on 2025-12-10.
    const before = faults(checkedOn("2025-12-09"), { today: "2026-11-27" });
    expect(before).toMatchObject([{ rule: "stale-checked", severity: "warning" }]);
    expect(before[0]?.message).toContain(
      "on `2025-12-09`, before Law No. 136/2025/QH15 was issued",
    );
    expect(faults(checkedOn("2026-07-01"), { today: "2026-11-27" })).toEqual([]);
  });

  it("is not told for a wording that no longer holds", () => {
    const text =
      `${checkedOn("2025-01-02").replace("{ from: 2026-07-01 }", "{ from: 2026-07-01, to: 2026-09-30 }")}`.replace(
        "    versions:",
        "    silentBetween: [{ from: 2026-10-01, why: an example }]\n    versions:",
      );
    expect(faults(text, { today: "2026-09-30" })).toMatchObject([{ rule: "stale-checked" }]);
    expect(faults(text, { today: "2026-10-01" })).toEqual([]);
  });

  it("is not asked about without a day", () => {
    expect(faults(checkedOn("2013-01-01"))).toEqual([]);
  });
});
