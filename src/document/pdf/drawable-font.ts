import {
  type Face,
  type Glyph,
  type GlyphRun,
  type ParsedFont,
  type Position,
  wordsIn,
} from "./face";

/** How a line is drawn: the thousandths of the font size that justification adds to each space. */
export interface RunOptions {
  readonly stretch: number;
}

interface Measures {
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly xHeight: number;
  readonly capHeight: number;
  readonly bbox: Readonly<Record<"minX" | "minY" | "maxX" | "maxY", number>>;
  getGlyph(glyph: number): { readonly advanceWidth: number };
}

/**
 * A face as pdfkit takes it, for one PDF file: words come from memory, spaces are stretched as the drawing asks, and all measures are in
 * thousandths of the font size, as PDF counts them, so that pdfkit has nothing to convert.
 */
export function drawableFont(face: Face): ParsedFont {
  const { font } = face;
  const measures = font as ParsedFont & Measures;
  const thousandths = 1000 / font.unitsPerEm;
  const { minX, minY, maxX, maxY } = measures.bbox;
  const own = {
    unitsPerEm: 1000,
    ascent: measures.ascent * thousandths,
    descent: measures.descent * thousandths,
    lineGap: measures.lineGap * thousandths,
    xHeight: measures.xHeight * thousandths,
    capHeight: measures.capHeight * thousandths,
    bbox: {
      minX: minX * thousandths,
      minY: minY * thousandths,
      maxX: maxX * thousandths,
      maxY: maxY * thousandths,
    },
    getGlyph: (glyph: number) => ({
      advanceWidth: measures.getGlyph(glyph).advanceWidth * thousandths,
    }),
    createSubset: face.newSubset,
    layout: rememberLast((text, stretch) => lineRun(face, text, stretch)),
  };
  // The font's own properties cannot be assigned to: they are defined on an object that inherits the rest.
  return Object.create(
    font,
    Object.fromEntries(Object.entries(own).map(([name, value]) => [name, { value }])),
  ) as ParsedFont;
}

/** pdfkit lays each text out twice, to draw it and to move on behind it. */
function rememberLast(
  layOut: (text: string, stretch: number) => GlyphRun,
): (text: string, options?: object) => GlyphRun {
  let last: { readonly text: string; readonly stretch: number; readonly run: GlyphRun } | undefined;
  return (text, options) => {
    const stretch = (options as RunOptions | undefined)?.stretch ?? 0;
    if (last?.text !== text || last.stretch !== stretch) {
      last = { text, stretch, run: layOut(text, stretch) };
    }
    return last.run;
  };
}

function lineRun(face: Face, text: string, stretch: number): GlyphRun {
  const glyphs: Glyph[] = [];
  const positions: Position[] = [];
  let width = 0;
  for (const part of wordsIn(text)) {
    const word = face.word(part);
    const added = part === " " ? stretch : 0;
    glyphs.push(...word.glyphs);
    if (added === 0) positions.push(...word.positions);
    else for (const at of word.positions) positions.push({ ...at, xAdvance: at.xAdvance + added });
    width += word.advanceWidth + added;
  }
  return { glyphs, positions, advanceWidth: width };
}
