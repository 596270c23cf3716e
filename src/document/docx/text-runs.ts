import { TextRun } from "docx";
import { styleOf } from "../layout/break-lines";
import type { FontStyle } from "../layout/page";
import type { Inlines } from "../node";

interface RunOptions {
  /** The look of the text, where it is not that of the paragraph's style. */
  readonly look?: FontStyle;
  /** The text begins on a line of its own under the text before it in the same paragraph. */
  readonly onNewLine?: true;
}

/** Texts as runs under a paragraph style of the look `base`: they say only how they differ from it. */
export function textRuns(
  inlines: Inlines,
  base: FontStyle,
  { look = base, onNewLine }: RunOptions = {},
): readonly TextRun[] {
  return joined(inlines, look).map(
    ({ text, style }, index) =>
      new TextRun({
        text,
        ...(isBold(style) === isBold(base) ? {} : { bold: isBold(style) }),
        ...(isItalic(style) === isItalic(base) ? {} : { italics: isItalic(style) }),
        ...(onNewLine === true && index === 0 ? { break: 1 } : {}),
      }),
  );
}

interface StyledText {
  readonly text: string;
  readonly style: FontStyle;
}

/** Neighbours of one style are one run, so that searching finds words across them. */
function joined(inlines: Inlines, look: FontStyle): readonly StyledText[] {
  const texts: StyledText[] = [];
  for (const inline of inlines) {
    const style = styleOf(inline, look);
    const last = texts.at(-1);
    if (inline.text === "") continue;
    if (last?.style === style) texts[texts.length - 1] = { style, text: last.text + inline.text };
    else texts.push({ style, text: inline.text });
  }
  return texts;
}

const isBold = (style: FontStyle): boolean => style === "bold" || style === "boldItalic";
const isItalic = (style: FontStyle): boolean => style === "italic" || style === "boldItalic";
