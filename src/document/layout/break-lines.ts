import type { Inline, Inlines } from "../node";
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
  readonly spaceWidth: number;
  readonly pieces: readonly LinePiece[];
  readonly width: number;
}

/**
 * Breaks text into lines no wider than `width` points, at spaces but never between `Điều` and its number; a word wider than a whole line
 * is cut between characters, never before a combining mark. Spaces at the ends of lines are dropped; there is always at least one line.
 */
export function breakLines(inlines: Inlines, options: BreakOptions): readonly Line[] {
  const lines: LinePiece[][] = [];
  let line: LinePiece[] = [];
  let used = 0;
  let room = options.width - (options.indent ?? 0);
  const turn = (): void => {
    lines.push(line);
    line = [];
    used = 0;
    room = options.width;
  };
  for (const { space, spaceWidth, pieces, width } of wordsOf(inlines, options)) {
    if (line.length > 0 && used + spaceWidth + width <= room) {
      line.push(...space, ...pieces);
      used += spaceWidth + width;
      continue;
    }
    if (line.length > 0) turn();
    if (width <= room) {
      line.push(...pieces);
      used = width;
      continue;
    }
    for (const piece of pieces.flatMap((whole) => cut(whole, options))) {
      if (line.length > 0 && used + piece.width > room) turn();
      line.push(piece);
      used += piece.width;
    }
  }
  lines.push(line);
  return lines.map((pieces, index) => merge(pieces, index < lines.length - 1));
}

/**
 * Breaks a text that stands in the middle so that its lines are about equally long: no more lines than `breakLines` makes, none left with
 * a word or two.
 */
export function balancedLines(inlines: Inlines, options: BreakOptions): readonly Line[] {
  let best = breakLines(inlines, options);
  // A text of many lines is no title: it stays as it is.
  if (best.length === 1 || best.length > 8) return best;
  const count = best.length;
  let least = best.reduce((sum, { width }) => sum + width, 0) / count;
  let most = options.width;
  while (most - least > 2) {
    const width = (least + most) / 2;
    const lines = breakLines(inlines, { ...options, width });
    if (lines.length > count) {
      least = width;
    } else {
      best = lines;
      most = width;
    }
  }
  return best;
}

function wordsOf(inlines: Inlines, options: BreakOptions): readonly Word[] {
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
  const measured = words
    .filter(({ pieces }) => pieces.length > 0)
    .map(
      (word): Word => ({
        ...word,
        spaceWidth: widthOf(word.space),
        width: widthOf(word.pieces),
      }),
    );
  return keepTogether<LinePiece, Word>(measured, (lead, number) => ({
    ...lead,
    pieces: [...lead.pieces, ...number.space, ...number.pieces],
    width: lead.width + number.spaceWidth + number.width,
  }));
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
function merge(pieces: readonly LinePiece[], wraps: boolean): Line {
  const merged: { text: string; style: FontStyle; width: number }[] = [];
  let width = 0;
  for (const piece of pieces) {
    const last = merged.at(-1);
    width += piece.width;
    if (last?.style === piece.style) {
      last.text += piece.text;
      last.width += piece.width;
    } else {
      merged.push({ ...piece });
    }
  }
  return { pieces: merged, width, wraps };
}
