import { moveDown } from "./move-down";
import type { Box, Placed } from "./page";
import { slices } from "./slices";

export interface PageArea {
  /** Where the text of a page begins, and how far it reaches, in points. */
  readonly top: number;
  readonly height: number;
  /** Of the first page, where its foot is taken. */
  readonly firstHeight?: number;
}

/** Sums of heights are not exact: this much more than the room still fits. */
const slack = 0.01;

/**
 * Puts boxes on pages from `top` down. Boxes that keep with the next one are moved together; where they are taller than a page, the last of
 * them that fit on one stay together. A box taller than a page is cut between its lines; a table's header is repeated on each page that
 * its rows reach.
 */
export function paginate(
  boxes: readonly Box[],
  { top, height, firstHeight = height }: PageArea,
): readonly (readonly Placed[])[] {
  const pages: Placed[][] = [[]];
  let used = 0;
  let last: Box | undefined;
  const room = (): number => (pages.length === 1 ? firstHeight : height);
  const draw = (parts: readonly Placed[], at: number): void => {
    const page = pages.at(-1);
    for (const part of parts) page?.push(moveDown(part, top + at));
  };
  /** Where on the page the lines of a cut row begin. */
  let cutFrom: number | undefined;
  const endCut = (): void => {
    const page = pages.at(-1) ?? [];
    if (cutFrom !== undefined) page.push(...byElement(page.splice(cutFrom)));
    cutFrom = undefined;
  };
  const put = (box: Box): void => {
    if (box.edges === undefined) endCut();
    else cutFrom ??= pages.at(-1)?.length ?? 0;
    used += used === 0 ? 0 : box.before;
    draw(box.parts, used);
    used += box.height;
    last = box;
  };
  const turn = (next: Box): void => {
    if (last?.edges !== undefined) draw(last.edges.atEnd, used - last.height);
    endCut();
    pages.push([]);
    used = 0;
    for (const header of next.repeat ?? []) put(header);
    if (next.edges !== undefined) draw(next.edges.atStart, used);
  };
  const tallest = Math.min(height, firstHeight);
  const whole = boxes.flatMap((box) => (box.height > tallest ? slices(box) : [box]));
  for (const group of groupsOf(whole, height)) {
    const [first] = group;
    if (first === undefined) continue;
    if (used > 0 && used + heightOf(group, used) > room() + slack) {
      // What is too tall for any page fills this one first.
      if (heightOf(group, 0) + heightOf(first.repeat ?? [], 0) <= height + slack) turn(first);
    }
    for (const box of group) {
      if (used > 0 && used + box.before + box.height > room() + slack) turn(box);
      put(box);
    }
  }
  endCut();
  return pages;
}

/** Cells are read one after another, not line by line; what has no tag comes first. */
export function byElement<Part extends Placed>(parts: readonly Part[]): readonly Part[] {
  const place = (part: Placed): number => (part.kind === "text" ? (part.element ?? -1) : -1);
  return parts.toSorted((one, other) => place(one) - place(other));
}

/** Boxes that stay together; of a chain taller than a page, the end that fits on one is a group of its own. */
function groupsOf(boxes: readonly Box[], height: number): readonly (readonly Box[])[] {
  const groups: Box[][] = [];
  let joins = false;
  for (const box of boxes) {
    if (joins) groups.at(-1)?.push(box);
    else groups.push([box]);
    joins = box.keepWithNext;
  }
  return groups.flatMap((group) => {
    if (heightOf(group, 0) <= height) return [group];
    let from = group.length;
    let sum = 0;
    while (from > 0 && sum + (group[from - 1]?.height ?? 0) <= height) {
      from -= 1;
      sum += (group[from]?.height ?? 0) + (group[from]?.before ?? 0);
    }
    return [group.slice(0, from), group.slice(from)];
  });
}

function heightOf(group: readonly Box[], used: number): number {
  return group.reduce(
    (sum, { before, height }, index) => sum + height + (index === 0 && used === 0 ? 0 : before),
    0,
  );
}
