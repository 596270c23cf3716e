import { type HeadingLevel, type HeadingNode, plainText } from "../node";
import { textBoxes } from "./body";
import type { LayoutContext } from "./context";
import type { Box, FontStyle } from "./page";
import { points } from "./page-layout";
import { printedHeading } from "./printed-text";
import { centredBoxes } from "./title";

// The third level is told from the second by italics: no rule asks for it, reports are printed so.
export const headingStyles: Readonly<Record<HeadingLevel, FontStyle>> = {
  part: "bold",
  chapter: "bold",
  section: "bold",
  article: "bold",
  h1: "bold",
  h2: "bold",
  h3: "boldItalic",
  plain: "bold",
  centred: "bold",
};

/** A heading inside the text, at its rank among those above it; it stays with what follows. */
export function headingBoxes(
  node: HeadingNode,
  rank: number,
  context: LayoutContext,
): readonly Box[] {
  const { layout, structure } = context;
  const { label, name, stacked } = printedHeading(node);
  const lead = label === undefined ? [] : [{ text: label }];
  const text = plainText(name);
  const title = [...lead.map((inline) => inline.text), text].filter((part) => part !== "");
  const element = structure.addHeading(rank, title.join(" "));
  const style = headingStyles[node.level];
  if (!stacked) {
    const space = label === undefined || text === "" ? [] : [{ text: " " }];
    return textBoxes([...lead, ...space, ...name], { base: style, element }, context).map(
      (box) => ({ ...box, keepWithNext: true }),
    );
  }
  const look = { size: layout.sizes.body.value, style, element };
  const above = points(layout.body.gap);
  return [
    ...centredBoxes(
      lead,
      { ...look, before: above, ...(text === "" ? {} : { goesOn: true }) },
      context,
    ),
    ...centredBoxes(name, { ...look, before: label === undefined ? above : 0 }, context),
  ];
}

const order: readonly HeadingLevel[] = [
  "centred",
  "part",
  "chapter",
  "section",
  "article",
  "h1",
  "h2",
  "h3",
  "plain",
];

/**
 * Ranks headings below `base`: each one under the nearest higher heading before it, so that no rank is left out. Call it for each heading
 * in turn.
 */
export function headingRanks(base: number): (level: HeadingLevel) => number {
  const open: number[] = [];
  return (level) => {
    const place = order.indexOf(level);
    while ((open.at(-1) ?? -1) >= place) open.pop();
    open.push(place);
    return base + open.length;
  };
}
