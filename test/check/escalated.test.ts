import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseCase } from "../../src/case/parse-case";
import { checkCase } from "../../src/check/check-case";
import { builtInRulebook } from "../../src/rulebook/built-in-rulebook";
import { isoDate } from "../../src/time/iso-date";

const file = new URL("../../examples/cases/06-overdue.yaml", import.meta.url);
const parsed = parseCase(readFileSync(file), { file: "06.yaml" });
if (!parsed.ok) throw new Error("the example does not parse");
const caseFile = parsed.value;

async function told(asOf: string) {
  const findings = await checkCase(builtInRulebook(), caseFile, {
    asOf: isoDate(asOf),
    lang: "en",
  });
  return findings.filter(({ rule }) => rule === "complaint.resolve-overdue");
}

describe("a case that goes higher", () => {
  // Accepted on Tuesday 6/10/2026, 30 days: Thursday 5/11/2026.
  it("is told with the office above, once the resolution is late", async () => {
    const [finding, ...others] = await told("2026-11-06");
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: "warning", at: { file: "06.yaml" } });
    expect(finding?.message).toContain("Chair of the People's Committee at provincial level");
    expect(finding?.cites).toContain("LKN-2011/d33/k1@2026");
  });

  it("is not told on the last day", async () => {
    expect(await told("2026-11-05")).toEqual([]);
  });
});
