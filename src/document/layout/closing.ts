import type { Closing } from "../group-closing";
import type { Inlines } from "../node";
import { type ColumnText, type SetColumn, setColumn } from "./column";
import type { LayoutContext } from "./context";
import { ascentOf } from "./line-box";
import type { Box, Placed } from "./page";
import { points } from "./page-layout";
import { setSigners, signerRows } from "./signers";

/** Of the font size: how far below its baseline a word is underlined. */
const underline = 0.12;

/**
 * Recipients and signature that follow one another: recipients on the left, level with the post of the one who signs on the right. Several
 * who sign take the whole width, and the recipients stand below them.
 */
export function closingBoxes(closing: Closing, context: LayoutContext): readonly Box[] {
  const { signers, signersFirst } = closing;
  return signersFirst
    ? [...signerRows(signers, context), ...besideBoxes({ ...closing, signers: [] }, context)]
    : besideBoxes(closing, context);
}

/** A list of recipients longer than half a page goes on under the signature, so that the signature itself is never cut off. */
function besideBoxes(
  { recipients, signers }: Pick<Closing, "recipients" | "signers">,
  context: LayoutContext,
): readonly Box[] {
  if (recipients.length === 0 && signers.length === 0) return [];
  const { layout, left, width } = context;
  const column = { x: left, width: Math.min(points(layout.columns.recipients), width / 2) };
  const { parts, bottom, rest } = setRecipients(recipients, column, context);
  const right = { x: left + column.width, width: width - column.width };
  const signer = setSigners(signers, [right], context);
  const box: Box = {
    height: Math.max(bottom, signer.bottom),
    before: points(layout.gaps.closing),
    parts: [...parts, ...signer.parts],
    keepWithNext: false,
  };
  return [box, ...rest];
}

function setRecipients(
  recipients: readonly Inlines[],
  column: { readonly x: number; readonly width: number },
  context: LayoutContext,
): { readonly parts: readonly Placed[]; readonly bottom: number; readonly rest: readonly Box[] } {
  if (recipients.length === 0) return { parts: [], bottom: 0, rest: [] };
  const { structure, height } = context;
  const word = setWord(column, context);
  const list = structure.add("L");
  const rest: Box[] = [];
  const parts: Placed[] = [...word.parts];
  let bottom = word.bottom;
  for (const line of recipients) {
    const past = rest.length > 0 || bottom > height / 2;
    const text = listText(line, list, context);
    const set = setColumn([text], { ...column, top: past ? 0 : bottom }, context);
    if (past) {
      rest.push({ height: set.bottom, before: 0, parts: set.parts, keepWithNext: false });
    } else {
      parts.push(...set.parts);
      bottom = set.bottom;
    }
  }
  return { parts, bottom, rest };
}

/** `Nơi nhận:`, its baseline level with that of the signer's first line. */
function setWord(
  column: { readonly x: number; readonly width: number },
  context: LayoutContext,
): Pick<SetColumn, "parts" | "bottom"> {
  const { layout } = context;
  const size = layout.sizes.recipientsWord.value;
  const top = Math.max(0, ascentOf(layout.sizes.signature.value) - ascentOf(size));
  const set = setColumn(
    [
      {
        inlines: [{ text: layout.words.recipients }],
        size,
        style: layout.styles.recipientsWord,
        align: "left",
      },
    ],
    { ...column, top },
    context,
  );
  if (!layout.underlined.includes("recipientsWord")) return set;
  const y = set.last.baseline + size * underline;
  return {
    bottom: set.bottom,
    parts: [...set.parts, { kind: "rule", x: column.x, toX: column.x + set.last.width, y, toY: y }],
  };
}

function listText(line: Inlines, list: number, { layout }: LayoutContext): ColumnText {
  return {
    inlines: [{ text: "- " }, ...line],
    size: layout.sizes.recipientsList.value,
    style: layout.styles.recipientsList,
    align: "left",
    tag: "LI",
    parent: list,
  };
}
