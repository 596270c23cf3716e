import { readAgencies } from "./cases";
import type { Drafts } from "./commands/draft";
import type { Input } from "./input";
import { caseFileOf, dialogueFileOf, readLetterFiles } from "./letter-files";
import {
  agencyOf,
  composeCaseRecord,
  composeDialogueRecord,
  composeRecord,
  type LetterContext,
  letterName,
  openLetters,
} from "./letters";

/** The letters of records; those about a case or a dialogue are written as it stood on the letter's day. */
export async function draftLetters(
  inputs: readonly Input[],
  options: Omit<LetterContext, "blanks"> & {
    readonly agency?: readonly string[];
    readonly blanks?: boolean;
  },
): Promise<Drafts> {
  const { templates, rulebook, lang, blanks = false } = options;
  const { letters, findings } = openLetters(inputs, templates, lang);
  const [agencies, files] = await Promise.all([
    readAgencies(options.agency ?? [], lang),
    readLetterFiles(letters, lang),
  ]);
  const drafts = letters.flatMap((letter) => {
    const file = files.cases.get(caseFileOf(letter) ?? "");
    const dialogue = files.dialogues.get(dialogueFileOf(letter) ?? "");
    // What is wrong with the file that a letter is about is told once, below.
    if (file?.ok === false || dialogue?.ok === false) return [];
    const agency = agencyOf(letter, agencies, dialogue?.value.unit ?? file?.value.handledBy?.unit);
    const context = { agency, templates, rulebook, lang, blanks };
    return [
      {
        name: letterName(letter),
        of: letter.input.file,
        compose: () => {
          if (dialogue !== undefined) return composeDialogueRecord(letter, dialogue.value, context);
          if (file !== undefined) return composeCaseRecord(letter, file.value, context);
          return composeRecord(letter, context);
        },
      },
    ];
  });
  const ofFiles = [...files.cases.values(), ...files.dialogues.values()].flatMap(
    (parsed) => parsed.findings,
  );
  return { drafts, findings: [...findings, ...ofFiles] };
}
