import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  checkCase,
  type Decision,
  decide,
  isoDate,
  loadRulebook,
  parseCase,
} from "../../../src/index";
import { expectedCaseSchema, type Look } from "./expected-case";

const folder = import.meta.dirname;
const ending = ".expected.yaml";
const yamlFiles = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
const expectedNames = yamlFiles
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length));
const caseNames = yamlFiles
  .filter((file) => !file.endsWith(ending))
  .map((file) => file.slice(0, -".yaml".length));

const textOf = (file: string): string => readFileSync(join(folder, file), "utf8");
const looksOf = (name: string): readonly Look[] =>
  expectedCaseSchema.parse(parse(textOf(`${name}${ending}`))).looks;

const rulebook = await loadRulebook();

function caseOf(name: string) {
  const parsed = parseCase(textOf(`${name}.yaml`), { file: `${name}.yaml` });
  if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message).join("\n"));
  return parsed.value;
}

const rulesOf = (entries: readonly { readonly rule: string }[]): readonly string[] =>
  entries.map(({ rule }) => rule);
const sorted = (texts: readonly string[]): readonly string[] => [...texts].sort();

function expectAnswers(decision: Decision, look: Look): void {
  const { classification, admission, competent } = look;
  if (classification !== undefined) expect(decision.classification).toMatchObject(classification);
  if (competent !== undefined) expect(decision.competent).toMatchObject(competent);
  if (admission === undefined) return;
  const { grounds, ...answered } = admission;
  expect(decision.admission).toMatchObject(answered);
  if (grounds !== undefined) {
    expect(sorted(decision.admission.grounds.map(({ ground }) => ground))).toEqual(sorted(grounds));
  }
}

function expectObligations(decision: Decision, look: Look): void {
  for (const [rule, wanted] of Object.entries(look.obligations ?? {})) {
    const found = decision.obligations.find((obligation) => obligation.rule === rule);
    const { nominal, due, safe, latest } = found?.deadline ?? {};
    const seen = {
      ...{ nominal, due, safe, latest },
      candidates: found?.candidates?.map(({ deadline }) => deadline.due).sort(),
      status: found?.status,
      doneOn: found?.doneOn,
      bearer: found?.bearer.role,
    };
    const { recipients = [], ...compared } = wanted;
    expect({ rule, ...seen }).toMatchObject({ rule, ...compared });
    expect(found?.recipients.map(({ vi }) => vi)).toEqual(expect.arrayContaining(recipients));
  }
  const rules = rulesOf(decision.obligations);
  expect(rules.filter((rule) => (look.noObligations ?? []).includes(rule))).toEqual([]);
}

function expectWindows(decision: Decision, look: Look): void {
  for (const [rule, wanted] of Object.entries(look.windows ?? {})) {
    const found = decision.windows.find((window) => window.rule === rule);
    const { nominal, due } = found?.deadline ?? {};
    const seen = { nominal, due, status: found?.status, addressee: found?.addressee?.role };
    expect({ rule, ...seen }).toMatchObject({ rule, ...wanted });
  }
  const rules = rulesOf(decision.windows);
  expect(rules.filter((rule) => (look.noWindows ?? []).includes(rule))).toEqual([]);
}

function expectLists(decision: Decision, look: Look): void {
  const { escalations, documents, forbidden, missing = [] } = look;
  if (escalations !== undefined) {
    const seen = decision.escalations.map(({ rule, to }) => `${rule} → ${to.role}`);
    expect(sorted(seen)).toEqual(sorted(escalations.map(({ rule, to }) => `${rule} → ${to}`)));
  }
  if (documents !== undefined) {
    // The papers that a right may be used with are the citizen's choice.
    const calledFor = decision.documents.filter(({ optional }) => optional !== true);
    expect(sorted(calledFor.map(({ template }) => template))).toEqual(sorted(documents));
  }
  if (forbidden !== undefined) {
    expect(sorted(rulesOf(decision.forbidden))).toEqual(sorted(forbidden));
  }
  expect(decision.missing.map(({ fact }) => fact)).toEqual(expect.arrayContaining(missing));
}

describe("the files of real cases", () => {
  it("come in pairs: a case and what is expected of it", () => {
    expect(caseNames.length).toBeGreaterThan(0);
    expect(sorted(caseNames)).toEqual(sorted(expectedNames));
  });

  it("hold no key that nothing compares", () => {
    const look = { asOf: "2026-07-01", admission: { answer: "yes" } };
    expect(expectedCaseSchema.safeParse({ looks: [look] }).success).toBe(true);
    expect(expectedCaseSchema.safeParse({ looks: [{ ...look, escalation: [] }] }).success).toBe(
      false,
    );
    expect(expectedCaseSchema.safeParse({ looks: [{ asOf: "2026-07-01" }] }).success).toBe(false);
  });
});

describe.each(expectedNames)("the case %s", (name) => {
  it.each(looksOf(name).map((look) => [look.asOf, look] as const))(
    "comes out as the law says on %s",
    async (day, look) => {
      const options = { asOf: isoDate(day) };
      const file = caseOf(name);
      const decision = await decide(rulebook, file, options);
      expectAnswers(decision, look);
      expectObligations(decision, look);
      expectWindows(decision, look);
      expectLists(decision, look);
      const reported = rulesOf(await checkCase(rulebook, file, options));
      expect(reported).toEqual(expect.arrayContaining(look.findings ?? []));
      expect(reported.filter((rule) => (look.noFindings ?? []).includes(rule))).toEqual([]);
    },
  );
});
