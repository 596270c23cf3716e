import type { Decision, DocumentDue } from "../decide/decision";
import type { IsoDate } from "../time/iso-date";

/**
 * What a decision says of a letter of a day. Minutes of working sessions are called for by several duties: those of the step that was done
 * on the day, else of the first that is still to be done, else of the first. Undefined when nothing calls for the letter.
 */
export function documentDueOn(
  { documents }: Pick<Decision, "documents">,
  template: string,
  date: IsoDate,
): DocumentDue | undefined {
  const uses = documents.filter((document) => document.template === template);
  return (
    uses.find(({ issuedOn }) => issuedOn === date) ??
    uses.find(({ issuedOn }) => issuedOn === undefined) ??
    uses[0]
  );
}
