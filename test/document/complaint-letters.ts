import { readdirSync, readFileSync } from "node:fs";
import type { CaseFile } from "../../src/case/case-schema";
import { parseCase } from "../../src/case/parse-case";
import { decide } from "../../src/decide/decide";
import { compose } from "../../src/document/compose";
import type { LetterRecord } from "../../src/document/letter-record";
import type { OfficialDocument } from "../../src/document/official-document";
import { parseLetter } from "../../src/document/parse-letter";
import { renderText } from "../../src/document/render-text";
import type { Parsed } from "../../src/finding/finding";
import { builtInRulebook } from "../../src/rulebook/built-in-rulebook";
import { isoDate } from "../../src/time/iso-date";
import { clean, exampleAgency } from "./example-letters";

const folder = new URL("../../examples/letters/complaint/", import.meta.url);

/** The records of `examples/letters/complaint`: letters on the procedure of a complaint. */
export const complaintLetterNames: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => name.replace(/\.yaml$/u, ""))
  .sort();

export function complaintLetterRecord(name: string): LetterRecord {
  const source = readFileSync(new URL(`${name}.yaml`, folder), "utf8");
  return clean(parseLetter(source, { file: `${name}.yaml` }));
}

/** The case that a record names. */
export function caseOf({ case: path = "" }: LetterRecord): CaseFile {
  return clean(parseCase(readFileSync(new URL(path, folder), "utf8"), { file: path }));
}

export interface CaseLetterChanges {
  readonly record?: Partial<LetterRecord>;
  readonly file?: CaseFile;
  readonly blanks?: boolean;
}

/** Composes the letter of a record as its case stood on its day, with the example profile of its unit. */
export async function composedCaseLetter(
  name: string,
  { record: changes = {}, file: changed, blanks = false }: CaseLetterChanges = {},
): Promise<Parsed<OfficialDocument>> {
  const record = { ...complaintLetterRecord(name), ...changes };
  const { record: _, template, unit, case: __, ...words } = record;
  const file = changed ?? caseOf(record);
  const agency = exampleAgency(unit);
  const rulebook = builtInRulebook();
  const decision = await decide(rulebook, file, { asOf: isoDate(record.date), agency });
  return compose(template, decision, file, { ...words, agency, law: rulebook.law, blanks });
}

/** The letter, when there is not a single finding. */
export async function cleanCaseLetter(
  name: string,
  changes: CaseLetterChanges = {},
): Promise<OfficialDocument> {
  return clean(await composedCaseLetter(name, changes));
}

export async function letterText(name: string, changes: CaseLetterChanges = {}): Promise<string> {
  return renderText(await cleanCaseLetter(name, changes));
}

/** The case of a letter with other entries on the complaint. */
export function caseWith(name: string, complaint: object, more: object = {}): CaseFile {
  const file = caseOf(complaintLetterRecord(name));
  return { ...file, ...more, complaint: { ...file.complaint, ...complaint } };
}

/** What is found, as `rule path`. */
export const findingsOf = async (
  name: string,
  changes: CaseLetterChanges,
): Promise<readonly string[]> =>
  (await composedCaseLetter(name, changes)).findings.map(({ rule, path }) => `${rule} ${path}`);
