import { readAgencies } from "./cases";
import type { Drafts } from "./commands/draft";
import type { Input } from "./input";
import { caseFileOf, readLetterCases } from "./letter-cases";
import {
  agencyOf,
  composeCaseRecord,
  composeRecord,
  type LetterContext,
  letterName,
  openLetters,
} from "./letters";

/** The letters of records; those about a case are written as it stood on the letter's day. */
export async function draftLetters(
  inputs: readonly Input[],
  options: Omit<LetterContext, "blanks"> & {
    readonly agency?: readonly string[];
    readonly blanks?: boolean;
  },
): Promise<Drafts> {
  const { templates, rulebook, lang, blanks = false } = options;
  const { letters, findings } = openLetters(inputs, templates, lang);
  const [agencies, cases] = await Promise.all([
    readAgencies(options.agency ?? [], lang),
    readLetterCases(letters, lang),
  ]);
  const drafts = letters.flatMap((letter) => {
    const file = caseFileOf(letter);
    const parsed = file === undefined ? undefined : cases.get(file);
    // What is wrong with the case file is told once, below.
    if (parsed?.ok === false) return [];
    const agency = agencyOf(letter, agencies, parsed?.value.handledBy?.unit);
    const context = { agency, templates, rulebook, lang, blanks };
    return [
      {
        name: letterName(letter),
        of: letter.input.file,
        compose: () =>
          parsed === undefined
            ? composeRecord(letter, context)
            : composeCaseRecord(letter, parsed.value, context),
      },
    ];
  });
  const ofCases = [...cases.values()].flatMap((parsed) => parsed.findings);
  return { drafts, findings: [...findings, ...ofCases] };
}
