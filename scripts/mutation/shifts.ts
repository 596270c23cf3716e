import type { Path } from "../../src/finding/path-text";
import { addDays, parseIsoDate } from "../../src/time/iso-date";
import type { Edit } from "./edit";

/** A number one smaller and one larger, a day one earlier and one later, each entry of a list likewise; nothing for other values. */
export function shifts(value: unknown, path: Path): readonly Edit[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => shifts(item, [...path, index]));
  }
  if (typeof value === "number") {
    return [value - 1, value + 1].map((to) => ({ path, change: `${value} becomes ${to}`, to }));
  }
  const day = typeof value === "string" ? parseIsoDate(value) : undefined;
  if (day === undefined) return [];
  return [addDays(day, -1), addDays(day, 1)].map((to) => ({
    path,
    change: `${day} becomes ${to}`,
    to,
  }));
}
