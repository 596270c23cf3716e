import type { Line } from "./break-lines";
import type { Box, PlacedText } from "./page";
import { stateLayout } from "./state";

export interface LinePlace {
  readonly size: number;
  /** Left edge and width of the column, in points. */
  readonly x: number;
  readonly width: number;
  readonly align: "left" | "centre" | "justify";
  readonly element: number;
  readonly indent?: number;
  /** In single lines; 1 unless told. */
  readonly spacing?: number;
}

/** A gap wider than this many font sizes is left ragged instead of stretched. */
const widestStretch = 1;

/** Height of a line of that size, in points. */
export function lineHeight(size: number, spacing = 1): number {
  return size * stateLayout.singleLine.value * spacing;
}

/** The texts of one line whose top is at `top`; a line that goes on keeps its space, so that copied words stay apart. */
export function placeLine(line: Line, top: number, place: LinePlace): readonly PlacedText[] {
  const room = place.width - (place.indent ?? 0);
  const spaces = line.pieces.reduce((sum, { text }) => sum + spacesIn(text), 0);
  const gap = spaces === 0 ? 0 : (room - line.width) / spaces;
  const justified = place.align === "justify" && line.wraps && gap < widestStretch * place.size;
  const stretch = justified ? gap : 0;
  let x = place.x + (place.indent ?? 0);
  if (place.align === "centre") x += (room - line.width) / 2;
  const y = top + baselineOf(place);
  return line.pieces.map((piece, index) => {
    const placed: PlacedText = {
      kind: "text",
      text: line.wraps && index === line.pieces.length - 1 ? `${piece.text} ` : piece.text,
      style: piece.style,
      size: place.size,
      x,
      y,
      stretch,
      element: place.element,
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
    height: lineHeight(place.size, place.spacing),
    before: index === 0 ? before : 0,
    parts: placeLine(line, 0, index === 0 ? { ...rest, indent: first } : rest),
    // Neither the first nor the last line of a paragraph stands alone on a page.
    keepWithNext: lines.length > 1 && (index === 0 || index === lines.length - 2),
    isBody: true,
  }));
}

function baselineOf({ size, spacing = 1 }: LinePlace): number {
  const extra = lineHeight(size, spacing) - lineHeight(size);
  return extra / 2 + size * stateLayout.ascent.value;
}

function spacesIn(text: string): number {
  return text.split(" ").length - 1;
}
