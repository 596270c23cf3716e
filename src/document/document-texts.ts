import type { OfficialDocument } from "./official-document";
import { documentSections } from "./text/document-sections";

/**
 * Every text that a renderer prints, in reading order: labels before their headings and items, tables cell by cell, annexes and copies
 * too, and the words that the layout adds, such as `Nơi nhận:`. Page numbers are not among them.
 */
export function documentTexts(document: OfficialDocument): readonly string[] {
  return documentSections(document)
    .flat(2)
    .flatMap(({ texts }) => texts);
}
