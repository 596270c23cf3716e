import type { Letterhead } from "../node";
import type { OfficialDocument } from "../official-document";
import { citizenHeadBox } from "./citizen-head";
import type { LayoutContext } from "./context";
import type { Box } from "./page";
import { setStamps } from "./stamps";
import { headColumns, setTwoColumnHead } from "./two-column-head";

/**
 * The head of page 1: issuing body and number on the left, national title and motto or the Party's title, place and date on the right;
 * urgency, circulation and the mark of a draft under the number.
 */
export function letterheadBox(document: OfficialDocument, context: LayoutContext): Box {
  const { layout } = context;
  const { letterhead } = document;
  if (document.from === "citizen") return citizenHeadBox(letterhead, context);
  const columns = headColumns(context);
  const sizes = headSizes(letterhead, columns.right.width, context);
  const head = setTwoColumnHead(
    {
      ...letterhead,
      about:
        letterhead.about === undefined
          ? []
          : [
              {
                inlines: letterhead.about,
                size: layout.sizes.about.value,
                style: layout.styles.about,
              },
            ],
      right: {
        lines: layout.words.nation.map(({ text, size }) => ({ text, size: sizes[size] })),
        style: layout.styles.nation,
        hasRule: true,
      },
      placeDateSize: sizes.placeDate,
    },
    context,
  );
  const stamps = setStamps(document, { ...columns.left, top: head.leftBottom }, context);
  return {
    height: Math.max(head.bottom, stamps.bottom),
    before: 0,
    parts: [...head.parts, ...stamps.parts],
    keepWithNext: true,
  };
}

/** The usual sizes, or the smaller set, moving together, where the national title or place and date would not fit on one line. */
export function headSizes(
  { placeDate }: Letterhead,
  width: number,
  { layout, metrics }: LayoutContext,
): { readonly nationalTitle: number; readonly motto: number; readonly placeDate: number } {
  const { sizes, smallHead, styles, words } = layout;
  const usual = {
    nationalTitle: sizes.nationalTitle.value,
    motto: sizes.motto?.value ?? sizes.nationalTitle.value,
    placeDate: sizes.placeDate.value,
  };
  const fits =
    metrics.width(placeDate, styles.placeDate, usual.placeDate) <= width &&
    words.nation.every(
      ({ text, size }) => metrics.width(text, styles.nation, usual[size]) <= width,
    );
  if (fits || smallHead === undefined) return usual;
  return {
    nationalTitle: Math.min(usual.nationalTitle, smallHead.nationalTitle.value),
    motto: Math.min(usual.motto, smallHead.motto.value),
    placeDate: Math.min(usual.placeDate, smallHead.placeDate.value),
  };
}
