import type { LayoutContext } from "../layout/context";
import type { Letterhead } from "../node";
import { nationLines } from "./head";
import { layoutTable } from "./layout-table";
import type { Block } from "./node-blocks";
import { centredParagraph } from "./paragraphs";

/** The head of a citizen's paper: the national title over the whole width, place and date on the right below it. */
export function citizenHead({ placeDate }: Letterhead, context: LayoutContext): readonly Block[] {
  const { width } = context;
  const half = width / 2;
  return [
    ...nationLines(width, context),
    layoutTable(
      [half, half],
      [[[], centredParagraph("placeDate", [{ text: placeDate }], context, { width: half })]],
    ),
  ];
}
