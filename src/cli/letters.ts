import { basename } from "node:path";
import type { Agency } from "../case/agency-schema";
import { sameName } from "../case/facts";
import { composeGeneral } from "../document/compose-general";
import type { LegalBases } from "../document/compose-options";
import type { LetterRecord } from "../document/letter-record";
import type { OfficialDocument } from "../document/official-document";
import { parseLetter, placedIn } from "../document/parse-letter";
import type { TemplateSet } from "../document/template/template";
import type { Finding, Lang, Parsed } from "../finding/finding";
import { MisuseError } from "../finding/misuse-error";
import type { Input } from "./input";

/** A letter's record with the file it stands in. */
export interface OpenLetter {
  readonly input: Input;
  readonly record: LetterRecord;
}

/** Reads letters' records; what is wrong with one does not keep the others from being written. */
export function openLetters(
  inputs: readonly Input[],
  templates: TemplateSet,
  lang: Lang,
): { readonly letters: readonly OpenLetter[]; readonly findings: readonly Finding[] } {
  const read = inputs.map((input) => ({
    input,
    parsed: parseLetter(input.bytes, { file: input.file, lang, templates }),
  }));
  return {
    letters: read.flatMap(({ input, parsed }) =>
      parsed.ok ? [{ input, record: parsed.value }] : [],
    ),
    findings: read.flatMap(({ parsed }) => parsed.findings),
  };
}

/** What is wrong with the file of a letter's record. */
export function checkLetterInput(
  input: Input,
  templates: TemplateSet,
  lang: Lang,
): readonly Finding[] {
  return openLetters([input], templates, lang).findings;
}

/** The name of a letter's file is that of its record: what is written in a letter never tells its file's name. */
export function letterName({ input: { file } }: OpenLetter): string {
  return basename(file).replace(/\.(?:ya?ml|json)$/u, "");
}

/** The profile a letter is written with: that of the unit it names, or the only one. */
export function agencyOf(
  { input, record: { unit } }: OpenLetter,
  agencies: readonly Agency[],
): Agency {
  const found =
    unit === undefined
      ? agencies.length === 1
        ? agencies[0]
        : undefined
      : agencies.find((agency) => sameName(agency.unit, unit));
  if (found !== undefined) return found;
  throw new MisuseError(
    "agency-missing",
    unit === undefined
      ? `letter \`${input.file}\` has no agency profile: name one with --agency, and the office in \`unit\` if there are several.`
      : `letter \`${input.file}\` is of \`${unit}\`, and no profile is of that unit: name it with --agency.`,
  );
}

/** Composes the letter of a record; findings point into its file. */
export function composeRecord(
  { record: letter }: OpenLetter,
  options: {
    readonly agency: Agency;
    readonly templates: TemplateSet;
    readonly law: LegalBases;
    readonly lang: Lang;
    readonly blanks: boolean;
  },
): Parsed<OfficialDocument> {
  const { record: _, template, unit: __, ...words } = letter;
  const composed = composeGeneral(template, { ...words, ...options });
  return { ...composed, findings: placedIn(letter, composed.findings) };
}
