import type { Path } from "../finding/path-text";
import type { Inline } from "./node";

/** A text with its place. */
export interface PlacedText {
  readonly path: Path;
  readonly text: string;
  /** The text with its styles and marks, where it has any. */
  readonly inlines?: readonly Inline[];
}

/**
 * Every text in a value, wherever it stands, so that no part of a document is forgotten: stretches of one line together, lists of lines
 * line by line and then together.
 */
export function placedTexts(value: unknown, path: Path = []): readonly PlacedText[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    if (isInlines(items)) {
      return [{ path, text: items.map(({ text }) => text).join(""), inlines: items }];
    }
    const inside = items.flatMap((item, index) => placedTexts(item, [...path, index]));
    const isLines = items.length > 1 && items.every((item) => typeof item === "string");
    return isLines ? [...inside, { path, text: items.join(" ") }] : inside;
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => placedTexts(item, [...path, key]));
}

/** Only stretches of text have a `text`. */
export function isInlines(items: readonly unknown[]): items is readonly Inline[] {
  return (
    items.length > 0 &&
    items.every(
      (item) =>
        typeof item === "object" &&
        item !== null &&
        "text" in item &&
        typeof item.text === "string",
    )
  );
}
