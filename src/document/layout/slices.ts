import { ascentOf, lineHeight } from "./line-box";
import { moveDown } from "./move-down";
import type { Box, Placed } from "./page";

/** Cuts a box that is taller than a page into one box for each of its lines; a rule goes with the line above it. */
export function slices(box: Box): readonly Box[] {
  const baselines = [
    ...new Set(box.parts.flatMap((part) => (part.kind === "text" ? [part.y] : []))),
  ].toSorted((one, other) => one - other);
  const lines = new Map(baselines.map((baseline): [number, Placed[]] => [baseline, []]));
  for (const part of box.parts) lines.get(lastUpTo(baselines, part.y) ?? 0)?.push(part);
  return baselines.map((baseline, index) => {
    const parts = lines.get(baseline) ?? [];
    const size = Math.max(...parts.map((part) => (part.kind === "text" ? part.size : 0)));
    return {
      height: lineHeight(size),
      before: index === 0 ? box.before : 0,
      parts: parts.map((part) => moveDown(part, ascentOf(size) - baseline)),
      keepWithNext: false,
    };
  });
}

/** The last of ascending numbers that is not above another, or the first of them. */
function lastUpTo(ascending: readonly number[], limit: number): number | undefined {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return ascending[Math.max(0, low - 1)];
}
