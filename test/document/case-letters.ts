import { readdirSync, readFileSync } from "node:fs";
import type { Petition } from "../../src/case/case-schema";
import { parseCase } from "../../src/case/parse-case";
import { composeCaseRecord } from "../../src/cli/letters";
import type { LetterRecord } from "../../src/document/letter-record";
import type { OfficialDocument } from "../../src/document/official-document";
import { parseLetter } from "../../src/document/parse-letter";
import { builtInTemplates } from "../../src/document/template/built-in";
import type { Parsed } from "../../src/finding/finding";
import { isInForce } from "../../src/law/in-force";
import { builtInRulebook } from "../../src/rulebook/built-in-rulebook";
import { addDays, isoDate } from "../../src/time/iso-date";
import { clean, exampleAgency } from "./example-letters";

const folder = new URL("../../examples/letters/complaint/", import.meta.url);

/** The example records of letters about a complaint. */
export const caseLetterNames: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => name.replace(/\.yaml$/u, ""))
  .sort();

function read(name: string): string {
  return readFileSync(new URL(name, folder), "utf8");
}

/** The same with every day moved: the letter or the case in another year. */
function moved<Value>(value: Value, days: number): Value {
  const text = JSON.stringify(value).replace(/\d{4}-\d\d-\d\d/gu, (day) =>
    addDays(isoDate(day), days),
  );
  return JSON.parse(text) as Value;
}

export interface CaseLetterChanges {
  readonly record?: Partial<LetterRecord>;
  readonly petition?: (petition: Petition) => Petition;
  /** How many days later everything happens. */
  readonly days?: number;
  readonly blanks?: boolean;
}

/** An example record, with every day moved; fields that the version of that day does not know are left out. */
export function caseLetterRecord(name: string, days = 0): LetterRecord {
  const record = moved(clean(parseLetter(read(`${name}.yaml`), { file: `${name}.yaml` })), days);
  const version = builtInTemplates().templates.find(
    ({ id, inForce }) => id === record.template && isInForce(inForce, record.date),
  );
  const known = Object.entries(record.fields ?? {}).filter(([field]) =>
    Object.hasOwn(version?.fields ?? {}, field),
  );
  return { ...record, fields: Object.fromEntries(known) };
}

export function caseOf({ case: name = "" }: LetterRecord, days = 0): Petition {
  return moved(clean(parseCase(read(name), { file: name })), days);
}

/** Composes an example record about a case, as it stood on the letter's day. */
export async function composedCaseLetter(
  name: string,
  { record = {}, petition = (file) => file, days = 0, blanks = false }: CaseLetterChanges = {},
): Promise<Parsed<OfficialDocument>> {
  const letter = { ...caseLetterRecord(name, days), ...record };
  const input = { file: name, bytes: new Uint8Array() };
  return composeCaseRecord({ input, record: letter }, petition(caseOf(letter, days)), {
    agency: exampleAgency(letter.unit),
    templates: builtInTemplates(),
    rulebook: builtInRulebook(),
    lang: "vi",
    blanks,
  });
}

/** The composed letter; fails where there is a finding. */
export async function caseLetter(
  name: string,
  changes: CaseLetterChanges = {},
): Promise<OfficialDocument> {
  return clean(await composedCaseLetter(name, changes));
}
