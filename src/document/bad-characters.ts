import { MisuseError } from "../finding/misuse-error";
import { pathText } from "../finding/path-text";
import { placedTexts } from "./confidential-texts";
import type { OfficialDocument } from "./official-document";

// No format carries control characters, halves of a pair and code points that are no characters as they are.
const bad = /(?![\t\n\r])[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}]/u;

/**
 * Throws MisuseError "bad-character" for a document with control characters or broken pairs of UTF-16, which one format would drop and
 * another replace. The message names the place and the code, never the words.
 */
export function refuseBadCharacters(document: OfficialDocument): void {
  for (const { path, text, inlines = [{ text }] } of placedTexts(document)) {
    // Each stretch by itself: half of a pair in one and half in the next are no character.
    const found = inlines
      .map((inline) => bad.exec(inline.text)?.[0])
      .find((one) => one !== undefined);
    if (found === undefined) continue;
    const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    throw new MisuseError(
      "bad-character",
      `\`${pathText(path)}\` of the document holds U+${code}, which cannot be printed: take it out.`,
    );
  }
}
