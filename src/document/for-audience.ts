import { withoutTitle } from "../case/confidential-values";
import { holdsNumber, holdsWords, type SearchedText, searched } from "../case/word-match";
import { MisuseError } from "../finding/misuse-error";
import { pathText } from "../finding/path-text";
import { isHidden, withoutHidden } from "./confidential-inlines";
import { isInlines, placedTexts } from "./confidential-texts";
import type { OfficialDocument } from "./official-document";

/**
 * The same document for other readers: what is marked and they may not see is left out, `(…)` in its place; kind, number and day stay.
 * A conclusion on a denunciation goes to the denounced person so (khoản 3 Điều 8, khoản 3 Điều 40 Luật Tố cáo). Throws MisuseError
 * "audience-missing", and "confidential" when a name or number that is left out stands unmarked elsewhere.
 * `forAudience(document, ["denounced-person"])`.
 */
export function forAudience(
  document: OfficialDocument,
  audience: readonly string[],
): OfficialDocument {
  if (audience.length === 0) {
    throw new MisuseError("audience-missing", "`audience` is empty: name who is to read it.");
  }
  // Only texts change, and every one stays a text.
  const extract = { ...(without(document, audience) as OfficialDocument), audience: [...audience] };
  refuseRepeated(extract, leftOut(document, audience));
  return extract;
}

function without(value: unknown, audience: readonly string[]): unknown {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return isInlines(items)
      ? withoutHidden(items, audience)
      : items.map((item) => without(item, audience));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, without(item, audience)]),
  );
}

function leftOut(document: OfficialDocument, audience: readonly string[]): ReadonlySet<string> {
  const hidden = placedTexts(document).flatMap(({ inlines = [] }) =>
    inlines.filter((inline) => isHidden(inline, audience)),
  );
  return new Set(hidden.map(({ text }) => text));
}

/** Somebody may have typed the name into the summary, where nothing marks it. */
function refuseRepeated(extract: OfficialDocument, texts: ReadonlySet<string>): void {
  const tests = [...texts].flatMap(identifying);
  if (tests.length === 0) return;
  const place = placedTexts(extract).find(({ text }) => {
    const words = searched(text);
    return tests.some((isIn) => isIn(words));
  });
  if (place === undefined) return;
  throw new MisuseError(
    "confidential",
    `\`${pathText(place.path)}\` repeats what the extract must leave out, unmarked: take it out there, in the case file or in the words of the letter.`,
  );
}

/** Names of persons and numbers of papers; days, places and bodies that stand beside them are nobody's alone. */
function identifying(text: string): readonly ((other: SearchedText) => boolean)[] {
  const name = withoutTitle(text);
  const parts = name.split(/\s+/u);
  const isName =
    parts.every((part) => /^\p{Lu}/u.test(part)) && parts.length >= (name === text.trim() ? 3 : 2);
  if (isName) {
    const words = searched(name);
    return [(other) => holdsWords(other, words)];
  }
  return /^[\p{L}\p{N}]*\d[\p{L}\p{N}]*$/u.test(text.trim())
    ? [(other) => holdsNumber(other, text)]
    : [];
}
