import type { Box, Placed } from "./page";
import { slices } from "./slices";

/** Moves a placed part down by `by` points. */
function moveDown(part: Placed, by: number): Placed {
  return part.kind === "text"
    ? { ...part, y: part.y + by }
    : { ...part, y: part.y + by, toY: part.toY + by };
}

/**
 * Puts boxes on pages of `height` points from `top` down. Boxes that keep with the next one are moved together, unless they are taller
 * than a page; a box taller than a page is cut between its lines; a table's header is repeated on each page that its rows reach.
 */
export function paginate(
  boxes: readonly Box[],
  { top, height }: { readonly top: number; readonly height: number },
): readonly (readonly Placed[])[] {
  const pages: Placed[][] = [[]];
  let used = 0;
  const put = (box: Box): void => {
    const before = used === 0 ? 0 : box.before;
    pages.at(-1)?.push(...box.parts.map((part) => moveDown(part, top + used + before)));
    used += before + box.height;
  };
  const turn = (next: Box): void => {
    pages.push([]);
    used = 0;
    for (const header of next.repeat ?? []) put(header);
  };
  const whole = boxes.flatMap((box) => (box.height > height ? slices(box) : [box]));
  for (const group of groupsOf(whole)) {
    if (
      used > 0 &&
      used + heightOf(group, used) > height &&
      heightOf(group, 0) <= height &&
      group[0]
    ) {
      turn(group[0]);
    }
    for (const box of group) {
      if (used > 0 && used + box.before + box.height > height + 0.01) turn(box);
      put(box);
    }
  }
  return pages;
}

function groupsOf(boxes: readonly Box[]): readonly (readonly Box[])[] {
  const groups: Box[][] = [];
  let joins = false;
  for (const box of boxes) {
    if (joins) groups.at(-1)?.push(box);
    else groups.push([box]);
    joins = box.keepWithNext;
  }
  return groups;
}

function heightOf(group: readonly Box[], used: number): number {
  return group.reduce(
    (sum, { before, height }, index) => sum + height + (index === 0 && used === 0 ? 0 : before),
    0,
  );
}
