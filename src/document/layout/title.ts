import { type DocumentNode, type Inlines, plainText } from "../node";
import { balancedLines, type Line } from "./break-lines";
import type { LayoutContext } from "./context";
import { ascentOf, lineHeight, placeLine } from "./line-box";
import type { Box, FontStyle } from "./page";
import { points } from "./page-layout";
import { ruleUnder } from "./rule-under";

type NodeOf<Type extends DocumentNode["type"]> = Extract<DocumentNode, { readonly type: Type }>;

/** The kind of the document, centred; `subject` is the line under it, which bookmarks show with it. */
export function titleBoxes(
  { inlines }: NodeOf<"title">,
  { level, subject }: { readonly level: number; readonly subject?: Inlines },
  context: LayoutContext,
): readonly Box[] {
  const { layout, structure } = context;
  const words = [inlines, ...(subject === undefined ? [] : [subject])].map(plainText).join(" ");
  return centredBoxes(
    inlines,
    {
      size: layout.sizes.title.value,
      style: layout.styles.title,
      element: structure.addHeading(level, words),
      before: points(layout.gaps.title),
    },
    context,
  );
}

/** The subject line under the kind: a rule under it, or the Party's five hyphens. */
export function subtitleBoxes(
  { inlines }: NodeOf<"subtitle">,
  context: LayoutContext,
): readonly Box[] {
  const { layout, structure } = context;
  const { sizes, styles, marks, rules } = layout;
  const look = { size: sizes.subtitle.value, style: styles.subtitle, before: 0 };
  const lines = linesOf(inlines, look, context);
  const boxes = centredBoxes(inlines, { ...look, element: structure.add("P") }, context);
  const last = boxes.at(-1);
  if (last === undefined) return [];
  if (marks.subtitle !== "rule") {
    return [...boxes, ...centredBoxes([{ text: marks.subtitle }], look, context)];
  }
  const rule = ruleUnder(
    {
      longest: Math.max(...lines.map(({ width }) => width)),
      width: lines.at(-1)?.width ?? 0,
      middle: context.left + context.width / 2,
      baseline: ascentOf(look.size),
    },
    rules.subtitleShare.value,
    layout,
  );
  const height = Math.max(last.height, rule.y + points(layout.gaps.subtitle));
  return [...boxes.slice(0, -1), { ...last, height, parts: [...last.parts, rule] }];
}

interface Look {
  readonly size: number;
  readonly style: FontStyle;
  readonly before: number;
  /** Absent for decoration. */
  readonly element?: number;
  /** The same element goes on in the lines below. */
  readonly goesOn?: true;
}

/** Centred lines that stay with what follows them; nothing for a text of nothing. */
export function centredBoxes(inlines: Inlines, look: Look, context: LayoutContext): readonly Box[] {
  if (plainText(inlines) === "") return [];
  const { size, element, before, goesOn = false } = look;
  return linesOf(inlines, look, context).map((line, index) => ({
    height: lineHeight(size),
    before: index === 0 ? before : 0,
    parts: placeLine({ ...line, wraps: line.wraps || goesOn }, 0, {
      size,
      x: context.left,
      width: context.width,
      align: "centre",
      ...(element === undefined ? {} : { element }),
    }),
    keepWithNext: true,
  }));
}

function linesOf(
  inlines: Inlines,
  { size, style }: Pick<Look, "size" | "style">,
  { metrics, width }: LayoutContext,
): readonly Line[] {
  return balancedLines(inlines, { metrics, size, width, base: style });
}
