import type { LastText } from "./column";
import type { PlacedRule } from "./page";
import { type PageLayout, points } from "./page-layout";

/**
 * How long the rule under a text is, in points: a share of its last line, and where the line before it is longer, a third of that one too,
 * if half of the last line is not less.
 */
export function ruleLength(
  { width, longest }: Pick<LastText, "width" | "longest">,
  share: number,
): number {
  return share === 1 ? width : Math.min(Math.max(width * share, longest / 3), width / 2);
}

/** A rule under a text, centred. */
export function ruleUnder(last: LastText, share: number, { rules }: PageLayout): PlacedRule {
  const length = ruleLength(last, share);
  const y = last.baseline + points(rules.below);
  return {
    kind: "rule",
    x: last.middle - length / 2,
    toX: last.middle + length / 2,
    y,
    toY: y,
  };
}
