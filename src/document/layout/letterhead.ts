import type { Letterhead } from "../node";
import { type ColumnText, type SetColumn, setColumn } from "./column";
import type { LayoutContext } from "./context";
import type { Box, PlacedRule } from "./page";
import { motto, nationalTitle, points, stateLayout } from "./state";

/** The head of page 1: issuing body and number on the left, national title, motto, place and date on the right. */
export function letterheadBox(letterhead: Letterhead, context: LayoutContext): Box {
  const leftWidth = points(stateLayout.columns.letterheadLeft);
  const left = { x: context.left, width: leftWidth };
  const right = { x: context.left + leftWidth, width: context.width - leftWidth };
  const sizes = headSizes(letterhead.placeDate, right.width, context);
  const body = setColumn(bodyTexts(letterhead, leftWidth, context), { ...left, top: 0 }, context);
  const nation = setColumn(
    [
      { text: nationalTitle, size: sizes.nationalTitle, style: "bold" },
      { text: motto, size: sizes.motto, style: "bold" },
    ],
    { ...right, top: 0 },
    context,
  );
  const below = points(stateLayout.rules.below);
  const second = Math.max(body.bottom, nation.bottom) + below + 4;
  const numberTop =
    second + (sizes.placeDate - stateLayout.number.size.value) * stateLayout.ascent.value;
  const number = setColumn(
    [{ text: letterhead.number, size: stateLayout.number.size.value }],
    { ...left, top: numberTop },
    context,
  );
  const about = aboutTexts(letterhead);
  const subject = setColumn(
    about,
    { ...left, top: number.bottom + (about.length > 0 ? points(stateLayout.about.above) : 0) },
    context,
  );
  const placeDate = setColumn(
    [{ text: letterhead.placeDate, size: sizes.placeDate, style: "italic" }],
    { ...right, top: second },
    context,
  );
  return {
    height: Math.max(subject.bottom, number.bottom, placeDate.bottom),
    before: 0,
    parts: [
      ...body.parts,
      ruleUnder(body, stateLayout.rules.bodyShare.value),
      ...nation.parts,
      ruleUnder(nation, stateLayout.rules.mottoShare.value),
      ...number.parts,
      ...subject.parts,
      ...placeDate.parts,
    ],
    keepWithNext: true,
  };
}

/** A rule under the last line of a column, a share of that line's width long and centred under it. */
export function ruleUnder({ last }: SetColumn, share: number): PlacedRule {
  const half = (last.width * share) / 2;
  const y = last.baseline + points(stateLayout.rules.below);
  return { kind: "rule", x: last.middle - half, toX: last.middle + half, y, toY: y };
}

/** The sizes move together: 13, 14, 14 points, or 12, 13, 13 where place and date would not fit on one line. */
function headSizes(
  placeDate: string,
  width: number,
  { metrics }: LayoutContext,
): { readonly nationalTitle: number; readonly motto: number; readonly placeDate: number } {
  const { smallHead } = stateLayout;
  const large = stateLayout.placeDate.size.value;
  return metrics.width(placeDate, "italic", large) <= width
    ? {
        nationalTitle: stateLayout.nationalTitle.size.value,
        motto: stateLayout.motto.size.value,
        placeDate: large,
      }
    : {
        nationalTitle: smallHead.nationalTitle.value,
        motto: smallHead.motto.value,
        placeDate: smallHead.placeDate.value,
      };
}

function bodyTexts(
  { superior, body }: Letterhead,
  width: number,
  { metrics }: LayoutContext,
): readonly ColumnText[] {
  const size = stateLayout.issuingBody.size.value;
  const set = (text: string, style: "regular" | "bold"): readonly ColumnText[] =>
    (metrics.width(text, style, size) <= width ? [text] : atPlaceName(text)).map((line) => ({
      text: line,
      size,
      style,
    }));
  return [
    ...superior.flatMap((text) => set(text, "regular")),
    ...body.flatMap((text) => set(text, "bold")),
  ];
}

/** A name too long for one line is parted before its place: `ỦY BAN NHÂN DÂN` over `TỈNH LÂM ĐỒNG`. */
function atPlaceName(text: string): readonly string[] {
  const place = / (?=(?:TỈNH|THÀNH PHỐ|THỊ XÃ|HUYỆN|QUẬN|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU) )/u.exec(text);
  return place === null ? [text] : [text.slice(0, place.index), text.slice(place.index + 1)];
}

function aboutTexts({ about }: Letterhead): readonly ColumnText[] {
  return about === undefined ? [] : [{ text: about, size: stateLayout.about.size.value }];
}
