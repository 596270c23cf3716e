import type { Inlines } from "../node";
import { balancedLines, breakLines } from "./break-lines";
import type { LayoutContext } from "./context";
import { lineHeight, placeLine } from "./line-box";
import type { ElementTag, FontStyle, Placed, PlacedText } from "./page";

export interface ColumnText {
  readonly inlines: Inlines;
  readonly size: number;
  readonly style?: FontStyle;
  readonly tag?: ElementTag;
  readonly parent?: number;
  /** The element that the text belongs to; a new one unless told, none for decoration. */
  readonly element?: number | "none";
  readonly align?: "left" | "centre";
}

/** Lines set one under another in a column, each text broken at the column's width. */
export interface SetColumn {
  readonly parts: readonly Placed[];
  readonly bottom: number;
  /** For the rule under it all: the widths of the longest and the last line, the middle, the last baseline. */
  readonly last: LastText;
}

export interface LastText {
  readonly longest: number;
  readonly width: number;
  readonly middle: number;
  readonly baseline: number;
}

/** Sets texts in the column from `x`, `width` points wide, from the height `top` down; a text of nothing takes no room. */
export function setColumn(
  texts: readonly ColumnText[],
  { x, width, top }: { readonly x: number; readonly width: number; readonly top: number },
  { metrics, structure }: LayoutContext,
): SetColumn {
  const parts: PlacedText[] = [];
  let bottom = top;
  let last = { longest: 0, width: 0, middle: x + width / 2, baseline: top };
  for (const column of texts) {
    const { inlines, size, style = "regular", tag = "P", parent, align = "centre" } = column;
    if (inlines.every(({ text }) => text === "")) continue;
    const given = column.element ?? structure.add(tag, parent);
    const element = given === "none" ? {} : { element: given };
    const broken = align === "centre" ? balancedLines : breakLines;
    const lines = broken(inlines, { metrics, size, width, base: style });
    for (const line of lines) {
      const placed = placeLine(line, bottom, { size, x, width, align, ...element });
      parts.push(...placed);
      bottom += lineHeight(size);
      last = {
        ...last,
        longest: Math.max(last.longest, line.width),
        width: line.width,
        baseline: placed[0]?.y ?? bottom,
      };
    }
  }
  return { parts, bottom, last };
}
