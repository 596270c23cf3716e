import { type Closing, groupClosing, type TextNode } from "../group-closing";
import type { PageLayout } from "../layout/page-layout";
import { printedHeading } from "../layout/printed-text";
import {
  addresseeLines,
  type DocumentNode,
  type HeadingNode,
  type Inlines,
  type ListNode,
  type ParagraphNode,
  plainText,
  type SignatureBlock,
  type TableNode,
} from "../node";
import { linesBlock, type TextBlock, type TextLine } from "./text-block";

/** The printed texts of nodes, in reading order. */
export function nodeBlocks(
  nodes: readonly DocumentNode[],
  layout: PageLayout,
): readonly TextBlock[] {
  return groupClosing(nodes).flatMap((node) => blocksOf(node, layout));
}

function blocksOf(node: TextNode | Closing, layout: PageLayout): readonly TextBlock[] {
  switch (node.type) {
    case "title":
    case "paragraph":
      return [linesBlock([plainText(node.inlines)])];
    case "subtitle":
      return [subtitleBlock(node.inlines, layout)];
    case "heading":
      return [headingBlock(node)];
    case "basis":
      return [linesBlock(node.lines)];
    case "addressees":
      return [addresseesBlock(node.names, layout)];
    case "list":
      return [listLines(node, 0)];
    case "table":
      return [tableLines(node)];
    case "closing":
      return closingBlocks(node, layout);
  }
}

function subtitleBlock(inlines: Inlines, { marks }: PageLayout): TextBlock {
  const text = plainText(inlines);
  const mark = text === "" || marks.subtitle === "rule" ? [] : [marks.subtitle];
  return linesBlock([text, ...mark]);
}

function headingBlock(node: HeadingNode): TextBlock {
  const { label = "", name, stacked } = printedHeading(node);
  const texts = [label, plainText(name)];
  return linesBlock(stacked ? texts : [texts.filter((text) => text !== "").join(" ")]);
}

function addresseesBlock(names: readonly Inlines[], { words }: PageLayout): TextBlock {
  const lines = addresseeLines(names).map(plainText);
  return names.length < 2
    ? linesBlock([[words.addressees, ...lines].join(" ")])
    : linesBlock([words.addressees, ...dashed(lines)]);
}

/** `Nơi nhận:` over a list, and who signs. */
export function closingBlocks(
  { recipients, signers, signersFirst }: Closing,
  { words }: PageLayout,
): readonly TextBlock[] {
  const list =
    recipients.length === 0
      ? []
      : [linesBlock([words.recipients, ...dashed(recipients.map(plainText))])];
  const signed = signers.flatMap(signatureBlocks);
  return signersFirst ? [...signed, ...list] : [...list, ...signed];
}

function dashed(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `- ${line}`);
}

/** The posts over an empty line for the signature, and the name under it. */
function signatureBlocks({ posts, note = "", name }: SignatureBlock): readonly TextBlock[] {
  return [linesBlock([...posts, note]), linesBlock([plainText(name)])];
}

/** What belongs under an item stands under its text. */
function listLines({ items }: ListNode, indent: number): readonly TextLine[] {
  return items.flatMap(({ label, inlines, nodes }) => [
    { texts: [`${label} ${plainText(inlines)}`.trimEnd()], indent },
    ...nodes.flatMap((node) => innerLines(node, indent + label.length + 1)),
  ]);
}

function innerLines(node: ParagraphNode | ListNode, indent: number): readonly TextLine[] {
  switch (node.type) {
    case "paragraph":
      return linesBlock([plainText(node.inlines)], indent);
    case "list":
      return listLines(node, indent);
  }
}

function tableLines({ rows }: TableNode): readonly TextLine[] {
  return rows
    .map(({ cells }) => ({ texts: cells.map(plainText), indent: 0 }))
    .filter(({ texts }) => texts.some((text) => text !== ""));
}
