import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { runScenario } from "../../src/decide/run-scenario";
import { builtInSources } from "../../src/rulebook/built-in-sources";
import { checkRuleFiles } from "../../src/rulebook/compile-rulebook";
import { loadRulebook } from "../../src/rulebook/load";
import { readRuleFiles } from "../../src/rulebook/read-files";
import { isoDate } from "../../src/time/iso-date";

const files = readRuleFiles(await builtInSources(resolve(import.meta.dirname, "../..")), "en");
const rulebook = await loadRulebook();
const scenarios = files.scenarios.flatMap(({ file, value }) =>
  value.scenarios.map((scenario) => ({ file, value, scenario })),
);

describe("the packaged rule files", () => {
  it("are found with their scenarios, law, roles and assumptions", () => {
    expect(files.findings).toEqual([]);
    expect(files.rules.length).toBeGreaterThanOrEqual(12);
    expect(files.scenarios.map(({ value }) => value.topic).sort()).toEqual(
      files.rules.map(({ value }) => value.topic).sort(),
    );
  });

  it("have no finding above an information", () => {
    const found = checkRuleFiles(files, { lang: "en", today: isoDate("2026-11-27") });
    expect(found.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  it("are the rules of the packaged rulebook, table rows counted one by one", () => {
    const written = files.rules.flatMap(({ value }) =>
      value.rules.flatMap(({ id, versions }) => {
        const rows = versions.flatMap(({ table }) => table?.rows.map(({ row }) => row) ?? []);
        return rows.length === 0 ? [id] : [...new Set(rows)].map((row) => `${id}/${row}`);
      }),
    );
    expect(rulebook.rules.map(({ id }) => id).sort()).toEqual([...written].sort());
  });

  it("cite provisions and instruments of the law book only", () => {
    const cited = rulebook.rules.flatMap(({ id, wordings }) =>
      wordings.flatMap(({ cites }) => cites.map((cite) => ({ id, cite }))),
    );
    expect(cited.length).toBeGreaterThan(100);
    expect(cited.filter(({ cite }) => rulebook.law.instrumentOf(cite) === undefined)).toEqual([]);
  });

  it("cite nothing that was not in force on the first day of the wording", () => {
    const early = rulebook.rules.flatMap(({ id, wordings }) =>
      wordings.flatMap(({ inForce, cites }) =>
        cites
          .filter((cite) => !rulebook.law.inForceOn(cite, inForce.from))
          .map((cite) => `${id} ${cite} ${inForce.from}`),
      ),
    );
    expect(early).toEqual([]);
  });

  it("name assumptions that stand in words and rest on a provision", () => {
    for (const [id, { vi, en, basis }] of rulebook.assumptions) {
      expect(`${id}: ${vi}`.length).toBeGreaterThan(id.length + 12);
      expect(en).not.toBe(vi);
      expect(rulebook.law.instrumentOf(basis), `${id}: ${basis}`).toBeDefined();
    }
  });

  it("name superiors and resolved roles that exist", () => {
    for (const { id, superior = [], resolves } of rulebook.roles.values()) {
      const named = [
        ...superior.map(({ role }) => role),
        ...(resolves !== undefined && "superiorOf" in resolves ? [resolves.superiorOf] : []),
      ];
      expect(
        named.filter((role) => !rulebook.roles.has(role)),
        id,
      ).toEqual([]);
    }
  });
});

describe("the scenarios of the packaged rules", () => {
  it("are many, each with a name of its own", () => {
    const names = scenarios.map(({ scenario }) => scenario.name);
    expect(names.length).toBeGreaterThan(300);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each(files.scenarios.map(({ file, value }) => [value.topic, file, value] as const))(
    "hold: %s",
    (_, __, value) => {
      const failed = value.scenarios.flatMap((scenario) => {
        const differences = runScenario(rulebook, value, scenario);
        return differences.length === 0 ? [] : [{ name: scenario.name, differences }];
      });
      expect(failed).toEqual([]);
    },
  );
});
