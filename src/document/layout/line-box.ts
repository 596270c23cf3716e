import type { Line } from "./break-lines";
import type { Box, PlacedText } from "./page";
import { fontMeasures } from "./unregulated";

export interface LinePlace {
  readonly size: number;
  /** Left edge and width of the column, in points. */
  readonly x: number;
  readonly width: number;
  readonly align: "left" | "centre" | "right" | "justify";
  readonly element?: number;
  readonly indent?: number;
  /** Height of a line in points; the font's own single line unless told. */
  readonly line?: number;
  readonly colour?: string;
}

/** A gap wider than this many font sizes is left ragged instead of stretched. */
const widestStretch = 1;

/** Height of a single line of that size, in points. */
export function lineHeight(size: number): number {
  return size * fontMeasures.singleLine.value;
}

/** From the top of a single line to its baseline, in points. */
export function ascentOf(size: number): number {
  return size * fontMeasures.ascent.value;
}

/** The texts of one line whose top is at `top`; a line that goes on keeps its space, so that copied words stay apart. */
export function placeLine(line: Line, top: number, place: LinePlace): readonly PlacedText[] {
  const { element, colour, align, size } = place;
  const room = place.width - (place.indent ?? 0);
  const spaces = line.pieces.reduce((sum, { text }) => sum + spacesIn(text), 0);
  const gap = spaces === 0 ? 0 : (room - line.width) / spaces;
  const justified = align === "justify" && line.wraps && gap < widestStretch * size;
  const stretch = justified ? Math.max(gap, 0) : 0;
  let x = place.x + (place.indent ?? 0);
  if (align === "centre") x += (room - line.width) / 2;
  if (align === "right") x += room - line.width;
  const y = top + baselineOf(place);
  return line.pieces.map((piece, index) => {
    const placed: PlacedText = {
      kind: "text",
      text: line.wraps && index === line.pieces.length - 1 ? `${piece.text} ` : piece.text,
      style: piece.style,
      size,
      x,
      y,
      stretch,
      ...(element === undefined ? {} : { element }),
      ...(colour === undefined ? {} : { colour }),
    };
    x += piece.width + stretch * spacesIn(piece.text);
    return placed;
  });
}

/** One box for each line; those that must not be parted stay together. */
export function lineBoxes(
  lines: readonly Line[],
  place: LinePlace,
  before: number,
): readonly Box[] {
  const { indent: first = 0, ...rest } = place;
  return lines.map((line, index) => ({
    height: place.line ?? lineHeight(place.size),
    before: index === 0 ? before : 0,
    parts: placeLine(line, 0, index === 0 ? { ...rest, indent: first } : rest),
    // Neither the first nor the last line of a paragraph stands alone on a page.
    keepWithNext: lines.length > 1 && (index === 0 || index === lines.length - 2),
  }));
}

function baselineOf({ size, line = lineHeight(size) }: LinePlace): number {
  return (line - lineHeight(size)) / 2 + ascentOf(size);
}

function spacesIn(text: string): number {
  let count = 0;
  for (const character of text) if (character === " ") count += 1;
  return count;
}
