import type { OfficialDocument } from "./official-document";
import { documentSections } from "./text/document-sections";
import type { TextBlock, TextLine } from "./text/text-block";

/** Before each annex, and before what makes the document a copy. */
const divider = "==========";

/**
 * A document as plain text for mail: paragraphs parted by empty lines and none broken inside, so that they fit any screen; what belongs
 * under an item of a list stands in, cells of a table are parted by ` | `.
 */
export function renderText(document: OfficialDocument): string {
  const sections = documentSections(document).map((blocks) => blocks.map(blockText).join("\n\n"));
  return `${sections.join(`\n\n${divider}\n\n`)}\n`;
}

function blockText(lines: TextBlock): string {
  return lines.map(lineText).join("\n");
}

function lineText({ texts, indent }: TextLine): string {
  return `${" ".repeat(indent)}${texts.join(" | ")}`.trimEnd();
}
