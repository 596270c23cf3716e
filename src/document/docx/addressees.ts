import { AlignmentType, type Paragraph } from "docx";
import { breakLines } from "../layout/break-lines";
import type { LayoutContext } from "../layout/context";
import { points } from "../layout/page-layout";
import { addresseeLines, type Inlines } from "../node";
import { lookOf, sizeOf } from "./named-styles";
import { styledParagraph } from "./paragraphs";
import { twips } from "./units";

/**
 * `Kính gửi:` with one name after it, in the middle where it fits on a line; several names each on a line of its own, their dashes one
 * under another below the colon.
 */
export function addresseeParagraphs(
  names: readonly Inlines[],
  context: LayoutContext,
): readonly Paragraph[] {
  const { layout, metrics, width } = context;
  const { words, gaps, body } = layout;
  const before = twips(points(gaps.addresseesAbove));
  // Of the space under one paragraph and that over the next, Word leaves the larger one only.
  const after = twips(points(gaps.addresseesBelow) + points(body.gap));
  const look = { metrics, size: sizeOf("addressees", layout), base: lookOf("addressees", layout) };
  const widthOf = (inlines: Inlines): number =>
    breakLines(inlines, { ...look, width: Number.POSITIVE_INFINITY })[0]?.width ?? 0;
  const several = names.length > 1;
  const lines = addresseeLines(names).map((line) => (several ? [{ text: "- " }, ...line] : line));
  const leadText = several ? words.addressees.slice(0, -1) : `${words.addressees} `;
  const lead = metrics.width(leadText, look.base, look.size);
  const indent = Math.min(points(body.indent) * 2, width / 4);
  const whole = lead + Math.max(0, ...lines.map(widthOf));
  const fits = whole <= width - 2 * indent;
  if (!several) {
    return styledParagraph(
      "addressees",
      [{ text: `${words.addressees} ` }, ...(lines[0] ?? [])],
      context,
      {
        spacing: { before, after },
        ...(fits
          ? { alignment: AlignmentType.CENTER }
          : { indent: { left: twips(indent + lead), hanging: twips(lead) } }),
      },
    );
  }
  const start = fits ? (width - whole) / 2 : indent;
  return [
    ...styledParagraph("addressees", [{ text: words.addressees }], context, {
      indent: { left: twips(start) },
      spacing: { before },
    }),
    ...lines.flatMap((line, index) =>
      styledParagraph("addressees", line, context, {
        indent: { left: twips(start + lead) },
        ...(index === lines.length - 1 ? { spacing: { after } } : {}),
      }),
    ),
  ];
}
