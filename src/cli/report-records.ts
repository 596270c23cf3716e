import type { Finding } from "../finding/finding";
import type { SummaryRecord } from "../summary/chosen-records";
import { type CaseOptions, type OpenedCases, openCases } from "./cases";

interface OpenedRecords extends Pick<OpenedCases, "rulebook" | "asOf"> {
  readonly records: readonly SummaryRecord[];
  readonly findings: readonly Finding[];
}

/** Reads the records that figures are made of: petitions, offices and dialogues. */
export async function openRecords(
  patterns: readonly string[],
  options: CaseOptions,
): Promise<OpenedRecords> {
  const { rulebook, asOf, cases, records, findings } = await openCases(patterns, options);
  return {
    rulebook,
    asOf,
    records: [...cases.map(({ file }) => file), ...records.map(({ data }) => data)],
    findings,
  };
}
