import type { Dialogue, Proposal } from "../case/dialogue-schema";
import type { Parsed } from "../finding/finding";
import { MisuseError } from "../finding/misuse-error";
import { pathText } from "../finding/path-text";
import type { Problem } from "../finding/problem";
import { type Assembled, assemble } from "./assemble";
import type { ComposeOptions } from "./compose-options";
import { dialogueData, dialogueSources } from "./data/dialogue-data";
import { officeData, officeSources } from "./data/office-data";
import { signerOf } from "./data/signature";
import { dialogueProblems, earlyLetter, noSuchProposal } from "./dialogue-problems";
import { signerWarnings } from "./letter-warnings";
import type { OfficialDocument } from "./official-document";
import { parsedDocument } from "./parsed-document";
import { openTemplate } from "./template/open-template";

/** What the caller adds to the record of a dialogue. */
export interface DialogueComposeOptions extends ComposeOptions {
  /** The id of the proposal that the letter is about, where its template is about one. */
  readonly proposal?: string;
}

/**
 * Composes a letter about a direct dialogue, or about one proposal raised in it, as the record stood on the letter's day. Paths of
 * findings are those of the record. Nobody is told who denounced; who complains is told to the body that settles it and to nobody else.
 * Throws MisuseError "unknown-template", "letter-without-dialogue", "proposal-needed", "bad-date", "bad-number", "bad-signer-form".
 * `composeDialogue("dialogue-answer", dialogue, { date, agency, proposal: "p3", fields })`.
 */
export function composeDialogue(
  template: string,
  dialogue: Dialogue,
  data: DialogueComposeOptions,
): Parsed<OfficialDocument> {
  return parsedDocument(composed(template, dialogue, data), data.lang);
}

function composed(id: string, dialogue: Dialogue, options: DialogueComposeOptions): Assembled {
  const { date, templates, template, problem } = openTemplate(id, options);
  if (template === undefined) return { problems: [problem] };
  if (template.about === undefined) {
    throw new MisuseError(
      "letter-without-dialogue",
      `Template \`${id}\` is not about a dialogue: compose it with compose or composeGeneral.`,
    );
  }
  const proposal = template.about === "proposal" ? proposalOf(id, dialogue, options) : undefined;
  if (proposal === null) return { problems: [noSuchProposal(String(options.proposal), dialogue)] };
  const { agency, signer: given } = options;
  const office = officeData(template, { ...options, date }, signerOf({ agency, date, given }));
  const reading = { audience: template.audience, date };
  const assembled = assemble(
    {
      template,
      templates,
      date,
      data: { ...office, ...dialogueData(dialogue, proposal, reading) },
      sources: { ...officeSources(template), ...dialogueSources(dialogue, proposal) },
      bases: template.bases,
      problems: [
        ...dialogueProblems(template, dialogue, proposal),
        ...signerWarnings(office, agency, date),
      ],
      metadata: {},
    },
    options,
  );
  const { heldOn } = dialogue;
  const needsDay = ({ path }: Problem): boolean => pathText(path) === "heldOn";
  if (heldOn === undefined || heldOn <= date || !assembled.problems.some(needsDay)) {
    return assembled;
  }
  // The day is in the record, and comes after the letter.
  const others = assembled.problems.filter((found) => !needsDay(found));
  return { problems: [earlyLetter(template, heldOn, date), ...others] };
}

/** The proposal that a letter is about; null where the record has none of that id. */
function proposalOf(
  template: string,
  { proposals = [] }: Dialogue,
  { proposal: id }: DialogueComposeOptions,
): Proposal | null {
  if (id === undefined) {
    throw new MisuseError(
      "proposal-needed",
      `Template \`${template}\` is about one proposal: give its id as \`proposal\`.`,
    );
  }
  return proposals.find((proposal) => proposal.id === id) ?? null;
}
