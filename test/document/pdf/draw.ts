import type { LaidOut } from "../../../src/document/layout/page";
import type { OfficialDocument } from "../../../src/document/official-document";
import { drawBookmarks } from "../../../src/document/pdf/draw-bookmarks";
import { drawPages } from "../../../src/document/pdf/draw-pages";
import { listParts } from "../../../src/document/pdf/list-parts";
import { type FontBytes, loadFaces } from "../../../src/document/pdf/load-faces";
import { type Archival, endPdf, newPdf } from "../../../src/document/pdf/new-pdf";

export const empty: OfficialDocument = {
  record: "document",
  format: 1,
  regime: "state",
  template: "sample",
  kind: { name: "Thông báo", symbol: "TB" },
  date: "2026-07-08" as OfficialDocument["date"],
  lang: "vi",
  title: "Thông báo",
  audience: [],
  letterhead: { superior: [], body: [], number: "", placeDate: "" },
  nodes: [],
  metadata: { agency: "Ủy ban nhân dân xã Hòa Bình" },
};

interface Choices {
  readonly document?: OfficialDocument;
  readonly archival?: Archival;
  readonly fonts?: FontBytes;
}

/** Draws laid-out pages, past the layout of documents. */
export async function draw(
  pages: LaidOut,
  { document = empty, archival = "PDF/A-2b", fonts }: Choices = {},
): Promise<Uint8Array> {
  const pdf = await newPdf(document, pages, archival);
  drawPages(pdf, pages, await loadFaces(fonts));
  drawBookmarks(pdf, pages);
  if (archival === "PDF/A-1b") listParts(pdf);
  return endPdf(pdf);
}
