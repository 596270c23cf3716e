import { MisuseError } from "../../finding/misuse-error";
import { quoteValue } from "../../finding/quote-value";
import type { LaidOut } from "../layout/page";
import type { OfficialDocument } from "../official-document";
import { type Faces, lackingIn } from "./face";

/** Characters shown before and after the one that cannot be drawn. */
const around = 12;

/**
 * Throws MisuseError "missing-glyph" for a character that the font does not draw: it would print as a box, and no file is better than a
 * wrong one. The message tells the page and the words around the character, unless they are confidential.
 */
export function requireGlyphs(document: OfficialDocument, { pages }: LaidOut, faces: Faces): void {
  for (const [index, parts] of pages.entries()) {
    for (const part of parts) {
      if (part.kind !== "text") continue;
      const lacking = lackingIn(faces[part.style], part.text);
      if (lacking !== undefined) throw missingGlyph(document, lacking, index + 1);
    }
  }
}

function missingGlyph(document: OfficialDocument, lacking: string, page: number): MisuseError {
  const code = (lacking.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const texts = textsWith(document, lacking);
  const [first] = texts;
  const isOpen = first !== undefined && texts.every(({ confidential }) => !confidential);
  const place = isOpen ? `, in ${quoteValue(excerpt(first.text, lacking))}` : "";
  return new MisuseError(
    "missing-glyph",
    `The font has no glyph for U+${code} on page ${page}${place}: give another font or take the character out.`,
  );
}

interface FoundText {
  readonly text: string;
  readonly confidential: boolean;
}

/** Every text of the document that holds the character, in any node. */
function textsWith(value: unknown, character: string, confidential = false): readonly FoundText[] {
  if (typeof value === "string") {
    return value.includes(character) ? [{ text: value, confidential }] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  const inside = confidential || ("confidential" in value && value.confidential !== undefined);
  return Object.values(value).flatMap((part) => textsWith(part, character, inside));
}

function excerpt(text: string, character: string): string {
  const at = text.indexOf(character);
  const start = Math.max(0, at - around);
  const end = Math.min(text.length, at + character.length + around);
  return `${start > 0 ? "…" : ""}${text.slice(start, end)}${end < text.length ? "…" : ""}`;
}
