import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { newSubset } from "../../../src/document/pdf/font-subset";
import { type GlyphTables, readGlyphTables, viewOf } from "../../../src/document/pdf/glyph-tables";

const file = "@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf";
const bytes = new Uint8Array(readFileSync(createRequire(import.meta.url).resolve(file)));

function tablesOf(font: Uint8Array): GlyphTables {
  const tables = readGlyphTables(font);
  if (tables === undefined) throw new Error("The font is not plain TrueType.");
  return tables;
}

const whole = tablesOf(bytes);
const same = (glyph: number): number => glyph;
const isPutTogether = (glyph: number): boolean => {
  const outline = whole.outline(glyph);
  return outline.length > 0 && viewOf(outline).getInt16(0) < 0;
};
const glyphs = Array.from({ length: 2000 }, (_, index) => index + 1);
const simple = glyphs.filter((glyph) => !isPutTogether(glyph)).slice(30, 40);
const together = glyphs.filter(isPutTogether).slice(0, 40);

describe("a subset of a font", () => {
  it("numbers glyphs from 1 as they come, each once", () => {
    const subset = newSubset(whole, same);
    expect([40, 50, 40, 60].map((glyph) => subset.includeGlyph(glyph))).toEqual([1, 2, 1, 3]);
  });

  it("holds each outline and its width as they are in the font", () => {
    const subset = newSubset(whole, same);
    const numbers = simple.map((glyph) => subset.includeGlyph(glyph));
    const cut = tablesOf(subset.encode());
    for (const [index, glyph] of simple.entries()) {
      const outline = cut.outline(numbers[index] ?? 0);
      expect([...outline.subarray(0, whole.outline(glyph).length)]).toEqual([
        ...whole.outline(glyph),
      ]);
      expect(cut.metrics(numbers[index] ?? 0)).toBe(whole.metrics(glyph));
    }
  });

  it("brings along the parts that a letter with marks is put together of", () => {
    expect(together).toHaveLength(40);
    const subset = newSubset(whole, same);
    const numbers = together.map((glyph) => subset.includeGlyph(glyph));
    const cut = tablesOf(subset.encode());
    // The first part stands 12 bytes into the outline.
    for (const [index, glyph] of together.entries()) {
      const part = viewOf(whole.outline(glyph)).getUint16(12);
      const cutPart = viewOf(cut.outline(numbers[index] ?? 0)).getUint16(12);
      const outline = whole.outline(part);
      if (isPutTogether(part)) continue;
      expect([...cut.outline(cutPart).subarray(0, outline.length)]).toEqual([...outline]);
    }
  });

  it("tells the number and width of each part, after those of the glyphs", () => {
    const subset = newSubset(whole, same);
    for (const glyph of together) subset.includeGlyph(glyph);
    const parts = subset.includeParts();
    expect(parts.length).toBeGreaterThan(5);
    expect(Math.min(...parts.map(({ number }) => number))).toBe(together.length + 1);
    expect(new Set(parts.map(({ number }) => number)).size).toBe(parts.length);
  });

  it("has a checksum of each table", () => {
    const subset = newSubset(whole, same);
    subset.includeGlyph(simple[0] ?? 1);
    const font = subset.encode();
    const view = viewOf(font);
    for (let entry = 12; entry < 12 + view.getUint16(4) * 16; entry += 16) {
      let sum = 0;
      const start = view.getUint32(entry + 8);
      for (let at = start; at < start + view.getUint32(entry + 12); at += 4) {
        sum = (sum + view.getUint32(at)) % 2 ** 32;
      }
      expect(view.getUint32(entry + 4)).toBe(sum);
    }
  });

  it("is not made of what is no plain TrueType", () => {
    expect(readGlyphTables(new TextEncoder().encode("OTTO and no more"))).toBeUndefined();
    expect(readGlyphTables(new Uint8Array(4))).toBeUndefined();
  });
});
