import { addresseeLines, type DocumentNode, type Inline } from "../node";
import { breakLines } from "./break-lines";
import { setColumn } from "./column";
import type { LayoutContext } from "./context";
import { ruleUnder } from "./letterhead";
import { lineBoxes } from "./line-box";
import type { Box, FontStyle } from "./page";
import { addresseesWord, points, stateLayout } from "./state";

type NodeOf<Type extends DocumentNode["type"]> = Extract<DocumentNode, { readonly type: Type }>;

const { body } = stateLayout;

/** The kind of the document and its subject line, centred and bold, with the rule under the subject. */
export function titleBoxes(
  node: NodeOf<"title"> | NodeOf<"subtitle">,
  context: LayoutContext,
): readonly Box[] {
  const size = stateLayout.title.size.value;
  const isTitle = node.type === "title";
  const element = context.structure.add(isTitle ? "H1" : "H2");
  const lines = breakLines(node.inlines, {
    metrics: context.metrics,
    size,
    width: context.width,
    base: "bold",
  });
  const place = { size, x: context.left, width: context.width, align: "centre" as const, element };
  const boxes = lineBoxes(lines, place, isTitle ? points(stateLayout.title.above) : 0);
  const last = boxes.at(-1);
  if (isTitle || last === undefined) return boxes.map(asHeading);
  const rule = ruleUnder(
    {
      parts: [],
      bottom: 0,
      last: {
        width: lines.at(-1)?.width ?? 0,
        middle: context.left + context.width / 2,
        baseline: baselineIn(last),
      },
    },
    stateLayout.rules.subtitleShare.value,
  );
  return [...boxes.slice(0, -1), { ...last, parts: [...last.parts, rule] }].map(asHeading);
}

/**
 * `Kính gửi:` with one name after it, centred where it fits; several names each on its own line, their dashes one under another below
 * the colon.
 */
export function addresseeBoxes(
  { names }: NodeOf<"addressees">,
  context: LayoutContext,
): readonly Box[] {
  const size = stateLayout.addressees.size.value;
  const widthOf = (text: string): number => context.metrics.width(text, "regular", size);
  const several = names.length > 1;
  const lines = addresseeLines(names).map((line) => (several ? `- ${line}` : line));
  // Below the colon, or after it and a space.
  const lead = widthOf(several ? addresseesWord.slice(0, -1) : `${addresseesWord} `);
  const indent = points(body.indent) * 2;
  const width = lead + Math.max(0, ...lines.map(widthOf));
  const fits = width <= context.width - 2 * indent;
  const start = context.left + (fits ? (context.width - width) / 2 : indent);
  const word = setColumn(
    [{ text: addresseesWord, size, align: "left" }],
    { x: start, width: widthOf(`${addresseesWord} `), top: 0 },
    context,
  );
  const list = several ? context.structure.add("L") : undefined;
  const set = setColumn(
    lines.map((text) => ({
      text,
      size,
      align: "left" as const,
      ...(list === undefined ? {} : { tag: "LI" as const, parent: list }),
    })),
    {
      x: start + lead,
      width: context.left + context.width - start - lead,
      top: several ? word.bottom : 0,
    },
    context,
  );
  return [
    {
      height: Math.max(set.bottom, word.bottom) + points(stateLayout.addressees.below),
      before: points(stateLayout.addressees.above),
      parts: [...word.parts, ...set.parts],
      keepWithNext: true,
    },
  ];
}

/** A paragraph of the body: justified, first line indented. */
export function paragraphBoxes(
  inlines: readonly Inline[],
  context: LayoutContext,
  base: FontStyle = "regular",
): readonly Box[] {
  return textBoxes(inlines, context, { base, element: context.structure.add("P") });
}

/** The legal bases: each on its own line, in italics. */
export function basisBoxes({ lines }: NodeOf<"basis">, context: LayoutContext): readonly Box[] {
  return lines.flatMap((text) => paragraphBoxes([{ text }], context, "italic"));
}

/** A heading inside the body stays with the paragraph after it. */
export function headingBoxes(
  { inlines }: NodeOf<"heading">,
  context: LayoutContext,
): readonly Box[] {
  const element = context.structure.add("H3");
  return textBoxes(inlines, context, { base: "bold", element }).map(asHeading);
}

/** Numbered or dashed items, set like paragraphs with their mark in front. */
export function listBoxes(
  { ordered, items }: NodeOf<"list">,
  context: LayoutContext,
): readonly Box[] {
  const list = context.structure.add("L");
  return items.flatMap((inlines, index) => {
    const item = context.structure.add("LI", list);
    const element = context.structure.add("LBody", item);
    return textBoxes([{ text: ordered ? `${index + 1}. ` : "- " }, ...inlines], context, {
      element,
    });
  });
}

function textBoxes(
  inlines: readonly Inline[],
  { metrics, left, width }: LayoutContext,
  { base = "regular", element }: { readonly base?: FontStyle; readonly element: number },
): readonly Box[] {
  const size = body.size.value;
  const indent = points(body.indent);
  const lines = breakLines(inlines, { metrics, size, width, indent, base });
  const spacing = body.lineSpacing.value;
  return lineBoxes(
    lines,
    { size, x: left, width, align: "justify", element, indent, spacing },
    points(body.gap),
  );
}

function asHeading({ isBody: _, ...box }: Box): Box {
  return { ...box, keepWithNext: true };
}

function baselineIn({ parts }: Box): number {
  const first = parts[0];
  return first?.kind === "text" ? first.y : 0;
}
