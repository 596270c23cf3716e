import type { FontMetrics } from "./page";
import { points, stateLayout } from "./state";
import type { Structure } from "./structure";

/** What every part of the layout shares: the fonts, the structure being built, and the text area. */
export interface LayoutContext {
  readonly metrics: FontMetrics;
  readonly structure: Structure;
  readonly left: number;
  readonly width: number;
}

/** The text area of the page, from margin to margin, in points. */
export const textLeft = points(stateLayout.page.left);
export const textWidth = points(stateLayout.page.width) - textLeft - points(stateLayout.page.right);
export const textTop = points(stateLayout.page.top);
export const textHeight =
  points(stateLayout.page.height) - textTop - points(stateLayout.page.bottom);
