import type { FontStyle } from "../layout/page";
import { type FontSubset, newSubset } from "./font-subset";
import { type GlyphTables, readGlyphTables } from "./glyph-tables";

/** What is used of a parsed font (pdfkit hands fontkit's fonts on as they are). */
export interface ParsedFont {
  readonly unitsPerEm: number;
  readonly characterSet: readonly number[];
  readonly "OS/2"?: { readonly fsType?: EmbeddingRights };
  hasGlyphForCodePoint(codePoint: number): boolean;
  createSubset(): FontSubset;
  layout(text: string, features?: object): ParsedRun;
}

/** What the maker of a font allows, as its table `OS/2` says. */
export interface EmbeddingRights {
  readonly noEmbedding?: boolean;
  readonly noSubsetting?: boolean;
  readonly bitmapOnly?: boolean;
}

interface ParsedRun {
  readonly glyphs: readonly {
    readonly id: number;
    readonly advanceWidth: number;
    readonly codePoints: readonly number[];
  }[];
  readonly positions: readonly {
    readonly xAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
  }[];
  readonly advanceWidth: number;
}

/** A glyph that stands for the characters `codePoints`: `id` names the two together, whatever else the outline stands for. */
export interface Glyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
}

/** Where the next glyph stands, in thousandths of the font size. */
export interface Position {
  readonly xAdvance: number;
  readonly advanceWidth: number;
  readonly xOffset?: number;
  readonly yOffset?: number;
}

/** A text as glyphs; widths in thousandths of the font size. */
export interface GlyphRun {
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly Position[];
  readonly advanceWidth: number;
}

interface Word extends GlyphRun {
  /** The first character that the font does not draw. */
  readonly lacking?: string;
}

/** A parsed font that remembers the words it has laid out. */
export interface Face {
  readonly font: ParsedFont;
  /** A subset of the font for one file. */
  newSubset(): FontSubset;
  word(text: string): Word;
}

export type Faces = Readonly<Record<FontStyle, Face>>;

/** Words remembered of one font; beyond it the memory starts anew. */
const mostWords = 20_000;
/** Letters are drawn one by one, as word processors do, so that each is found and copied alone. */
const plainLetters = { liga: false, clig: false, calt: false, dlig: false };
const notDefined = 0;

/** Wraps a font parsed from `bytes`. */
export function newFace(font: ParsedFont, bytes: Uint8Array): Face {
  const tables = readGlyphTables(bytes);
  const words = new Map<string, Word>();
  const glyphs = newGlyphList();
  return {
    font,
    newSubset: () => subsetOf(font, tables, glyphs.outlineOf),
    word(text) {
      const known = words.get(text);
      if (known !== undefined) return known;
      if (words.size >= mostWords) words.clear();
      const word = laidOut(text, font, glyphs.numberOf);
      words.set(text, word);
      return word;
    },
  };
}

/** Width of a text in points, kerned inside words. */
export function textWidth(face: Face, text: string, size: number): number {
  if (!text.includes(" ")) return (face.word(text).advanceWidth * size) / 1000;
  let width = 0;
  for (const word of wordsIn(text)) width += face.word(word).advanceWidth;
  return (width * size) / 1000;
}

/** The first character of a text that the font does not draw. */
export function lackingIn(face: Face, text: string): string | undefined {
  for (const word of wordsIn(text)) {
    const { lacking } = face.word(word);
    if (lacking !== undefined) return lacking;
  }
  return undefined;
}

/** Words and single spaces, in turn. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/ |[^ ]+/gu) ?? [];
}

function subsetOf(
  font: ParsedFont,
  tables: GlyphTables | undefined,
  outlineOf: (glyph: number) => number,
): FontSubset {
  if (tables !== undefined) return newSubset(tables, outlineOf);
  const subset = font.createSubset();
  const includeGlyph = subset.includeGlyph.bind(subset);
  return Object.assign(subset, { includeGlyph: (glyph: number) => includeGlyph(outlineOf(glyph)) });
}

/** Numbers the pairs of an outline and the characters it stands for: readers copy each text as what it is. */
function newGlyphList(): {
  readonly numberOf: (outline: number, codePoints: readonly number[]) => number;
  readonly outlineOf: (glyph: number) => number;
} {
  const numbers = new Map<string, number>();
  const outlines: number[] = [];
  return {
    numberOf(outline, codePoints) {
      const key = `${outline} ${codePoints.join(" ")}`;
      const known = numbers.get(key) ?? outlines.push(outline) - 1;
      numbers.set(key, known);
      return known;
    },
    outlineOf: (glyph) => outlines[glyph] ?? notDefined,
  };
}

function laidOut(
  text: string,
  font: ParsedFont,
  numberOf: (outline: number, codePoints: readonly number[]) => number,
): Word {
  const run = font.layout(text, plainLetters);
  const characters = [...text];
  const oneToOne = run.glyphs.length === characters.length;
  const thousandths = 1000 / font.unitsPerEm;
  const glyphs = run.glyphs.map(({ id, advanceWidth, codePoints }, index): Glyph => {
    const standsFor = oneToOne ? [characters[index]?.codePointAt(0) ?? 0] : [...codePoints];
    return {
      id: numberOf(id, standsFor),
      advanceWidth: advanceWidth * thousandths,
      codePoints: standsFor,
    };
  });
  const positions = run.positions.map(({ xAdvance, xOffset, yOffset }, index): Position => {
    const advance = {
      xAdvance: xAdvance * thousandths,
      advanceWidth: glyphs[index]?.advanceWidth ?? 0,
    };
    return xOffset === 0 && yOffset === 0
      ? advance
      : { ...advance, xOffset: xOffset * thousandths, yOffset: yOffset * thousandths };
  });
  const word = { glyphs, positions, advanceWidth: run.advanceWidth * thousandths };
  const lacking = characters.find(
    (character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
  );
  return lacking === undefined ? word : { ...word, lacking };
}
