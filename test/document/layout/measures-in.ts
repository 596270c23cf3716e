import type { Measure } from "../../../src/document/layout/page-layout";

/** Every measure inside a layout, with its path: `sizes.body`. */
export function measuresIn(value: unknown, path = ""): readonly (readonly [string, Measure])[] {
  if (typeof value !== "object" || value === null) return [];
  if ("cite" in value) return [[path, value as Measure]];
  return Object.entries(value).flatMap(([key, inner]) =>
    measuresIn(inner, path === "" ? key : `${path}.${key}`),
  );
}
