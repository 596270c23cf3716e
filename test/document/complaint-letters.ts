import type { Petition } from "../../src/case/case-schema";
import { renderText } from "../../src/document/render-text";
import {
  type CaseLetterChanges,
  caseLetter,
  caseLetterRecord,
  caseOf,
  composedCaseLetter,
} from "./case-letters";

/** An example letter about another case than the one it names. */
export interface OtherCase extends Pick<CaseLetterChanges, "record" | "blanks"> {
  readonly file?: Petition;
}

function changesOf({ file, ...changes }: OtherCase): CaseLetterChanges {
  return file === undefined ? changes : { ...changes, petition: () => file };
}

export async function letterText(name: string, changes: OtherCase = {}): Promise<string> {
  return renderText(await caseLetter(name, changesOf(changes)));
}

/** The case of a letter with other entries on the complaint. */
export function caseWith(name: string, complaint: object, more: object = {}): Petition {
  const file = caseOf(caseLetterRecord(name));
  return { ...file, ...more, complaint: { ...file.complaint, ...complaint } };
}

/** What is found, as `rule path`. */
export async function findingsOf(name: string, changes: OtherCase): Promise<readonly string[]> {
  const { findings } = await composedCaseLetter(name, changesOf(changes));
  return findings.map(({ rule, path }) => `${rule} ${path}`);
}
