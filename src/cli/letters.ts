import { basename } from "node:path";
import type { Agency } from "../case/agency-schema";
import type { CaseFile } from "../case/case-schema";
import type { Dialogue } from "../case/dialogue-schema";
import { sameName } from "../case/facts";
import { decide } from "../decide/decide";
import { compose } from "../document/compose";
import { composeDialogue } from "../document/compose-dialogue";
import { composeGeneral } from "../document/compose-general";
import type { LetterRecord } from "../document/letter-record";
import { letterSchema } from "../document/letter-schema";
import type { OfficialDocument } from "../document/official-document";
import { parseLetter, placedIn } from "../document/parse-letter";
import type { TemplateSet } from "../document/template/template";
import type { Finding, Lang, Parsed } from "../finding/finding";
import { MisuseError } from "../finding/misuse-error";
import { pathSteps } from "../finding/path-text";
import type { Rulebook } from "../rulebook/rulebook";
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

/** The profile a letter is written with: that of the unit it or its case names, or the only one. */
export function agencyOf(
  { input, record }: OpenLetter,
  agencies: readonly Agency[],
  handledBy?: string,
): Agency {
  const unit = record.unit ?? (agencies.length === 1 ? undefined : handledBy);
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

/** What every letter of one call is composed with. */
export interface LetterContext {
  readonly templates: TemplateSet;
  readonly rulebook: Rulebook;
  readonly lang: Lang;
  readonly blanks: boolean;
}

/** Composes the letter of a record; findings point into its file. */
export function composeRecord(
  { record: letter }: OpenLetter,
  { agency, rulebook, ...options }: LetterContext & { readonly agency: Agency },
): Parsed<OfficialDocument> {
  const composed = composeGeneral(letter.template, {
    ...wordsOf(letter),
    ...options,
    agency,
    law: rulebook.law,
  });
  return { ...composed, findings: placedIn(letter, composed.findings) };
}

/**
 * Composes a letter about a case as the case stood on the letter's day; findings point into the record, or into the case file where the
 * value is to be written there.
 */
export async function composeCaseRecord(
  { record: letter }: OpenLetter,
  file: CaseFile,
  { agency, rulebook, ...options }: LetterContext & { readonly agency: Agency },
): Promise<Parsed<OfficialDocument>> {
  const decision = await decide(rulebook, file, { asOf: letter.date, agency, lang: options.lang });
  const composed = compose(letter.template, decision, file, {
    ...wordsOf(letter),
    ...options,
    agency,
    law: rulebook.law,
  });
  return { ...composed, findings: placedInBoth(letter, file, composed.findings) };
}

/** Composes a letter about a dialogue; findings point into the record, or into that of the dialogue where the value is to be written there. */
export function composeDialogueRecord(
  { record: letter }: OpenLetter,
  dialogue: Dialogue,
  { agency, rulebook, ...options }: LetterContext & { readonly agency: Agency },
): Parsed<OfficialDocument> {
  const composed = composeDialogue(letter.template, dialogue, {
    ...wordsOf(letter),
    ...options,
    agency,
    law: rulebook.law,
  });
  return { ...composed, findings: placedInBoth(letter, dialogue, composed.findings) };
}

/** What a record says of its letter, without what names its template, its office and the file that it is about. */
function wordsOf(letter: LetterRecord) {
  const { record: _, template: __, unit: ___, case: ____, dialogue: _____, ...words } = letter;
  return words;
}

/** Fields and what the record says beside them stand in the record; everything else in the file that the letter is about. */
function placedInBoth(
  letter: LetterRecord,
  file: CaseFile | Dialogue,
  findings: readonly Finding[],
): readonly Finding[] {
  return findings.map((finding) => {
    const [first] = pathSteps(finding.path);
    const isOfRecord = typeof first === "string" && Object.hasOwn(letterSchema.shape, first);
    return placedIn(isOfRecord ? letter : file, [finding])[0] ?? finding;
  });
}
