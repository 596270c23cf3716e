import type { OfficialDocument } from "../../../src/document/official-document";
import { renderPdf } from "../../../src/document/render-pdf";
import { pageOf, type ReadPage, type ReadPdf, readPdf } from "../pdf-pages";

/** Half a millimetre: how far a position may lie from the number. */
export const near = 0.5;

/** A document as a PDF reader finds it. */
export async function drawn(document: OfficialDocument): Promise<ReadPdf> {
  return readPdf(await renderPdf(document));
}

export async function firstPage(document: OfficialDocument): Promise<ReadPage> {
  return pageOf(await drawn(document), 1);
}

/** Points in millimetres. */
export const mm = (points: number): number => (points * 25.4) / 72;
