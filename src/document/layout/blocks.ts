import { type Closing, groupClosing, type TextNode } from "../group-closing";
import type { DocumentNode } from "../node";
import { addresseeBoxes } from "./addressees";
import { basisBoxes, listBoxes, paragraphBoxes } from "./body";
import { closingBoxes } from "./closing";
import type { LayoutContext } from "./context";
import { headingBoxes, headingRanks } from "./heading";
import type { Box } from "./page";
import { bodyLineHeight } from "./page-layout";
import { tableBoxes } from "./table";
import { subtitleBoxes, titleBoxes } from "./title";

/** Body lines that always stand above the signature on its page. */
const linesWithSignature = 2;

/** The text of a document or of an annex, from title to signature; `rank` is the rank of the heading that it all stands under. */
export function blockBoxes(
  nodes: readonly DocumentNode[],
  rank: number,
  context: LayoutContext,
): readonly Box[] {
  const hasTitle = nodes.some(({ type }) => type === "title");
  const rankOf = headingRanks(hasTitle ? rank + 1 : rank);
  const boxes: Box[] = [];
  const grouped = groupClosing(nodes);
  for (const [index, node] of grouped.entries()) {
    if (node.type === "closing") {
      keepLastLines(boxes, context);
      boxes.push(...closingBoxes(node, context));
    } else {
      boxes.push(...bodyBoxes(node, { next: grouped[index + 1], rank, rankOf }, context));
    }
  }
  return boxes;
}

interface Place {
  readonly next: TextNode | Closing | undefined;
  readonly rank: number;
  readonly rankOf: ReturnType<typeof headingRanks>;
}

function bodyBoxes(
  node: TextNode,
  { next, rank, rankOf }: Place,
  context: LayoutContext,
): readonly Box[] {
  switch (node.type) {
    case "title": {
      const subject = next?.type === "subtitle" ? { subject: next.inlines } : {};
      return titleBoxes(node, { level: rank + 1, ...subject }, context);
    }
    case "subtitle":
      return subtitleBoxes(node, context);
    case "addressees":
      return addresseeBoxes(node, context);
    case "heading":
      return headingBoxes(node, rankOf(node.level), context);
    case "paragraph":
      return paragraphBoxes(node.inlines, context);
    case "basis":
      return basisBoxes(node, context);
    case "list":
      return listBoxes(node, context);
    case "table":
      return tableBoxes(node, context);
  }
}

/** A signature is never parted from the last two lines above it. */
function keepLastLines(boxes: Box[], { layout }: LayoutContext): void {
  const least = linesWithSignature * bodyLineHeight(layout) - 0.01;
  let kept = 0;
  for (let index = boxes.length - 1; index >= 0 && kept < least; index -= 1) {
    const box = boxes[index];
    if (box === undefined) return;
    boxes[index] = { ...box, keepWithNext: true };
    kept += box.height;
  }
}
