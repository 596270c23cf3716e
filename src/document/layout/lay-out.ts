import type { DocumentNode } from "../node";
import type { OfficialDocument } from "../official-document";
import {
  addresseeBoxes,
  basisBoxes,
  headingBoxes,
  listBoxes,
  paragraphBoxes,
  titleBoxes,
} from "./body";
import { closingBoxes } from "./closing";
import { type LayoutContext, textHeight, textLeft, textTop, textWidth } from "./context";
import { letterheadBox } from "./letterhead";
import type { Box, FontMetrics, LaidOut, Placed } from "./page";
import { paginate } from "./paginate";
import { points, stateLayout } from "./state";
import { newStructure } from "./structure";
import { tableBoxes } from "./table";

/** Body lines that always stand above the signature on its page. */
const linesWithSignature = 2;

/**
 * Lays a document out on A4 pages by the numbers of `stateLayout`: where each piece of text and each rule stands, page by page, and the
 * tagged structure. Same document and fonts, same pages. `layOut(document, metrics).pages.length` is the number of pages.
 */
export function layOut(document: OfficialDocument, metrics: FontMetrics): LaidOut {
  const structure = newStructure();
  const context: LayoutContext = { metrics, structure, left: textLeft, width: textWidth };
  const head = letterheadBox(document.letterhead, context);
  const body = document.nodes.flatMap((node) => bodyBoxes(node, context));
  const closing = closingOf(document.nodes, context);
  const boxes = closing.length === 0 ? [head, ...body] : [head, ...keepLastLines(body), ...closing];
  const pages = paginate(boxes, { top: textTop, height: textHeight });
  return {
    width: points(stateLayout.page.width),
    height: points(stateLayout.page.height),
    pages: pages.map((parts, index) =>
      index === 0 ? parts : [...parts, pageNumber(index + 1, metrics)],
    ),
    elements: structure.elements,
  };
}

function bodyBoxes(node: DocumentNode, context: LayoutContext): readonly Box[] {
  switch (node.type) {
    case "title":
    case "subtitle":
      return titleBoxes(node, context);
    case "addressees":
      return addresseeBoxes(node, context);
    case "heading":
      return headingBoxes(node, context);
    case "paragraph":
      return paragraphBoxes(node.inlines, context);
    case "basis":
      return basisBoxes(node, context);
    case "list":
      return listBoxes(node, context);
    case "table":
      return tableBoxes(node, context);
    case "recipients":
    case "signature":
      return [];
  }
}

/** Recipients and signature stand side by side at the end, wherever the template names them. */
function closingOf(nodes: readonly DocumentNode[], context: LayoutContext): readonly Box[] {
  const recipients = nodes.find((node) => node.type === "recipients");
  const signature = nodes.find((node) => node.type === "signature");
  return recipients === undefined && signature === undefined
    ? []
    : closingBoxes(recipients, signature, context);
}

function keepLastLines(boxes: readonly Box[]): readonly Box[] {
  return boxes.map((box, index) =>
    index >= boxes.length - linesWithSignature ? { ...box, keepWithNext: true } : box,
  );
}

function pageNumber(page: number, metrics: FontMetrics): Placed {
  const size = stateLayout.pageNumber.size.value;
  const text = String(page);
  return {
    kind: "text",
    text,
    style: "regular",
    size,
    x: textLeft + (textWidth - metrics.width(text, "regular", size)) / 2,
    y: points(stateLayout.pageNumber.baseline),
    stretch: 0,
  };
}
