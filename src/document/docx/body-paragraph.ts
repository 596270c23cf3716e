import { AlignmentType, type IParagraphOptions, type IStylesOptions, LineRuleType } from "docx";
import { type PageLayout, points } from "../layout/page-layout";
import { isStacked } from "../layout/printed-text";
import type { HeadingLevel } from "../node";
import { twips } from "./units";

/** How a paragraph stands, in a style or by itself. */
export type ParagraphLook = NonNullable<
  NonNullable<IStylesOptions["paragraphStyles"]>[number]["paragraph"]
> &
  Pick<IParagraphOptions, "widowControl">;

/** Justified, first line indented, with the gap above and the line spacing of the body. */
export function bodyParagraph({ body }: PageLayout): ParagraphLook {
  const { lineSpacing, gap, indent } = body;
  return {
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: twips(points(indent)) },
    spacing: {
      before: twips(points(gap)),
      ...(lineSpacing.unit === "pt"
        ? { line: twips(lineSpacing.value), lineRule: LineRuleType.EXACT }
        : { line: Math.round(240 * lineSpacing.value), lineRule: LineRuleType.AUTO }),
    },
    widowControl: true,
  };
}

/** Parts, chapters and sections stand in the middle, other headings like the body's paragraphs. */
export function headingParagraph(level: HeadingLevel, layout: PageLayout): ParagraphLook {
  if (!isStacked(level)) return bodyParagraph(layout);
  return {
    alignment: AlignmentType.CENTER,
    indent: { firstLine: 0 },
    spacing: {
      before: twips(points(layout.body.gap)),
      line: 240,
      lineRule: LineRuleType.AUTO,
    },
  };
}
