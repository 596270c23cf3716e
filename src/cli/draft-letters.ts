import type { LegalBases } from "../document/compose-options";
import type { TemplateSet } from "../document/template/template";
import type { Lang } from "../finding/finding";
import { readAgencies } from "./cases";
import type { Drafts } from "./commands/draft";
import type { Input } from "./input";
import { agencyOf, composeRecord, letterName, openLetters } from "./letters";

/** The letters of records. */
export async function draftLetters(
  inputs: readonly Input[],
  options: {
    readonly agency?: readonly string[];
    readonly templates: TemplateSet;
    readonly law: LegalBases;
    readonly lang: Lang;
    readonly blanks?: boolean;
  },
): Promise<Drafts> {
  const { templates, law, lang, blanks = false } = options;
  const { letters, findings } = openLetters(inputs, templates, lang);
  const agencies = await readAgencies(options.agency ?? [], lang);
  const drafts = letters.map((letter) => {
    const agency = agencyOf(letter, agencies);
    return {
      name: letterName(letter),
      of: letter.input.file,
      compose: () => composeRecord(letter, { agency, templates, law, lang, blanks }),
    };
  });
  return { drafts, findings };
}
