import { describe, expect, it } from "vitest";
import { type Difference, runScenario } from "../../src/decide/run-scenario";
import { loadRulebook } from "../../src/rulebook/load";
import {
  type Expectation,
  type Scenario,
  type ScenarioFile,
  scenarioFileSchema,
} from "../../src/rulebook/scenario-schema";
import { folderOf } from "./folders";
import { rightRules } from "./rule-file";

const rule = (id: string, stage: string, event: string) => `
  - id: ${id}
    stage: ${stage}
    title: { vi: Thử, en: Try }
    governedBy: petition.receivedOn
    conditions: { fact: petition.signed, operator: equal, value: true }
    versions:
      - inForce: { from: 2026-07-01 }
        cites: [LKN-2011]
        checked: { on: 2026-11-24, confidence: text }
        event: ${event}
`;
const label = "label: { vi: Thử, en: Try }";

const rulebook = await loadRulebook({
  folders: [
    folderOf({
      "ours.yaml":
        rightRules +
        rule(
          "ours.remote",
          "classify",
          "{ type: classify, params: { fact: complaint.isRemote, value: true } }",
        ) +
        rule("ours.refuse", "admit", `{ type: refuse, params: { ground: k9, ${label} } }`) +
        rule(
          "ours.route",
          "route",
          "{ type: route, params: { competent: commune-chair, unit: respondent, act: resolve } }",
        ) +
        rule(
          "ours.assign",
          "assign",
          `{ type: assign, params: { task: sort, bearer: handling-office, ${label} } }`,
        ) +
        rule(
          "ours.forbid",
          "oblige",
          `{ type: forbid, params: { act: delay, bearer: handling-office, ${label} } }`,
        ) +
        rule(
          "ours.flag",
          "oblige",
          "{ type: flag, params: { severity: warning, message: { vi: Thử, en: Try } } }",
        ) +
        rule(
          "ours.permit",
          "oblige",
          `{ type: permit, params: { holder: complainant, addressee: second-resolver, act: complain, usedOn: event.second-complaint, within: [{ length: 30, unit: day, from: petition.receivedOn, basis: LKN-2011 }], ${label} } }`,
        ) +
        rule(
          "ours.escalate",
          "escalate",
          `{ type: escalate, params: { to: second-resolver, by: handling-office, act: report, documents: [{ use: report }], within: [{ length: 3, unit: working-day, from: petition.receivedOn, basis: LKN-2011 }], ${label} } }`,
        ) +
        rule(
          "ours.twofold",
          "oblige",
          `{ type: require, params: { bearer: handling-office, act: answer, doneBy: [decided], recipients: [complainant], documents: [{ use: answer, recipients: [respondent-party] }], within: [{ length: 30, unit: day, from: petition.receivedOn, basis: LKN-2011, when: { fact: complaint.isRemote, operator: equal, value: false } }, { length: 45, unit: day, from: petition.receivedOn, basis: LKN-2011, when: { fact: complaint.isRemote, operator: equal, value: true } }], ${label} } }`,
        ),
    }),
  ],
});

/** Received on Monday 6/7/2026. */
function differences(
  of: string,
  expected: Partial<Expectation>,
  more: Partial<Scenario> = {},
): readonly Difference[] {
  const file: ScenarioFile = scenarioFileSchema.parse({
    topic: "ours",
    given: {
      facts: {
        "petition.kind": "complaint",
        "petition.instance": 1,
        "petition.signed": true,
        "petition.receivedOn": "2026-07-06",
      },
      events: [],
    },
    scenarios: [
      {
        name: "A scenario that is tried",
        rule: of,
        asOf: "2026-07-08",
        expect: { answer: "yes", ...expected },
        ...more,
      },
    ],
  });
  return file.scenarios.flatMap((scenario) => runScenario(rulebook, file, scenario));
}

