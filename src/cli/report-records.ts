import { type Dialogue, dialogueSchema } from "../case/dialogue-schema";
import { parseRecord } from "../case/parse-record";
import type { Finding } from "../finding/finding";
import type { SummaryRecord } from "../summary/chosen-records";
import { type CaseOptions, type OpenedCases, openCaseInputs } from "./cases";
import { readInputs } from "./input";
import { isRecord } from "./record-kind";

export interface OpenedRecords extends Pick<OpenedCases, "rulebook" | "asOf"> {
  readonly records: readonly SummaryRecord[];
  readonly findings: readonly Finding[];
}

/** Reads the records that figures are made of: petitions, offices and dialogues. */
export async function openRecords(
  patterns: readonly string[],
  options: CaseOptions,
): Promise<OpenedRecords> {
  const inputs = await readInputs(patterns);
  const ofDialogues = inputs.filter((input) => isRecord(input, "dialogue"));
  const opened = await openCaseInputs(
    inputs.filter((input) => !ofDialogues.includes(input)),
    options,
  );
  const dialogues = ofDialogues.map(({ bytes, file }) =>
    parseRecord(dialogueSchema, bytes, { file, lang: options.lang }),
  );
  return {
    rulebook: opened.rulebook,
    asOf: opened.asOf,
    records: [
      ...opened.cases.map(({ file }) => file),
      ...opened.offices.map(({ office }) => office),
      ...dialogues.flatMap((parsed): Dialogue[] => (parsed.ok ? [parsed.value] : [])),
    ],
    findings: [...opened.findings, ...dialogues.flatMap((parsed) => parsed.findings)],
  };
}
