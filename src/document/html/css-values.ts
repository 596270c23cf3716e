import type { FontStyle } from "../layout/page";
import type { Measure } from "../layout/page-layout";

/** `12.7mm`, `14pt`. */
export function length({ value, unit }: Measure): string {
  return `${rounded(value)}${unit}`;
}

/** To a thousandth, so that sums of fractions do not show. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** A text between quotes; whatever is not a letter, a digit or a space is written by its number. */
export function cssText(text: string): string {
  const safe = text.replace(
    /[^\p{L}\p{M}\p{N} ]/gu,
    (mark) => `\\${(mark.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${safe}"`;
}

/** A rule for the text of a part: its size and its style. */
export function fontRule(selector: string, style: FontStyle): string {
  const weight = style === "bold" || style === "boldItalic" ? "bold" : "normal";
  const slant = style === "italic" || style === "boldItalic" ? "italic" : "normal";
  return `${selector} { font-weight: ${weight}; font-style: ${slant}; }`;
}
