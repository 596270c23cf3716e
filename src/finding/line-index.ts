import type { SourcePosition } from "./finding";

/**
 * Turns offsets in a text into lines and columns, columns from 1 in UTF-16 units as editors do, lines from `firstLine` (1 unless the
 * text is a part of the file).
 */
export function lineIndex(
  text: string,
  file: string,
  firstLine = 1,
): (offset: number) => SourcePosition {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + firstLine, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/gu)) starts.push(match.index + match[0].length);
  return starts;
}
