import { MisuseError } from "../finding/misuse-error";
import { layOut } from "./layout/lay-out";
import type { LaidOut } from "./layout/page";
import type { OfficialDocument } from "./official-document";
import { drawPages } from "./pdf/draw-pages";
import { type Faces, textWidth } from "./pdf/face";
import { type FontBytes, loadFaces } from "./pdf/load-faces";
import { newPdf } from "./pdf/new-pdf";

/** Draws a document as a tagged PDF/A-2b file with the given fonts, or Tinos. */
export async function renderPdf(
  document: OfficialDocument,
  { fonts }: { readonly fonts?: FontBytes } = {},
): Promise<Uint8Array> {
  const faces = await loadFaces(fonts);
  const laidOut = layOut(document, {
    width: (text, style, size) => textWidth(faces[style], text, size),
  });
  requireGlyphs(laidOut, faces);
  const { pdf, bytes } = await newPdf(document, laidOut);
  drawPages(pdf, laidOut, faces);
  pdf.end();
  return bytes;
}

/** A character that the font does not draw would print as a box: no file is better than a wrong one. */
function requireGlyphs({ pages }: LaidOut, faces: Faces): void {
  for (const part of pages.flat()) {
    if (part.kind !== "text") continue;
    const { font } = faces[part.style];
    const lacking = [...part.text].find(
      (character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
    );
    if (lacking === undefined) continue;
    const code = (lacking.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    throw new MisuseError(
      "missing-glyph",
      `The font has no glyph for U+${code}: give another font or take the character out.`,
    );
  }
}
