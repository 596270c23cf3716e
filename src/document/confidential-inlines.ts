import { MisuseError } from "../finding/misuse-error";
import { type Path, pathText } from "../finding/path-text";
import { maySee } from "./confidential";
import { placedTexts } from "./confidential-texts";
import type { Inline, Inlines } from "./node";
import type { OfficialDocument } from "./official-document";

/**
 * What stands where an extract leaves something out. No regulation prescribes a sign; three dots in brackets are what Vietnamese
 * quotations use.
 */
export const omission = "(…)";

/** Whether a stretch of text may not be shown to an audience. */
export function isHidden({ confidential }: Inline, audience: readonly string[]): boolean {
  return confidential !== undefined && !maySee(audience, confidential);
}

/** Texts without what an audience may not see: neighbouring stretches that are left out leave one sign. */
export function withoutHidden(inlines: Inlines, audience: readonly string[]): Inlines {
  return inlines.flatMap((inline, index): Inlines => {
    if (!isHidden(inline, audience)) return [inline];
    const before = inlines[index - 1];
    if (before !== undefined && isHidden(before, audience)) return [];
    const { confidential: _, ...style } = inline;
    return [{ ...style, text: omission }];
  });
}

/** A text for everybody, as titles and names of files need it: whatever is marked is left out. */
export function publicText(inlines: Inlines): string {
  return withoutHidden(inlines, [])
    .map(({ text }) => text)
    .join("");
}

/** The places of a document that hold what its own audience may not see. */
export function hiddenPlaces(document: OfficialDocument): readonly Path[] {
  return placedTexts(document)
    .filter(({ inlines = [] }) => inlines.some((inline) => isHidden(inline, document.audience)))
    .map(({ path }) => path);
}

/** Throws MisuseError "confidential" for a document that holds what its audience may not see; the message names the place alone. */
export function refuseHidden(document: OfficialDocument): void {
  const [place, ...more] = hiddenPlaces(document);
  if (place === undefined) return;
  const others = more.length === 0 ? "" : ` and ${more.length} more places`;
  throw new MisuseError(
    "confidential",
    `\`${pathText(place)}\`${others} of the document hold what \`${document.audience.join(", ")}\` may not see: make an extract with \`forAudience\`, or do not send it.`,
  );
}
