import { readFileSync } from "node:fs";
import { checkOffice, decideOffice, explainRecord, loadRulebook, parseOffice } from "../src/index";
import { secondsEach } from "./measure";

const asOf = "2026-12-31";

/** The year of an office: twelve months of weeks, months and sessions, each decided by the rules of its day. */
export async function benchOffices(): Promise<string> {
  const rulebook = await loadRulebook();
  const rows: string[] = [];
  for (const name of ["commune-chair", "province-secretary"]) {
    const source = readFileSync(`examples/offices/${name}.yaml`);
    const parsed = parseOffice(source);
    if (!parsed.ok) throw new Error(`the office ${name} does not parse`);
    const office = parsed.value;
    const decision = await decideOffice(rulebook, office, { asOf });
    const { read, decide, check, page } = await secondsEach({
      read: () => parseOffice(source),
      decide: () => decideOffice(rulebook, office, { asOf }),
      check: () => checkOffice(rulebook, office, { asOf }),
      page: () => explainRecord(decision, { law: rulebook.law }),
    });
    const cells = [read, decide, check, page].map((each = 0) => (each * 1000).toFixed(1));
    rows.push(`| ${name} | ${decision.matters.length} | ${cells.join(" | ")} |`);
  }
  return [
    "| Record | Matters | Reading, ms | Deciding, ms | Checking, ms | Page, ms |",
    "| --- | --: | --: | --: | --: | --: |",
    ...rows,
  ].join("\n");
}
