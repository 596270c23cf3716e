import type { DocumentNode, Inlines, ListNode, ParagraphNode } from "../node";
import { breakLines } from "./break-lines";
import type { LayoutContext } from "./context";
import { lineBoxes } from "./line-box";
import type { Box, FontStyle } from "./page";
import { bodyLineHeight, points } from "./page-layout";

type NodeOf<Type extends DocumentNode["type"]> = Extract<DocumentNode, { readonly type: Type }>;

/** A paragraph of the body: justified, first line indented. */
export function paragraphBoxes(inlines: Inlines, context: LayoutContext): readonly Box[] {
  return textBoxes(inlines, { element: context.structure.add("P") }, context);
}

/** The legal bases: each on its own line, in italics. */
export function basisBoxes({ lines }: NodeOf<"basis">, context: LayoutContext): readonly Box[] {
  const base = context.layout.styles.basis;
  return lines.flatMap((text) =>
    textBoxes([{ text }], { base, element: context.structure.add("P") }, context),
  );
}

/** Items set like paragraphs with their mark in front, and after each the paragraphs and lists that belong under it. */
export function listBoxes(
  { items }: ListNode,
  context: LayoutContext,
  parent?: number,
): readonly Box[] {
  const { structure } = context;
  const list = structure.add("L", parent);
  return items.flatMap(({ label, inlines, nodes }) => {
    const item = structure.add("LBody", structure.add("LI", list));
    // The tags of an item with more in it hold the text as a paragraph, before the rest.
    const element = nodes.length === 0 ? item : structure.add("P", item);
    return [
      ...textBoxes([{ text: `${label} ` }, ...inlines], { element }, context),
      ...nodes.flatMap((node) => innerBoxes(node, context, item)),
    ];
  });
}

function innerBoxes(
  node: ParagraphNode | ListNode,
  context: LayoutContext,
  parent: number,
): readonly Box[] {
  switch (node.type) {
    case "paragraph":
      return textBoxes(node.inlines, { element: context.structure.add("P", parent) }, context);
    case "list":
      return listBoxes(node, context, parent);
  }
}

/** Lines of body text, justified, the first one indented. */
export function textBoxes(
  inlines: Inlines,
  { base = "regular", element }: { readonly base?: FontStyle; readonly element: number },
  { layout, metrics, left, width }: LayoutContext,
): readonly Box[] {
  const size = layout.sizes.body.value;
  const indent = Math.min(points(layout.body.indent), width / 2);
  const lines = breakLines(inlines, { metrics, size, width, indent, base });
  return lineBoxes(
    lines,
    { size, x: left, width, align: "justify", element, indent, line: bodyLineHeight(layout) },
    points(layout.body.gap),
  );
}
