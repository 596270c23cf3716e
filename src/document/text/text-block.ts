/** A line of plain text: what it prints, cell by cell, and how many spaces it stands in. */
export interface TextLine {
  readonly texts: readonly string[];
  readonly indent: number;
}

/** Lines that belong together; an empty line parts them from the next ones. */
export type TextBlock = readonly TextLine[];

/** A block of lines of one text each; empty texts print nothing. */
export function linesBlock(texts: readonly string[], indent = 0): TextBlock {
  return texts.filter((text) => text !== "").map((text) => ({ texts: [text], indent }));
}
