import type { Lang } from "../finding/finding";
import { MisuseError } from "../finding/misuse-error";
import { englishNumber } from "./english-number";
import { vietnameseNumber } from "./vietnamese-number";

/** Largest number written in words. */
const largest = 999_999_999_999;

/**
 * A whole number from 0 to 999 999 999 999 in words: `numberWords(24)` is `hai mươi tư`, `numberWords(24, "en")` is `twenty-four`.
 * Throws MisuseError "bad-number" for any other value.
 */
export function numberWords(value: number, lang: Lang = "vi"): string {
  if (!Number.isInteger(value) || value < 0 || value > largest) {
    throw new MisuseError(
      "bad-number",
      `\`${value}\` cannot be written in words: give a whole number from 0 to ${largest}.`,
    );
  }
  return lang === "vi" ? vietnameseNumber(value) : englishNumber(value);
}
