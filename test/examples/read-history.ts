import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Agency } from "../../src/case/agency-schema";
import type { CaseFile } from "../../src/case/case-schema";
import { parseAgency } from "../../src/case/parse-agency";
import { parseCase } from "../../src/case/parse-case";
import type { LetterRecord } from "../../src/document/letter-record";
import { parseLetter } from "../../src/document/parse-letter";
import type { Parsed, Severity } from "../../src/finding/finding";
import type { IsoDate } from "../../src/time/iso-date";

const examples = new URL("../../examples/", import.meta.url);
const histories = new URL("histories/", examples);

/** One case of a history, and what a check on its last day must find. */
export interface HistoryCase {
  readonly name: string;
  readonly file: CaseFile;
  readonly agency: Agency;
  readonly asOf: IsoDate;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: Severity;
    readonly path: string;
  }[];
}

export interface HistoryLetter {
  readonly name: string;
  readonly record: LetterRecord;
  /** The case that the letter is about; letters of an office without a case have none. */
  readonly about?: HistoryCase;
  readonly agency: Agency;
}

interface History {
  readonly readme: string;
  readonly cases: readonly HistoryCase[];
  readonly letters: readonly HistoryLetter[];
  /** The warnings that a letter must give, by the name of its file. */
  readonly warnings: readonly { readonly letter: string; readonly rule: string }[];
}

interface Expected {
  readonly cases: readonly {
    readonly file: string;
    readonly asOf: IsoDate;
    readonly findings: HistoryCase["findings"];
  }[];
  readonly letters?: History["warnings"];
}

export const historyNames: readonly string[] = readdirSync(histories).sort();

/** Everything in a folder of `examples/histories`, read without a single finding. */
export function readHistory(name: string): History {
  const folder = new URL(`${name}/`, histories);
  const expected: Expected = parse(readFileSync(new URL("findings.yaml", folder), "utf8"));
  const agencies = [...agenciesIn(folder), ...agenciesIn(new URL("agencies/", examples))];
  const agencyOf = (unit: string | undefined): Agency => {
    const found = agencies.find((agency) => agency.unit === unit);
    if (found === undefined) throw new Error(`${name}: no profile of ${unit}`);
    return found;
  };
  const cases = expected.cases.map(({ file, asOf, findings }): HistoryCase => {
    const read = clean(parseCase(readFileSync(new URL(file, folder)), { file }));
    return { name: file, file: read, agency: agencyOf(read.handledBy?.unit), asOf, findings };
  });
  const letters = new URL("letters/", folder);
  return {
    readme: readFileSync(new URL("README.md", folder), "utf8"),
    cases,
    warnings: expected.letters ?? [],
    letters: readdirSync(letters)
      .sort()
      .map((file): HistoryLetter => {
        const record = clean(parseLetter(readFileSync(new URL(file, letters)), { file }));
        const about = cases.find((one) => record.case === `../${one.name}`);
        if ((record.case === undefined) !== (about === undefined))
          throw new Error(`${name}/${file}: no case ${record.case}`);
        return {
          name: file,
          record,
          agency: agencyOf(record.unit ?? about?.file.handledBy?.unit),
          ...(about === undefined ? {} : { about }),
        };
      }),
  };
}

function agenciesIn(folder: URL): readonly Agency[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"))
    .map(({ name }) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }))
    .filter(({ text }) => /^record: agency$/mu.test(text))
    .map(({ name, text }) => clean(parseAgency(text, { file: name })));
}

function clean<Value>(parsed: Parsed<Value>): Value {
  const said = parsed.findings.map(({ message }) => message).join("\n");
  if (!parsed.ok || said !== "") throw new Error(said);
  return parsed.value;
}
