import { layOut } from "./layout/lay-out";
import type { OfficialDocument } from "./official-document";
import { drawBookmarks } from "./pdf/draw-bookmarks";
import { drawPages } from "./pdf/draw-pages";
import { textWidth } from "./pdf/face";
import { listParts } from "./pdf/list-parts";
import { type FontBytes, loadFaces } from "./pdf/load-faces";
import { type Archival, endPdf, newPdf } from "./pdf/new-pdf";
import { requireGlyphs } from "./pdf/require-glyphs";

export interface PdfOptions {
  /** TrueType fonts in place of Tinos, such as a licensed Times New Roman. */
  readonly fonts?: FontBytes;
  /** PDF/A-2b unless told. */
  readonly archival?: Archival;
}

/** Draws a document as a tagged PDF/A file with the given fonts, or Tinos. Throws MisuseError "missing-glyph", "bad-font". */
export async function renderPdf(
  document: OfficialDocument,
  { fonts, archival = "PDF/A-2b" }: PdfOptions = {},
): Promise<Uint8Array> {
  const faces = await loadFaces(fonts);
  const laidOut = layOut(document, {
    width: (text, style, size) => textWidth(faces[style], text, size),
  });
  requireGlyphs(document, laidOut, faces);
  const pdf = await newPdf(document, laidOut, archival);
  drawPages(pdf, laidOut, faces);
  drawBookmarks(pdf, laidOut);
  if (archival === "PDF/A-1b") listParts(pdf);
  return endPdf(pdf);
}
