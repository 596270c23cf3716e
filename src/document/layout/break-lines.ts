import type { Inline } from "../node";
import { keepTogether } from "./keep-together";
import type { FontMetrics, FontStyle } from "./page";

/** A piece of a line in one style, with its width in points. */
export interface LinePiece {
  readonly text: string;
  readonly style: FontStyle;
  readonly width: number;
}

export interface Line {
  readonly pieces: readonly LinePiece[];
  readonly width: number;
  /** The text goes on in the next line: the line may be justified. */
  readonly wraps: boolean;
}

export interface BreakOptions {
  readonly metrics: FontMetrics;
  readonly size: number;
  readonly width: number;
  /** Taken from the width of the first line. */
  readonly indent?: number;
  readonly base?: FontStyle;
}

interface Word {
  readonly space: readonly LinePiece[];
  readonly pieces: readonly LinePiece[];
}

/**
 * Breaks text into lines no wider than `width` points, at spaces but never between `Điều` and its number; a word wider than a whole line is cut between characters, never
 * before a combining mark. Spaces at the ends of lines are dropped; there is always at least one line.
 */
export function breakLines(inlines: readonly Inline[], options: BreakOptions): readonly Line[] {
  const lines: LinePiece[][] = [[]];
  const room = (): number => options.width - (lines.length === 1 ? (options.indent ?? 0) : 0);
  const current = (): LinePiece[] => lines.at(-1) ?? [];
  for (const { space, pieces } of keepTogether(wordsOf(inlines, options))) {
    const line = current();
    if (line.length > 0 && widthOf(line) + widthOf(space) + widthOf(pieces) <= room()) {
      line.push(...space, ...pieces);
      continue;
    }
    if (line.length > 0) lines.push([]);
    if (widthOf(pieces) <= room()) {
      current().push(...pieces);
      continue;
    }
    for (const piece of pieces.flatMap((whole) => cut(whole, options))) {
      if (current().length > 0 && widthOf(current()) + piece.width > room()) lines.push([]);
      current().push(piece);
    }
  }
  return lines.map((pieces, index) => merge(pieces, index < lines.length - 1, options));
}

function wordsOf(inlines: readonly Inline[], options: BreakOptions): readonly Word[] {
  const words: { space: LinePiece[]; pieces: LinePiece[] }[] = [];
  let inWord = false;
  for (const inline of inlines) {
    const style = styleOf(inline, options.base ?? "regular");
    for (const text of inline.text.match(/ +|[^ ]+/gu) ?? []) {
      const piece = { text, style, width: options.metrics.width(text, style, options.size) };
      const isSpace = text.startsWith(" ");
      if (isSpace) words.push({ space: [piece], pieces: [] });
      else if (inWord || words.at(-1)?.pieces.length === 0) words.at(-1)?.pieces.push(piece);
      else words.push({ space: [], pieces: [piece] });
      inWord = !isSpace;
    }
  }
  return words.filter(({ pieces }) => pieces.length > 0);
}

/** The style of an inline inside a text of a base style: bold in bold stays bold. */
export function styleOf(inline: Inline, base: FontStyle): FontStyle {
  const bold = inline.bold === true || base === "bold" || base === "boldItalic";
  const italic = inline.italic === true || base === "italic" || base === "boldItalic";
  if (bold) return italic ? "boldItalic" : "bold";
  return italic ? "italic" : "regular";
}

function cut(piece: LinePiece, { metrics, size }: BreakOptions): readonly LinePiece[] {
  const clusters = piece.text.match(/\P{M}?\p{M}*/gu)?.filter((text) => text !== "") ?? [];
  return clusters.map((text) => ({
    text,
    style: piece.style,
    width: metrics.width(text, piece.style, size),
  }));
}

function widthOf(pieces: readonly LinePiece[]): number {
  return pieces.reduce((sum, { width }) => sum + width, 0);
}

/** Joins neighbours of one style, so that a line is drawn in as few pieces as it has styles. */
function merge(pieces: readonly LinePiece[], wraps: boolean, options: BreakOptions): Line {
  const texts: { text: string; style: FontStyle }[] = [];
  for (const { text, style } of pieces) {
    const last = texts.at(-1);
    if (last?.style === style) last.text += text;
    else texts.push({ text, style });
  }
  const measured = texts.map(({ text, style }) => ({
    text,
    style,
    width: options.metrics.width(text, style, options.size),
  }));
  return { pieces: measured, width: widthOf(measured), wraps };
}
