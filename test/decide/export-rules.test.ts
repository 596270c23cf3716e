import { describe, expect, it } from "vitest";
import { createEngine, exportRules, loadRulebook } from "../../src/index";
import { isComplaint, rulebookOf } from "./own-rules";

const packaged = await loadRulebook();
const flag = {
  type: "flag",
  params: { severity: "info", message: { vi: "có", en: "it is" } },
} as const;
const edged = rulebookOf({
  id: "ours.edged",
  stage: "classify",
  conditions: { fact: "petition.signed", operator: "equal", value: true, cite: "LKN-2011/d11/k5" },
  event: flag,
  versions: [
    { inForce: { from: "2012-07-01", to: "2026-06-30" } },
    { inForce: { from: "2026-07-01" }, conditions: isComplaint },
  ],
});

describe("rules for a system that runs json-rules-engine", () => {
  it("are the wordings in force on the day, with the rule and its provisions in the event", () => {
    expect(exportRules(edged, { at: "2026-06-30" })).toEqual([
      {
        name: "ours.edged",
        conditions: { all: [{ fact: "petition.signed", operator: "equal", value: true }] },
        event: {
          type: "flag",
          params: { ...flag.params, rule: "ours.edged", stage: "classify", cites: ["LKN-2011/d9"] },
        },
      },
    ]);
    expect(exportRules(edged, { at: "2026-07-01" })[0]?.conditions).toEqual({ all: [isComplaint] });
    expect(exportRules(edged, { at: "2012-06-30" })).toEqual([]);
  });

  it("are plain JSON", () => {
    const rules = exportRules(packaged, { at: "2026-07-01" });
    expect(rules.length).toBeGreaterThan(50);
    expect(JSON.parse(JSON.stringify(rules))).toStrictEqual(rules);
  });

  it("run in a stock engine", async () => {
    const run = async (at: string, facts: Record<string, unknown>) =>
      (await createEngine(edged, { at }).run(facts)).events.map(({ params }) => params?.rule);
    expect(await run("2026-06-30", { "petition.signed": true })).toEqual(["ours.edged"]);
    expect(await run("2026-07-01", { "petition.signed": true })).toEqual([]);
    expect(await run("2026-07-01", { "petition.kind": "complaint" })).toEqual(["ours.edged"]);
  });

  it("are refused for a day that is none", () => {
    expect(() => exportRules(edged, { at: "2026-02-30" })).toThrow(/2026-02-30/u);
  });
});
