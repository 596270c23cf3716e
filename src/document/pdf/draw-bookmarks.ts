import type { LaidOut } from "../layout/page";
import type { Pdf } from "./new-pdf";

interface Item {
  readonly outlineData: { Count?: number };
  addItem(title: string, options: object): Item;
}

/** A document of no more pages is leafed through faster than its bookmarks are read. */
const mostPagesWithout = 3;

/** Adds the headings of a long document as bookmarks, each under the nearest heading of a higher rank before it. */
export function drawBookmarks(pdf: Pdf, { width, pages, outline }: LaidOut): void {
  if (pages.length <= mostPagesWithout) return;
  // pdfkit's types do not know the place on the page, which it counts from the right edge, nor what it writes.
  const root = pdf.outline as unknown as Item;
  const open: { readonly level: number; readonly item: Item }[] = [{ level: 0, item: root }];
  for (const { title, level, page, y } of outline) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    const parent = open.at(-1)?.item ?? root;
    // All stand open: each counts everything under it, as PDF/A-1 asks; pdfkit counts the next rank alone.
    for (const { item } of open) item.outlineData.Count = (item.outlineData.Count ?? 0) + 1;
    open.push({ level, item: parent.addItem(title, { pageNumber: page, top: y, left: width }) });
  }
}
