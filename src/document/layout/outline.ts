import { ascentOf } from "./line-box";
import type { OutlineEntry, Placed } from "./page";
import type { HeadingMark } from "./structure";

/** Where each heading stands, in reading order. */
export function outlineOf(
  headings: readonly HeadingMark[],
  pages: readonly (readonly Placed[])[],
): readonly OutlineEntry[] {
  const places = new Map<number, { readonly page: number; readonly y: number }>();
  const wanted = new Set(headings.map(({ element }) => element));
  for (const [page, parts] of pages.entries()) {
    for (const part of parts) {
      if (part.kind !== "text" || part.element === undefined) continue;
      if (!wanted.has(part.element) || places.has(part.element)) continue;
      places.set(part.element, { page, y: part.y - ascentOf(part.size) });
    }
  }
  return headings.flatMap(({ element, level, title }) => {
    const place = places.get(element);
    return place === undefined ? [] : [{ title, level, ...place }];
  });
}
