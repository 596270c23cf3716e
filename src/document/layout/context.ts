import type { FontMetrics } from "./page";
import { type PageLayout, points } from "./page-layout";
import type { Structure } from "./structure";

/** What every part of the layout shares: the numbers, the fonts, the structure being built, and the text area, in points. */
export interface LayoutContext {
  readonly layout: PageLayout;
  readonly metrics: FontMetrics;
  readonly structure: Structure;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Margins wider than the sheet still leave this much of it, in points. */
const leastArea = 72;

export function newContext(
  layout: PageLayout,
  metrics: FontMetrics,
  structure: Structure,
): LayoutContext {
  const { page } = layout;
  const [left, top] = [points(page.left), points(page.top)];
  return {
    layout,
    metrics,
    structure,
    left,
    top,
    width: Math.max(points(page.width) - left - points(page.right), leastArea),
    height: Math.max(points(page.height) - top - points(page.bottom), leastArea),
  };
}
