import { BorderStyle, type Paragraph } from "docx";
import type { LayoutContext } from "../layout/context";
import { lineHeight } from "../layout/line-box";
import { type Measure, type PageLayout, points } from "../layout/page-layout";
import type { OfficialDocument } from "../official-document";
import { lookOf, type StyleName, sizeOf } from "./named-styles";
import { styledParagraph } from "./paragraphs";
import { twips } from "./units";

/** Urgency and circulation in frames, and the mark of a draft. */
export function stampParagraphs(
  { urgency, circulation, draft }: OfficialDocument,
  width: number,
  context: LayoutContext,
): readonly Paragraph[] {
  const { layout } = context;
  return [
    ...(urgency === undefined
      ? []
      : framed(
          { name: "urgency", text: urgency, frame: frameOf(layout.urgency, urgency) },
          width,
          context,
        )),
    ...(circulation === undefined
      ? []
      : framed(
          {
            name: "circulation",
            text: circulation,
            frame: frameOf(layout.circulation, circulation),
          },
          width,
          context,
        )),
    ...(draft === true && layout.words.draft !== undefined
      ? styledParagraph("draft", [{ text: layout.words.draft }], context)
      : []),
  ];
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly colour: string;
}

function frameOf<Text extends string>(
  stamp: (PageLayout["urgency"] | PageLayout["circulation"]) & {
    readonly widths: Readonly<Record<Text, Measure>>;
  },
  text: Text,
): Frame {
  return {
    width: points(stamp.widths[text]),
    height: points(stamp.height),
    colour: "colour" in stamp ? stamp.colour.replace("#", "") : "000000",
  };
}

function framed(
  { name, text, frame }: { readonly name: StyleName; readonly text: string; readonly frame: Frame },
  width: number,
  context: LayoutContext,
): readonly Paragraph[] {
  const { layout, metrics } = context;
  const size = sizeOf(name, layout);
  // The border stands outside the paragraph, a whole number of points from its text.
  const space = Math.max(1, Math.round((frame.height - lineHeight(size)) / 2));
  const inner = Math.max(
    frame.width - 2 * space,
    metrics.width(text, lookOf(name, layout), size) + 1,
  );
  const side = twips(Math.max(0, (width - inner) / 2));
  const border = { style: BorderStyle.SINGLE, size: 6, space, color: frame.colour };
  return styledParagraph(name, [{ text }], context, {
    indent: { left: side, right: side },
    border: { top: border, bottom: border, left: border, right: border },
  });
}
