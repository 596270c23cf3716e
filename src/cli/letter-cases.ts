import { dirname, isAbsolute, join } from "node:path";
import type { CaseFile } from "../case/case-schema";
import { parseCase } from "../case/parse-case";
import type { Lang, Parsed } from "../finding/finding";
import { readInputs } from "./input";
import type { OpenLetter } from "./letters";

/** The case files that letters name, each read once; a file that cannot be read is wrong use (exit 2). */
export async function readLetterCases(
  letters: readonly OpenLetter[],
  lang: Lang,
): Promise<ReadonlyMap<string, Parsed<CaseFile>>> {
  const files = [...new Set(letters.flatMap((letter) => caseFileOf(letter) ?? []))];
  const read = files.map(async (file): Promise<[string, Parsed<CaseFile>]> => {
    const [input] = await readInputs([file]);
    return [file, parseCase(input?.bytes ?? "", { file, lang })];
  });
  return new Map(await Promise.all(read));
}

/** The file of the case a letter is about, as it is read from where the command runs. */
export function caseFileOf({ input, record }: OpenLetter): string | undefined {
  if (record.case === undefined) return undefined;
  return isAbsolute(record.case) ? record.case : join(dirname(input.file), record.case);
}
