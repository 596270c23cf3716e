import type { Letterhead } from "../node";
import { type ColumnText, type SetColumn, setColumn } from "./column";
import type { LayoutContext } from "./context";
import { ascentOf } from "./line-box";
import type { FontStyle, Placed } from "./page";
import { points } from "./page-layout";
import { ruleUnder } from "./rule-under";

/** What stands at the top of page 1 and over a copy's signature: who issues on the left, a heading on the right. */
export interface TwoColumnHead extends Omit<Letterhead, "about"> {
  readonly about: readonly ColumnText[];
  readonly right: {
    readonly lines: readonly { readonly text: string; readonly size: number }[];
    readonly style: FontStyle;
    readonly hasRule: boolean;
  };
  readonly placeDateSize: number;
}

interface Column {
  readonly x: number;
  readonly width: number;
}

/** The two columns of the head, the left one from the left margin. */
export function headColumns({ layout, left, width }: LayoutContext): {
  readonly left: Column;
  readonly right: Column;
} {
  const leftWidth = Math.min(points(layout.columns.letterheadLeft), width);
  return {
    left: { x: left, width: leftWidth },
    right: { x: left + leftWidth, width: width - leftWidth },
  };
}

/**
 * Sets the head: its parts, and how far each column reaches. The number stands level with place and date. The tags follow the order
 * in which a document is read: the subject of a dispatch belongs to the number over it.
 */
export function setTwoColumnHead(
  head: TwoColumnHead,
  context: LayoutContext,
): { readonly parts: readonly Placed[]; readonly leftBottom: number; readonly bottom: number } {
  const { layout } = context;
  const { left, right } = headColumns(context);
  const { width } = left;
  const superior = setColumn(
    nameTexts(head.superior, { style: layout.styles.superior, width }, context),
    { ...left, top: 0 },
    context,
  );
  const body = setColumn(
    nameTexts(head.body, { style: layout.styles.issuingBody, width }, context),
    { ...left, top: superior.bottom },
    context,
  );
  const nation = setColumn(
    head.right.lines.map(({ text, size }) => ({
      inlines: [{ text }],
      size,
      style: head.right.style,
    })),
    { ...right, top: 0 },
    context,
  );
  const underBody =
    body.parts.length > 0 ? markUnder(body, left, context) : { parts: [], bottom: body.bottom };
  const below = points(layout.rules.below) + points(layout.gaps.number);
  const second = Math.max(underBody.bottom, nation.bottom + (head.right.hasRule ? below : 0));
  const numberSize = layout.sizes.number.value;
  const ascent = Math.max(ascentOf(numberSize), ascentOf(head.placeDateSize));
  const number = setColumn(
    [{ inlines: [{ text: head.number }], size: numberSize, style: layout.styles.number }],
    { ...left, top: second + ascent - ascentOf(numberSize) },
    context,
  );
  const about = setColumn(
    head.about,
    { ...left, top: number.bottom + (head.about.length > 0 ? points(layout.gaps.about) : 0) },
    context,
  );
  const placeDate = setColumn(
    [
      {
        inlines: [{ text: head.placeDate }],
        size: head.placeDateSize,
        style: layout.styles.placeDate,
      },
    ],
    { ...right, top: second + ascent - ascentOf(head.placeDateSize) },
    context,
  );
  return {
    parts: [
      ...superior.parts,
      ...body.parts,
      ...underBody.parts,
      ...nation.parts,
      ...(head.right.hasRule
        ? [ruleUnder(nation.last, layout.rules.nationShare.value, layout)]
        : []),
      ...number.parts,
      ...about.parts,
      ...placeDate.parts,
    ],
    leftBottom: about.bottom,
    bottom: Math.max(about.bottom, placeDate.bottom),
  };
}

/** A rule under the name of the issuing body, or the Party's asterisk on a line of its own. */
function markUnder(
  body: SetColumn,
  column: Column,
  context: LayoutContext,
): Pick<SetColumn, "parts" | "bottom"> {
  const { layout } = context;
  if (layout.marks.issuingBody === "rule") {
    return {
      parts: [ruleUnder(body.last, layout.rules.bodyShare.value, layout)],
      bottom: body.bottom + points(layout.rules.below) + points(layout.gaps.number),
    };
  }
  const mark: ColumnText = {
    inlines: [{ text: layout.marks.issuingBody }],
    size: layout.sizes.issuingBody.value,
    element: "none",
  };
  return setColumn([mark], { ...column, top: body.bottom }, context);
}

function nameTexts(
  names: readonly string[],
  look: { readonly style: FontStyle; readonly width: number },
  context: LayoutContext,
): readonly ColumnText[] {
  const size = context.layout.sizes.issuingBody.value;
  return nameLines(names, look, context).map((line) => ({
    inlines: [{ text: line }],
    size,
    style: look.style,
  }));
}

/** The lines of the names of who issues, in a column of `width` points. */
export function nameLines(
  names: readonly string[],
  { style, width }: { readonly style: FontStyle; readonly width: number },
  { layout, metrics }: LayoutContext,
): readonly string[] {
  const size = layout.sizes.issuingBody.value;
  return names.flatMap((text) =>
    metrics.width(text, style, size) <= width ? [text] : atPlaceName(text),
  );
}

/** A name too long for one line is parted before its place: `ỦY BAN NHÂN DÂN` over `TỈNH LÂM ĐỒNG`. */
function atPlaceName(text: string): readonly string[] {
  const place = / (?=(?:TỈNH|THÀNH PHỐ|THỊ XÃ|HUYỆN|QUẬN|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU) )/u.exec(text);
  return place === null ? [text] : [text.slice(0, place.index), text.slice(place.index + 1)];
}
