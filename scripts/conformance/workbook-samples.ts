import { readdirSync, readFileSync } from "node:fs";
import { parseCase } from "../../src/case/parse-case";
import { parseDialogue } from "../../src/case/parse-dialogue";
import { parseOffice } from "../../src/case/parse-office";
import { loadRulebook } from "../../src/rulebook/load";
import type { SummaryRecord } from "../../src/summary/chosen-records";
import { reportPeriod } from "../../src/summary/report-period";
import { summarise } from "../../src/summary/summarise";
import { summaryWorkbook } from "../../src/summary/workbook/summary-workbook";

const folder = "examples/reports";

/** The workbooks of the example records: of their quarter, and of one with statutory tables. */
export async function workbookSamples(): Promise<ReadonlyMap<string, Uint8Array>> {
  const rulebook = await loadRulebook();
  const records = readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => recordOf(readFileSync(`${folder}/${name}`, "utf8")));
  const workbooks = new Map<string, Uint8Array>();
  for (const [name, word] of [
    ["quarter", "2026-Q3"],
    ["tables", "2025-06-15..2025-09-14"],
  ] as const) {
    const { from, to, label } = reportPeriod(word);
    const unit = "xã Ví Dụ";
    const summary = await summarise(rulebook, records, { period: { from, to }, asOf: to, unit });
    workbooks.set(name, await summaryWorkbook(summary, { law: rulebook.law, label }));
  }
  return workbooks;
}

function recordOf(text: string): SummaryRecord {
  const parsed = /^record: office$/mu.test(text)
    ? parseOffice(text)
    : /^record: dialogue$/mu.test(text)
      ? parseDialogue(text)
      : parseCase(text);
  if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message).join("\n"));
  return parsed.value;
}
