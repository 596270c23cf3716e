import { dirname, isAbsolute, join } from "node:path";
import type { CaseFile } from "../case/case-schema";
import type { Dialogue } from "../case/dialogue-schema";
import { parseCase } from "../case/parse-case";
import { parseDialogue } from "../case/parse-dialogue";
import type { Lang, Parsed } from "../finding/finding";
import { readInputs } from "./input";
import type { OpenLetter } from "./letters";

/** What letters are about: files by their path, each read once. */
export interface LetterFiles {
  readonly cases: ReadonlyMap<string, Parsed<CaseFile>>;
  readonly dialogues: ReadonlyMap<string, Parsed<Dialogue>>;
}

/** The case files and records of dialogues that letters name; a file that cannot be read is wrong use (exit 2). */
export async function readLetterFiles(
  letters: readonly OpenLetter[],
  lang: Lang,
): Promise<LetterFiles> {
  const [cases, dialogues] = await Promise.all([
    readEach(
      letters.flatMap((letter) => caseFileOf(letter) ?? []),
      (bytes, file) => parseCase(bytes, { file, lang }),
    ),
    readEach(
      letters.flatMap((letter) => dialogueFileOf(letter) ?? []),
      (bytes, file) => parseDialogue(bytes, { file, lang }),
    ),
  ]);
  return { cases, dialogues };
}

async function readEach<Value>(
  files: readonly string[],
  parse: (bytes: Uint8Array, file: string) => Parsed<Value>,
): Promise<ReadonlyMap<string, Parsed<Value>>> {
  const read = [...new Set(files)].map(async (file): Promise<[string, Parsed<Value>]> => {
    const [input] = await readInputs([file]);
    return [file, parse(input?.bytes ?? new Uint8Array(), file)];
  });
  return new Map(await Promise.all(read));
}

/** The file of the case a letter is about, as it is read from where the command runs. */
export function caseFileOf({ input, record }: OpenLetter): string | undefined {
  return besideLetter(input.file, record.case);
}

/** The file of the dialogue a letter is about. */
export function dialogueFileOf({ input, record }: OpenLetter): string | undefined {
  return besideLetter(input.file, record.dialogue);
}

function besideLetter(letter: string, named: string | undefined): string | undefined {
  if (named === undefined) return undefined;
  return isAbsolute(named) ? named : join(dirname(letter), named);
}
