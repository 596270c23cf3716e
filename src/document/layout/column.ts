import { breakLines } from "./break-lines";
import type { LayoutContext } from "./context";
import { lineHeight, placeLine } from "./line-box";
import type { ElementTag, FontStyle, Placed, PlacedText } from "./page";

export interface ColumnText {
  readonly text: string;
  readonly size: number;
  readonly style?: FontStyle;
  readonly tag?: ElementTag;
  readonly parent?: number;
  readonly align?: "left" | "centre";
}

/** Lines set one under another in a column, each text broken at the column's width. */
export interface SetColumn {
  readonly parts: readonly Placed[];
  readonly bottom: number;
  /** Width, middle and baseline of the last line, for the rule under it. */
  readonly last: { readonly width: number; readonly middle: number; readonly baseline: number };
}

/** Sets texts in the column from `x`, `width` points wide, from the height `top` down. */
export function setColumn(
  texts: readonly ColumnText[],
  { x, width, top }: { readonly x: number; readonly width: number; readonly top: number },
  { metrics, structure }: LayoutContext,
): SetColumn {
  const parts: PlacedText[] = [];
  let bottom = top;
  let last = { width: 0, middle: x + width / 2, baseline: top };
  for (const { text, size, style = "regular", tag = "P", parent, align = "centre" } of texts) {
    const element = structure.add(tag, parent);
    for (const line of breakLines([{ text }], { metrics, size, width, base: style })) {
      const placed = placeLine(line, bottom, { size, x, width, align, element });
      parts.push(...placed);
      bottom += lineHeight(size);
      last = { ...last, width: line.width, baseline: placed[0]?.y ?? bottom };
    }
  }
  return { parts, bottom, last };
}
