import type { OfficialDocument } from "../official-document";

const nameOf = ({ kind }: Pick<OfficialDocument, "kind">): string =>
  kind.name.trim().toLocaleLowerCase("vi");

/** Whether a document is a dispatch (công văn), which prints no kind. */
export function isDispatch(document: Pick<OfficialDocument, "kind">): boolean {
  return nameOf(document) === "công văn";
}

/** Minutes have no place and date at their head and are signed by those present; a courtesy letter has no number. */
export function isMinutes(document: Pick<OfficialDocument, "kind">): boolean {
  return /^biên bản(?!\p{L})/u.test(nameOf(document));
}

/** Papers that no office numbers and sends: minutes, a courtesy letter, what a citizen writes. */
export function hasNoNumber(document: Pick<OfficialDocument, "kind" | "from">): boolean {
  return isMinutes(document) || isCourtesyLetter(document) || document.from === "citizen";
}

export function isCourtesyLetter(document: Pick<OfficialDocument, "kind">): boolean {
  return nameOf(document) === "thư công";
}
