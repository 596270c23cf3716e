import { aligned, joinTables } from "./font-file";
import { type GlyphTables, viewOf } from "./glyph-tables";

/** What pdfkit asks of a subset: the number a glyph has in it, and the bytes of the font file. */
export interface FontSubset {
  includeGlyph(glyph: number): number;
  encode(): Uint8Array;
  /** Takes in the outlines that others are put together of; their numbers, with widths in thousandths of the font size. */
  includeParts?(): readonly { readonly number: number; readonly width: number }[];
}

/**
 * A subset of a TrueType font: outlines are copied byte for byte, in the order in which glyphs were first asked for. `outlineOf` tells
 * which outline of the font a glyph draws; glyphs of one outline stay apart, so that each can stand for its own character.
 */
export function newSubset(
  tables: GlyphTables,
  outlineOf: (glyph: number) => number,
): Required<FontSubset> {
  const numbers = new Map<number, number>();
  const partNumbers = new Map<number, number>();
  const outlines = [0];
  const includeParts = (): void => {
    // The list grows while it is walked: parts may have parts.
    for (let index = 0; index < outlines.length; index += 1) {
      const view = viewOf(tables.outline(outlines[index] ?? 0));
      for (const at of partsIn(view)) {
        const part = view.getUint16(at);
        if (!partNumbers.has(part)) partNumbers.set(part, outlines.push(part) - 1);
      }
    }
  };
  return {
    includeGlyph(glyph) {
      const known = numbers.get(glyph);
      if (known !== undefined) return known;
      numbers.set(glyph, outlines.length);
      return outlines.push(outlineOf(glyph)) - 1;
    },
    includeParts() {
      includeParts();
      const thousandths = 1000 / viewOf(tables.head).getUint16(18);
      return [...partNumbers].map(([part, number]) => ({
        number,
        width: (tables.metrics(part) >>> 16) * thousandths,
      }));
    },
    encode() {
      includeParts();
      return fontFile(tables, outlines, partNumbers);
    },
  };
}

function fontFile(
  tables: GlyphTables,
  glyphs: readonly number[],
  partNumbers: ReadonlyMap<number, number>,
): Uint8Array {
  const outlines = glyphs.map((glyph) => {
    const outline = tables.outline(glyph);
    const parts = partsIn(viewOf(outline));
    if (parts.length === 0) return outline;
    return changed(outline, (view) => {
      for (const at of parts) view.setUint16(at, partNumbers.get(view.getUint16(at)) ?? 0);
    });
  });
  const head = changed(tables.head, (view) => {
    view.setUint32(8, 0);
    view.setInt16(50, 1);
  });
  return joinTables([
    ...tables.copied,
    ["glyf", joinOutlines(outlines)],
    ["head", head],
    ["hhea", changed(tables.hhea, (view) => view.setUint16(34, glyphs.length))],
    ["hmtx", words(glyphs.map(tables.metrics))],
    ["loca", words(offsetsOf(outlines))],
    ["maxp", changed(tables.maxp, (view) => view.setUint16(4, glyphs.length))],
  ]);
}

const moreParts = 0x20;
const wideArguments = 0x01;
const scale = 0x08;
const twoScales = 0x40;
const matrix = 0x80;

/** Where an outline that is put together of others names them. */
function partsIn(outline: DataView): readonly number[] {
  if (outline.byteLength === 0 || outline.getInt16(0) >= 0) return [];
  const places: number[] = [];
  let flags = moreParts;
  for (let at = 10; (flags & moreParts) !== 0; ) {
    flags = outline.getUint16(at);
    places.push(at + 2);
    at += (flags & wideArguments) === 0 ? 6 : 8;
    if ((flags & scale) !== 0) at += 2;
    else if ((flags & twoScales) !== 0) at += 4;
    else if ((flags & matrix) !== 0) at += 8;
  }
  return places;
}

function changed(bytes: Uint8Array, change: (view: DataView) => void): Uint8Array {
  // Not `slice`: a Buffer's would share the memory of the font.
  const copy = new Uint8Array(bytes);
  change(viewOf(copy));
  return copy;
}

function offsetsOf(outlines: readonly Uint8Array[]): readonly number[] {
  const offsets = [0];
  for (const { length } of outlines) offsets.push((offsets.at(-1) ?? 0) + aligned(length));
  return offsets;
}

function joinOutlines(outlines: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(outlines.reduce((sum, { length }) => sum + aligned(length), 0));
  let offset = 0;
  for (const outline of outlines) {
    joined.set(outline, offset);
    offset += aligned(outline.length);
  }
  return joined;
}

function words(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 4);
  const view = viewOf(bytes);
  for (const [index, value] of values.entries()) view.setUint32(index * 4, value);
  return bytes;
}