describe("a scenario that expects what the rule says", () => {
  it.each([
    // 7, 8, 9/7/2026 are the three working days.
    [
      "ours.remind",
      {
        wording: "2026-07-01",
        due: "2026-07-09",
        nominal: "2026-07-09",
        safe: "2026-07-09",
        latest: "2026-07-09",
        provisional: false,
        status: "open",
        act: "remind",
        bearer: "handling-office",
      },
    ],
    ["ours.remote", { value: true }],
    ["ours.refuse", { ground: "k9" }],
    ["ours.route", { competent: "commune-chair", unit: "respondent", act: "resolve" }],
    ["ours.assign", { bearer: "handling-office" }],
    ["ours.forbid", { act: "delay", bearer: "handling-office" }],
    ["ours.flag", { severity: "warning" }],
    // 6/7 + 30 days = 5/8/2026, a Wednesday.
    [
      "ours.permit",
      {
        bearer: "complainant",
        addressee: "second-resolver",
        act: "complain",
        due: "2026-08-05",
        status: "open",
      },
    ],
    [
      "ours.escalate",
      {
        to: "second-resolver",
        bearer: "handling-office",
        act: "report",
        due: "2026-07-09",
        documents: ["report"],
      },
    ],
    // 6/7 + 45 days = 20/8/2026, a Thursday.
    [
      "ours.twofold",
      {
        dues: ["2026-08-20", "2026-08-05"],
        recipients: ["respondent-party", "complainant"],
        documents: ["answer"],
        missing: ["complaint.isRemote"],
      },
    ],
  ] as const)("holds: %s", (of, expected) => {
    expect(differences(of, expected as Partial<Expectation>)).toEqual([]);
  });
});

describe("a scenario that expects something else fails on that field alone", () => {
  it.each([
    ["ours.remind", "answer", "no", "yes"],
    ["ours.remind", "wording", "2012-07-01", "2026-07-01"],
    ["ours.remind", "due", "2026-07-10", "2026-07-09"],
    ["ours.remind", "nominal", "2026-07-10", "2026-07-09"],
    ["ours.remind", "safe", "2026-07-10", "2026-07-09"],
    ["ours.remind", "latest", "2026-07-10", "2026-07-09"],
    ["ours.remind", "provisional", true, false],
    ["ours.remind", "status", "overdue", "open"],
    ["ours.remind", "doneOn", "2026-07-07", undefined],
    ["ours.remind", "act", "resolve", "remind"],
    ["ours.remind", "bearer", "complainant", "handling-office"],
    ["ours.remind", "documents", ["answer"], []],
    ["ours.remind", "missing", ["petition.signed"], []],
    ["ours.remind", "dues", ["2026-07-09", "2026-07-10"], undefined],
    ["ours.remote", "value", false, true],
    ["ours.refuse", "ground", "k1", "k9"],
    ["ours.route", "competent", "province-chair", "commune-chair"],
    ["ours.route", "unit", "superior", "respondent"],
    ["ours.permit", "addressee", "first-resolver", "second-resolver"],
    ["ours.escalate", "to", "first-resolver", "second-resolver"],
    ["ours.flag", "severity", "error", "warning"],
    ["ours.twofold", "recipients", ["complainant"], ["complainant", "respondent-party"]],
    ["ours.twofold", "dues", ["2026-08-05", "2026-08-21"], ["2026-08-05", "2026-08-20"]],
  ])("%s: %s", (of, field, wanted, found) => {
    expect(differences(of, { [field]: wanted })).toEqual([{ field, wanted, found }]);
  });

  it("and tells the facts that keep a rule from answering", () => {
    expect(
      differences(
        "ours.remind",
        { answer: "unknown", missing: [] },
        { facts: { "petition.instance": null } },
      ),
    ).toEqual([{ field: "missing", wanted: [], found: ["petition.instance"] }]);
  });

  it("and tells a rule that does not exist", () => {
    expect(differences("ours.nothing", {})).toEqual([
      { field: "rule", wanted: "ours.nothing", found: undefined },
    ]);
  });
});

describe("the facts of a scenario", () => {
  it("overlay what is given for all", () => {
    expect(
      differences(
        "ours.remind",
        { due: "2026-07-08" },
        { facts: { "petition.receivedOn": "2026-07-03" } },
      ),
    ).toEqual([]);
  });

  it("leave out events of later days, and replace those that are given", () => {
    const events = [{ what: "urged", on: "2026-07-09" }];
    expect(differences("ours.remind", { status: "open" }, { events })).toEqual([]);
    expect(
      differences(
        "ours.remind",
        { status: "done", doneOn: "2026-07-09" },
        { events, asOf: "2026-07-09" },
      ),
    ).toEqual([]);
  });

  it("know nothing of events where the list is taken away", () => {
    expect(differences("ours.remind", { status: "unknown" }, { events: null })).toEqual([]);
  });
});
