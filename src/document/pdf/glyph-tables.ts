/** The parts of a TrueType font file that a subset is cut from. */
export interface GlyphTables {
  /** The tables that every subset copies as they are: the programs that fit outlines to the pixels of a screen. */
  readonly copied: ReadonlyMap<string, Uint8Array>;
  readonly head: Uint8Array;
  readonly hhea: Uint8Array;
  readonly maxp: Uint8Array;
  /** The outline of a glyph; empty for a space. */
  outline(glyph: number): Uint8Array;
  /** Advance width and left bearing of a glyph, as the four bytes of the table `hmtx`. */
  metrics(glyph: number): number;
}

const trueType = [0x00010000, 0x74727565];
const copiedTables = ["cvt ", "fpgm", "prep"];

/** Reads the tables of plain TrueType; undefined for anything else, such as outlines of PostScript, collections, and variable fonts. */
export function readGlyphTables(bytes: Uint8Array): GlyphTables | undefined {
  const file = viewOf(bytes);
  if (bytes.length < 12 || !trueType.includes(file.getUint32(0))) return undefined;
  const tables = tablesIn(bytes, file);
  const head = tables.get("head");
  const hhea = tables.get("hhea");
  const maxp = tables.get("maxp");
  const loca = tables.get("loca");
  const glyf = tables.get("glyf");
  const hmtx = tables.get("hmtx");
  const isPlain = head && hhea && maxp && loca && glyf && hmtx && !tables.has("gvar");
  if (!isPlain) return undefined;
  const offset = offsetsIn(loca, viewOf(head).getInt16(50) === 1);
  const widths = viewOf(hmtx);
  const lastWidth = viewOf(hhea).getUint16(34) - 1;
  return {
    copied: new Map(
      copiedTables.flatMap((tag) => {
        const table = tables.get(tag);
        return table === undefined ? [] : [[tag, table] as const];
      }),
    ),
    head,
    hhea,
    maxp,
    outline: (glyph) => glyf.subarray(offset(glyph), offset(glyph + 1)),
    metrics: (glyph) => {
      if (glyph <= lastWidth) return widths.getUint32(glyph * 4);
      // The last width counts for the glyphs after it, which keep bearings alone.
      const width = widths.getUint16(lastWidth * 4);
      return width * 0x10000 + widths.getUint16((lastWidth + 1) * 4 + (glyph - lastWidth - 1) * 2);
    },
  };
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function tablesIn(bytes: Uint8Array, file: DataView): ReadonlyMap<string, Uint8Array> {
  const tables = new Map<string, Uint8Array>();
  for (let index = 0; index < file.getUint16(4); index += 1) {
    const entry = 12 + index * 16;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    const offset = file.getUint32(entry + 8);
    tables.set(tag, bytes.subarray(offset, offset + file.getUint32(entry + 12)));
  }
  return tables;
}

function offsetsIn(loca: Uint8Array, isLong: boolean): (glyph: number) => number {
  const view = viewOf(loca);
  return isLong ? (glyph) => view.getUint32(glyph * 4) : (glyph) => view.getUint16(glyph * 2) * 2;
}
