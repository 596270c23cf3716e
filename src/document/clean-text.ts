import coverage from "../generated/font-coverage.json";

/** A value made fit for print, and the first character that no font of ours can draw. */
export interface CleanText {
  readonly text: string;
  readonly undrawable?: string;
}

// The ranges stand flat, first and last code point in turn, in ascending order.
const ranges: readonly number[] = coverage;

/**
 * A value as documents print it: NFC, every kind of white space one space, invisible joiners and soft hyphens dropped.
 * `cleanText("Nguye\u0302\u0303n\u00a0 A")` is `{ text: "Nguyễn A" }`.
 */
export function cleanText(value: string): CleanText {
  const text = value
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, "")
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .trim();
  const undrawable = [...text].find((character) => !isDrawable(character.codePointAt(0) ?? 0));
  return undrawable === undefined ? { text } : { text, undrawable };
}

/** Whether the packaged fonts draw the character in all four styles, from left to right. */
export function isDrawable(codePoint: number): boolean {
  let low = 0;
  let high = ranges.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle * 2 + 1] ?? 0) < codePoint) low = middle + 1;
    else high = middle;
  }
  return low < ranges.length / 2 && (ranges[low * 2] ?? 0) <= codePoint;
}
