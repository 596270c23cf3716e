import type { FontStyle } from "../layout/page";
import type { FontSubset } from "./font-subset";
import type { Pdf } from "./new-pdf";

/**
 * Lists every outline of the embedded fonts, as PDF/A-1 asks: pdfkit lists the glyphs whose width it has noted, those that the text
 * draws, and leaves out the parts that accented letters are put together of.
 */
export function listParts(pdf: Pdf): void {
  for (const style of ["regular", "bold", "italic", "boldItalic"] as const satisfies FontStyle[]) {
    const { _font: font } = pdf.font(style) as unknown as {
      readonly _font: { readonly subset: FontSubset; readonly widths: number[] };
    };
    for (const { number, width } of font.subset.includeParts?.() ?? []) {
      font.widths[number] ??= width;
    }
  }
}
