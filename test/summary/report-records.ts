import { readdirSync, readFileSync } from "node:fs";
import { parseCase } from "../../src/case/parse-case";
import { parseDialogue } from "../../src/case/parse-dialogue";
import { parseOffice } from "../../src/case/parse-office";
import type { Finding, Parsed } from "../../src/finding/finding";
import { loadRulebook } from "../../src/rulebook/load";
import type { SummaryRecord } from "../../src/summary/chosen-records";
import { type SummariseOptions, summarise } from "../../src/summary/summarise";
import type { Summary } from "../../src/summary/summary";

const folder = new URL("../../examples/reports/", import.meta.url);

export const rulebook = await loadRulebook();

/** The record that a text holds; a fault in it fails the test. */
export function recordOf(text: string): SummaryRecord {
  const parsed: Parsed<SummaryRecord> = /^record: office$/mu.test(text)
    ? parseOffice(text, { lang: "en" })
    : /^record: dialogue$/mu.test(text)
      ? parseDialogue(text, { lang: "en" })
      : parseCase(text, { lang: "en" });
  if (parsed.ok) return parsed.value;
  throw new Error(parsed.findings.map(({ message }: Finding) => message).join("\n"));
}

/** The text of one example record: `03-overdue`. */
export function exampleText(name: string): string {
  return readFileSync(new URL(`${name}.yaml`, folder), "utf8");
}

/** The example records of examples/reports, in the order of their files. */
export const exampleRecords: readonly SummaryRecord[] = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .sort()
  .map((name) => recordOf(exampleText(name.replace(/\.yaml$/u, ""))));

export const thirdQuarter = { from: "2026-07-01", to: "2026-09-30" };

/** The figures of records for quarter III of 2026 as reported on 5 October. */
export function figures(
  records: readonly SummaryRecord[],
  options: Partial<SummariseOptions> = {},
): Promise<Summary> {
  return summarise(rulebook, records, { period: thirdQuarter, asOf: "2026-10-05", ...options });
}

/** A complaint that xã Ví Dụ received on a day, with what happened since. */
export function complaint(receivedOn: string, events = "[]", id = "1/KN"): SummaryRecord {
  return recordOf(`record: petition
id: "${id}"
kind: complaint
instance: 1
inWriting: true
signed: true
receivedOn: ${receivedOn}
complainants: [{ name: Nguyễn Văn Mẫu, kind: individual, capacity: full }]
representative: none
transferredBy: none
handledBy: { role: commune-chair, unit: xã Ví Dụ }
complaint:
  object: { kind: administrative-decision, issuedOn: 2026-05-20, receivedOn: 2026-05-20 }
  respondent: { role: commune-chair, unit: xã Ví Dụ }
  secondDecisionExists: false
  termination: { none: true }
  court: none
  groundsCheck: { on: ${receivedOn}, found: [] }
  remoteArea: { finding: false, reason: xã ở đồng bằng }
  complexity: { finding: false }
  executionWouldHarm: false
events: ${events}
`);
}

/** The record of the commune chair's office, from its lines. */
export function office(lines: string, id = "TCD"): SummaryRecord {
  return recordOf(`record: office
id: "${id}"
unit: xã Ví Dụ
role: commune-chair
level: commune
${lines}
`);
}
