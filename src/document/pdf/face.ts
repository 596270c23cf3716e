import type { FontStyle } from "../layout/page";

/** What is used of a parsed font (pdfkit hands fontkit's fonts on as they are). */
export interface ParsedFont {
  readonly unitsPerEm: number;
  readonly characterSet: readonly number[];
  hasGlyphForCodePoint(codePoint: number): boolean;
  createSubset(): unknown;
  layout(text: string, features?: object): GlyphRun;
}

interface Glyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
}

interface Position {
  xAdvance: number;
  yAdvance: number;
  xOffset: number;
  yOffset: number;
}

interface GlyphRun {
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly Position[];
  readonly advanceWidth: number;
}

/** How a line is drawn: the points, in font units, that justification adds to each space. */
export interface RunOptions {
  readonly stretch: number;
}

/** A parsed font that remembers the words it has laid out. */
export interface Face {
  readonly font: ParsedFont;
  readonly words: Map<string, GlyphRun>;
}

export type Faces = Readonly<Record<FontStyle, Face>>;

/** Words remembered of one font; beyond it the memory starts anew. */
const mostWords = 20_000;

export function newFace(font: ParsedFont): Face {
  return { font, words: new Map() };
}

/** Width of a text in points, kerned inside words. */
export function textWidth({ font, words }: Face, text: string, size: number): number {
  let units = 0;
  for (const word of wordsIn(text)) units += wordRun(font, words, word).advanceWidth;
  return (units * size) / font.unitsPerEm;
}

/**
 * The font as pdfkit takes it, for one PDF file: words come from memory, spaces are stretched as the drawing asks, and each glyph names
 * the characters it stands for in this file, whatever other files drew before.
 */
export function drawable({ font, words }: Face): ParsedFont {
  const layout = (text: string, options?: object): GlyphRun => {
    const stretch = (options as RunOptions | undefined)?.stretch ?? 0;
    const glyphs: Glyph[] = [];
    const positions: Position[] = [];
    let advanceWidth = 0;
    for (const word of wordsIn(text)) {
      const run = wordRun(font, words, word);
      const added = word === " " ? stretch : 0;
      glyphs.push(...run.glyphs);
      for (const position of run.positions) {
        positions.push({ ...position, xAdvance: position.xAdvance + added });
      }
      advanceWidth += run.advanceWidth + added;
    }
    return { glyphs, positions, advanceWidth };
  };
  return Object.assign(Object.create(font) as ParsedFont, {
    layout,
    createSubset: () => font.createSubset(),
  });
}

function wordsIn(text: string): readonly string[] {
  return text.match(/ |[^ ]+/gu) ?? [];
}

function wordRun(font: ParsedFont, words: Map<string, GlyphRun>, word: string): GlyphRun {
  const known = words.get(word);
  if (known !== undefined) return known;
  const run = font.layout(word);
  const characters = [...word].map((character) => character.codePointAt(0) ?? 0);
  const oneToOne = run.glyphs.length === characters.length;
  const kept = {
    glyphs: run.glyphs.map(({ id, advanceWidth, codePoints }, index) => ({
      id,
      advanceWidth,
      codePoints: oneToOne ? [characters[index] ?? 0] : [...codePoints],
    })),
    positions: run.positions.map(({ xAdvance, yAdvance, xOffset, yOffset }) => ({
      xAdvance,
      yAdvance,
      xOffset,
      yOffset,
    })),
    advanceWidth: run.advanceWidth,
  };
  if (words.size >= mostWords) words.clear();
  words.set(word, kept);
  return kept;
}
