import type { OfficialDocument } from "../official-document";
import { annexBoxes } from "./annex";
import { blockBoxes } from "./blocks";
import { setContact } from "./contact";
import { type LayoutContext, newContext } from "./context";
import { copyBoxes } from "./copy-block";
import { layoutOf } from "./layout-of";
import { letterheadBox } from "./letterhead";
import { moveDown } from "./move-down";
import { outlineOf } from "./outline";
import type { Box, FontMetrics, LaidOut, Placed } from "./page";
import { points } from "./page-layout";
import { pageNumber } from "./page-number";
import { paginate } from "./paginate";
import { newStructure } from "./structure";

type Page = readonly Placed[];

/**
 * Lays a document out on A4 pages by the numbers of `layoutOf(document)`: where each piece of text and each rule stands, page by page, the
 * tagged structure and the outline. Same document and fonts, same pages. `layOut(document, metrics).pages.length` is the number of pages.
 */
export function layOut(document: OfficialDocument, metrics: FontMetrics): LaidOut {
  const layout = layoutOf(document);
  const structure = newStructure();
  const context = newContext(layout, metrics, structure);
  const main = [letterheadBox(document, context), ...blockBoxes(document.nodes, 0, context)];
  const foot = footOf(document.contact, context);
  const annexes = (document.annexes ?? []).map((annex) => annexBoxes(annex, context));
  const copy = document.copy === undefined ? [] : copyBoxes(document.copy, context);
  const pages = partsOf([[...main, ...foot.boxes], ...annexes], copy).flatMap((boxes, index) =>
    numbered(paginate(boxes, areaOf(context, index === 0 ? foot.height : 0)), context),
  );
  return {
    width: points(layout.page.width),
    height: points(layout.page.height),
    ruleThickness: points(layout.rules.thickness),
    pages: pages.map((page, index) => (index === 0 ? [...page, ...foot.parts] : page)),
    elements: structure.elements,
    outline: outlineOf(structure.headings, pages),
  };
}

/** The document and its annexes, each beginning on its own page; a copy's block goes under the last of them. */
function partsOf(
  parts: readonly (readonly Box[])[],
  copy: readonly Box[],
): readonly (readonly Box[])[] {
  const last = parts.at(-1) ?? [];
  return [...parts.slice(0, -1), [...last, ...copy]];
}

interface Foot {
  readonly parts: Page;
  readonly height: number;
  /** The lines where they are too many for the foot of a page. */
  readonly boxes: readonly Box[];
}

/** The address at the foot of page 1. */
function footOf(contact: string | undefined, context: LayoutContext): Foot {
  if (contact === undefined || contact.trim() === "") return { parts: [], height: 0, boxes: [] };
  const { parts, bottom } = setContact(contact, context);
  const gap = points(context.layout.gaps.contact);
  if (bottom > context.height / 3) {
    return {
      parts: [],
      height: 0,
      boxes: [{ height: bottom, before: gap, parts, keepWithNext: false }],
    };
  }
  const top = context.top + context.height - bottom;
  return { parts: parts.map((part) => moveDown(part, top)), height: bottom + gap, boxes: [] };
}

function areaOf({ top, height }: LayoutContext, taken: number): Parameters<typeof paginate>[1] {
  return { top, height, firstHeight: height - taken };
}

/** Pages of the document and of each annex are numbered from 1, the first without its number. */
function numbered(pages: readonly Page[], context: LayoutContext): readonly Page[] {
  return pages.map((parts, index) =>
    index === 0 ? parts : [...parts, pageNumber(index + 1, context)],
  );
}
