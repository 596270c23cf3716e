import { plainText } from "../node";
import type { Annex } from "../official-document";
import { blockBoxes } from "./blocks";
import type { LayoutContext } from "./context";
import type { Box } from "./page";
import { printedAnnexName } from "./printed-text";
import { centredBoxes } from "./title";

/** An annex: `Phụ lục II`, its name in capitals and the document that it goes with, all centred; then its text. */
export function annexBoxes(annex: Annex, context: LayoutContext): readonly Box[] {
  const { structure, layout } = context;
  const inside = { ...context, structure: structure.under(structure.add("Sect")) };
  const { sizes, styles } = layout;
  const name = printedAnnexName(annex);
  const element = inside.structure.addHeading(1, `${annex.label} ${plainText(name)}`.trim());
  return [
    ...centredBoxes(
      [{ text: annex.label }],
      { size: sizes.annexLabel.value, style: styles.annexLabel, before: 0, element, goesOn: true },
      inside,
    ),
    ...centredBoxes(
      name,
      { size: sizes.annexName.value, style: styles.annexName, before: 0, element },
      inside,
    ),
    ...centredBoxes(
      annex.reference === "" ? [] : [{ text: annex.reference }],
      {
        size: sizes.annexReference.value,
        style: styles.annexReference,
        before: 0,
        element: inside.structure.add("P"),
      },
      inside,
    ),
    ...blockBoxes(annex.nodes, 1, inside),
  ];
}
