import { lineHeight } from "./line-box";
import type { Box, PlacedText } from "./page";
import { stateLayout } from "./state";

/** Cuts a box that is taller than a page into one box for each of its lines; its rules, if any, are left out. */
export function slices(box: Box): readonly Box[] {
  const lines = new Map<number, PlacedText[]>();
  for (const part of box.parts) {
    if (part.kind === "text") lines.set(part.y, [...(lines.get(part.y) ?? []), part]);
  }
  return [...lines.entries()]
    .sort(([one], [other]) => one - other)
    .map(([y, parts], index) => {
      const size = Math.max(...parts.map((part) => part.size));
      const baseline = size * stateLayout.ascent.value;
      return {
        height: lineHeight(size),
        before: index === 0 ? box.before : 0,
        parts: parts.map((part) => ({ ...part, y: part.y - y + baseline })),
        keepWithNext: false,
      };
    });
}
