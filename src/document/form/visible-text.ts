import type { Inlines } from "../node";

/** The text of inlines with `…` for what is confidential: findings quote texts, and are read by more people than the document. */
export function visibleText(inlines: Inlines): string {
  return inlines
    .map(({ text, confidential }) => (confidential === undefined ? text : "…"))
    .join("");
}
