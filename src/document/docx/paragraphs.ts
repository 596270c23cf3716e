import { type IParagraphOptions, LineRuleType, Paragraph } from "docx";
import { balancedLines } from "../layout/break-lines";
import type { LastText } from "../layout/column";
import type { LayoutContext } from "../layout/context";
import { ascentOf, lineHeight } from "../layout/line-box";
import { points } from "../layout/page-layout";
import { ruleLength } from "../layout/rule-under";
import { type Inlines, plainText } from "../node";
import { lookOf, namedStyles, type StyleName, sizeOf } from "./named-styles";
import { emptyStyle, ruleBorder } from "./styles";
import { textRuns } from "./text-runs";
import { twips } from "./units";

type ParagraphMore = Omit<IParagraphOptions, "children" | "style" | "text">;

/** In points: Word sets text without kerning, a little wider. */
const slack = 4;

/** A paragraph in one of the document's styles; nothing for a text of nothing. */
export function styledParagraph(
  name: StyleName,
  inlines: Inlines,
  { layout }: LayoutContext,
  more: ParagraphMore = {},
): readonly Paragraph[] {
  if (plainText(inlines) === "") return [];
  const children = [...textRuns(inlines, lookOf(name, layout))];
  return [new Paragraph({ style: namedStyles[name].id, children, ...more })];
}

/**
 * A centred paragraph in a column of `width` points. Where it takes several lines, its sides are drawn in so far that these are of much
 * the same length, as on paper.
 */
export function centredParagraph(
  name: StyleName,
  inlines: Inlines,
  context: LayoutContext,
  { width, ...more }: { readonly width: number } & ParagraphMore,
): readonly Paragraph[] {
  return styledParagraph(name, inlines, context, {
    ...balancedSides(centredLines(name, inlines, width, context), width),
    ...more,
  });
}

/** The indents of a centred text that keep its lines much the same length. */
function balancedSides(
  { longest, count }: CentredLines,
  width: number,
): Pick<IParagraphOptions, "indent"> {
  const side = twips((width - longest) / 2 - slack);
  return count < 2 || side <= 0 ? {} : { indent: { left: side, right: side } };
}

interface CentredLines extends Pick<LastText, "longest" | "width"> {
  readonly count: number;
}

function centredLines(
  name: StyleName,
  inlines: Inlines,
  width: number,
  { layout, metrics }: LayoutContext,
): CentredLines {
  const look = { metrics, size: sizeOf(name, layout), width, base: lookOf(name, layout) };
  const widths = balancedLines(inlines, look).map((line) => line.width);
  return { longest: Math.max(...widths), width: widths.at(-1) ?? 0, count: widths.length };
}

/** How many lines a centred text takes in a column. */
export function lineCount(
  name: StyleName,
  inlines: Inlines,
  width: number,
  context: LayoutContext,
): number {
  return plainText(inlines) === "" ? 0 : centredLines(name, inlines, width, context).count;
}

interface RuledText {
  readonly name: StyleName;
  readonly inlines: Inlines;
  /** Of the width of the text's last line. */
  readonly share: number;
  /** The column in whose middle the rule stands, in points. */
  readonly column: number;
  /** From the rule down, in points. */
  readonly gap: number;
}

/** The rule under a text, as the upper border of an empty paragraph whose sides are drawn in until the rule has its length. */
export function ruleParagraph(
  { name, inlines, share, column, gap }: RuledText,
  context: LayoutContext,
): Paragraph {
  const { layout } = context;
  const { rules } = layout;
  const length = Math.min(column, ruleLength(centredLines(name, inlines, column, context), share));
  const side = twips((column - length) / 2);
  return new Paragraph({
    style: emptyStyle,
    keepNext: true,
    indent: { left: side, right: side },
    // The rule is so far below the baseline; the line above it reaches down to its descent.
    spacing: {
      before: twips(Math.max(0, points(rules.below) - descentOf(name, context))),
      line: twips(gap - points(rules.thickness)),
      lineRule: LineRuleType.EXACT,
    },
    border: { top: ruleBorder(layout) },
  });
}

/** How far a line of a style reaches below its baseline, in points. */
export function descentOf(name: StyleName, { layout }: LayoutContext): number {
  const size = sizeOf(name, layout);
  return lineHeight(size) - ascentOf(size);
}

/** A paragraph without text, so many points high: space over a table, which has none of its own, or what Word needs after one. */
export function emptyParagraph(height: number, more: ParagraphMore = {}): Paragraph {
  return new Paragraph({
    style: emptyStyle,
    spacing: { line: Math.max(20, twips(height)), lineRule: LineRuleType.EXACT },
    ...more,
  });
}
