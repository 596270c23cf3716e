import { readdirSync, readFileSync } from "node:fs";
import type { Agency } from "../../src/case/agency-schema";
import { parseAgency } from "../../src/case/parse-agency";
import { composeGeneral } from "../../src/document/compose-general";
import type { LetterRecord } from "../../src/document/letter-record";
import type { OfficialDocument } from "../../src/document/official-document";
import { parseLetter } from "../../src/document/parse-letter";
import type { Finding, Parsed } from "../../src/finding/finding";

const examples = new URL("../../examples/", import.meta.url);

function read(name: string): string {
  return readFileSync(new URL(name, examples), "utf8");
}

/** The value, when there is not a single finding. */
export function clean<Value>(parsed: Parsed<Value>): Value {
  const said = parsed.findings.map(({ message }: Finding) => message).join("\n");
  if (!parsed.ok || said !== "") throw new Error(said);
  return parsed.value;
}

const agencies: readonly Agency[] = readdirSync(new URL("agencies/", examples)).map((name) =>
  clean(parseAgency(read(`agencies/${name}`), { file: name })),
);

export function exampleAgency(unit: string | undefined): Agency {
  const agency = agencies.find((profile) => profile.unit === unit);
  if (agency === undefined) throw new Error(`no profile of ${unit}`);
  return agency;
}

/** The example record of a letter: `examples/letters/<name>.yaml`. */
export function exampleRecord(name: string): LetterRecord {
  return clean(parseLetter(read(`letters/${name}.yaml`), { file: `${name}.yaml` }));
}

export const exampleNames: readonly string[] = readdirSync(new URL("letters/", examples))
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => name.replace(/\.yaml$/u, ""))
  .sort();

/** Composes a record with the example profile of its unit. */
export function composedExample(
  record: LetterRecord,
  changes: Partial<LetterRecord> = {},
): OfficialDocument {
  const { record: _, template, unit, ...words } = { ...record, ...changes };
  return clean(composeGeneral(template, { ...words, agency: exampleAgency(unit) }));
}
