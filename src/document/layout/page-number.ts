import type { LayoutContext } from "./context";
import { ascentOf } from "./line-box";
import type { Placed } from "./page";
import { points } from "./page-layout";

/** The number in the middle of the top margin; decoration that is not read aloud. */
export function pageNumber(page: number, { layout, metrics, left, width }: LayoutContext): Placed {
  const size = layout.sizes.pageNumber.value;
  const text = String(page);
  return {
    kind: "text",
    text,
    style: "regular",
    size,
    x: left + (width - metrics.width(text, "regular", size)) / 2,
    y: points(layout.pageNumber.top) + ascentOf(size),
    stretch: 0,
  };
}
