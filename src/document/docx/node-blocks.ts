import { HeadingLevel, Paragraph, type Table } from "docx";
import { type Closing, groupClosing, type TextNode } from "../group-closing";
import { breakLines } from "../layout/break-lines";
import type { LayoutContext } from "../layout/context";
import { headingStyles } from "../layout/heading";
import { points } from "../layout/page-layout";
import { isStacked, printedHeading } from "../layout/printed-text";
import {
  type DocumentNode,
  type HeadingNode,
  type Inlines,
  type ListNode,
  plainText,
} from "../node";
import { addresseeParagraphs } from "./addressees";
import { headingParagraph } from "./body-paragraph";
import { closingBlocks } from "./closing-table";
import { dataTable } from "./data-table";
import { type HeadingLevels, rankHeadings } from "./heading-ranks";
import { lookOf, sizeOf } from "./named-styles";
import { centredParagraph, emptyParagraph, ruleParagraph, styledParagraph } from "./paragraphs";
import { textRuns } from "./text-runs";

export type Block = Paragraph | Table;

/** A block that is made once it is known whether it stays with the next one. */
interface Draft {
  readonly make: (keepNext: boolean) => Block;
  readonly lines: () => number;
}

/** Body lines that always stand above the signature on its page. */
const linesWithSignature = 2;

/** The nodes of a document or an annex as paragraphs and tables; `rank` is the rank of the heading over them, 0 where there is none. */
export function nodeBlocks(
  nodes: readonly DocumentNode[],
  { rank, headings }: { readonly rank: number; readonly headings: HeadingLevels },
  context: LayoutContext,
): readonly Block[] {
  const place = { rank, headings, rankOf: rankHeadings(nodes, rank) };
  const kept = new Set<Draft>();
  const drafts: Draft[] = [];
  for (const node of groupClosing(nodes)) {
    if (node.type === "closing") for (const draft of lastOnes(drafts)) kept.add(draft);
    drafts.push(...draftsOf(node, place, context));
  }
  return drafts.map((draft) => draft.make(kept.has(draft)));
}

/** As many of the last blocks as it takes to have the lines that stay with a signature; Word parts none of them before its last two. */
function lastOnes(drafts: readonly Draft[]): readonly Draft[] {
  let lines = 0;
  const start = drafts.findLastIndex((draft) => {
    lines += draft.lines();
    return lines >= linesWithSignature;
  });
  return drafts.slice(Math.max(0, start));
}

interface Place {
  readonly rank: number;
  readonly headings: HeadingLevels;
  readonly rankOf: ReturnType<typeof rankHeadings>;
}

function draftsOf(
  node: TextNode | Closing,
  place: Place,
  context: LayoutContext,
): readonly Draft[] {
  switch (node.type) {
    case "paragraph":
      return textDrafts("body", node.inlines, context);
    case "list":
      return listDrafts(node, context);
    case "basis":
      return node.lines.flatMap((text) => textDrafts("basis", [{ text }], context));
    case "table":
      return [
        fixed(emptyParagraph(points(context.layout.body.gap), { keepNext: true })),
        { make: (keepNext) => dataTable(node, keepNext, context), lines: () => linesWithSignature },
      ];
    case "title":
    case "subtitle":
    case "heading":
    case "addressees":
    case "closing":
      return blocksOf(node, place, context).map(fixed);
  }
}

function fixed(block: Block): Draft {
  return { make: () => block, lines: () => 1 };
}

function blocksOf(
  node: Extract<
    TextNode | Closing,
    { readonly type: "title" | "subtitle" | "heading" | "addressees" | "closing" }
  >,
  place: Place,
  context: LayoutContext,
): readonly Block[] {
  switch (node.type) {
    case "title":
      return centredParagraph("title", node.inlines, context, {
        width: context.width,
        ...(place.rank === 0 ? {} : { outlineLevel: place.rank }),
      });
    case "subtitle":
      return subtitleBlocks(node.inlines, context);
    case "heading":
      return headingBlocks(node, place, context);
    case "addressees":
      return addresseeParagraphs(node.names, context);
    case "closing":
      return closingBlocks(node, context);
  }
}

function textDrafts(
  name: "body" | "basis" | "list",
  inlines: Inlines,
  context: LayoutContext,
): readonly Draft[] {
  if (plainText(inlines) === "") return [];
  const { layout, metrics, width } = context;
  return [
    {
      make: (keepNext) => {
        const [paragraph] = styledParagraph(name, inlines, context, keepNext ? { keepNext } : {});
        return paragraph ?? emptyParagraph(0);
      },
      lines: () => {
        const indent = Math.min(points(layout.body.indent), width / 2);
        const look = { size: sizeOf(name, layout), base: lookOf(name, layout) };
        return breakLines(inlines, { metrics, width, indent, ...look }).length;
      },
    },
  ];
}

/** Items as paragraphs with their printed mark in front: an automatic number could not be `đ)`. */
function listDrafts({ items }: ListNode, context: LayoutContext): readonly Draft[] {
  return items.flatMap(({ label, inlines, nodes }) => [
    ...textDrafts(
      "list",
      [{ text: plainText(inlines) === "" ? label : `${label} ` }, ...inlines],
      context,
    ),
    ...nodes.flatMap((node) =>
      node.type === "list" ? listDrafts(node, context) : textDrafts("list", node.inlines, context),
    ),
  ]);
}

function subtitleBlocks(inlines: Inlines, context: LayoutContext): readonly Paragraph[] {
  const { marks, rules, gaps } = context.layout;
  const column = context.width;
  const lines = centredParagraph("subtitle", inlines, context, { width: column });
  if (lines.length === 0) return [];
  if (marks.subtitle !== "rule") {
    return [...lines, ...styledParagraph("subtitle", [{ text: marks.subtitle }], context)];
  }
  const rule = {
    name: "subtitle",
    inlines,
    share: rules.subtitleShare.value,
    column,
    gap: points(gaps.subtitle),
  } as const;
  return [...lines, ruleParagraph(rule, context)];
}

const wordHeadings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/** A heading under Word's own heading styles, so that its navigation shows it whole; it stays with what follows. */
function headingBlocks(
  node: HeadingNode,
  { rankOf, headings }: Place,
  { layout }: LayoutContext,
): readonly Paragraph[] {
  const { level } = node;
  const { label = "", name } = printedHeading(node);
  const rank = rankOf(level);
  const usual = headings.get(rank) ?? level;
  const hasName = plainText(name) !== "";
  if (label === "" && !hasName) return [];
  const base = headingStyles[usual];
  const look = headingStyles[level];
  const runs = isStacked(level)
    ? [
        ...textRuns([{ text: label }], base, { look }),
        ...textRuns(name, base, { look, ...(label === "" ? {} : { onNewLine: true }) }),
      ]
    : textRuns([{ text: hasName && label !== "" ? `${label} ` : label }, ...name], base, { look });
  return [
    new Paragraph({
      heading: wordHeadings[rank - 1] ?? HeadingLevel.HEADING_6,
      ...(isStacked(level) === isStacked(usual) ? {} : headingParagraph(level, layout)),
      children: [...runs],
    }),
  ];
}
