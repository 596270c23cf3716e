import type { DocumentNode } from "../node";
import { type ColumnText, setColumn } from "./column";
import { type LayoutContext, textHeight } from "./context";
import { lineHeight } from "./line-box";
import type { Box } from "./page";
import { points, recipientsWord, stateLayout } from "./state";

type NodeOf<Type extends DocumentNode["type"]> = Extract<DocumentNode, { readonly type: Type }>;

/**
 * The end of the document: recipients on the left, level with the post of the signer on the right. A list of recipients longer than
 * half a page goes on under the signature, so that the signature itself is never cut off.
 */
export function closingBoxes(
  recipients: NodeOf<"recipients"> | undefined,
  signature: NodeOf<"signature"> | undefined,
  context: LayoutContext,
): readonly Box[] {
  const lines = recipients?.lines ?? [];
  const fitting = fittingLines(lines, context);
  const { box: first, list } = closingBox(lines.slice(0, fitting), signature, context);
  const rest = lines.slice(fitting).map((text): Box => {
    const set = setColumn([listText(text, list)], { ...recipientColumn(context), top: 0 }, context);
    return { height: set.bottom, before: 0, parts: set.parts, keepWithNext: false };
  });
  return [first, ...rest];
}

function closingBox(
  lines: readonly string[],
  signature: NodeOf<"signature"> | undefined,
  context: LayoutContext,
): { readonly box: Box; readonly list: number | undefined } {
  const size = stateLayout.signature.size.value;
  const column = recipientColumn(context);
  const word: ColumnText = {
    text: recipientsWord,
    size: stateLayout.recipients.wordSize.value,
    style: "boldItalic",
    align: "left",
  };
  // The words Nơi nhận stand level with the signer's post: their baselines meet.
  const top = (size - word.size) * stateLayout.ascent.value;
  const wordSet = setColumn(lines.length > 0 ? [word] : [], { ...column, top }, context);
  const list = lines.length > 0 ? context.structure.add("L") : undefined;
  const left = setColumn(
    lines.map((text) => listText(text, list)),
    { ...column, top: wordSet.bottom },
    context,
  );
  const rightColumn = { x: column.x + column.width, width: context.width - column.width };
  const bold = { size, style: "bold" as const };
  const posts = setColumn(
    (signature?.posts ?? []).map((text) => ({ text, ...bold })),
    { ...rightColumn, top: 0 },
    context,
  );
  const name = setColumn(
    signature === undefined ? [] : [{ text: signature.name, ...bold }],
    { ...rightColumn, top: posts.bottom + points(stateLayout.signature.room) },
    context,
  );
  const box: Box = {
    height: Math.max(left.bottom, signature === undefined ? 0 : name.bottom),
    before: points(stateLayout.signature.above),
    parts: [...wordSet.parts, ...left.parts, ...posts.parts, ...name.parts],
    keepWithNext: false,
  };
  return { box, list };
}

function recipientColumn({ left }: LayoutContext): { readonly x: number; readonly width: number } {
  return { x: left, width: points(stateLayout.columns.recipients) };
}

function listText(text: string, list?: number): ColumnText {
  const size = stateLayout.recipients.listSize.value;
  const tagged = list === undefined ? {} : { tag: "LI" as const, parent: list };
  return { text: `- ${text}`, size, align: "left", ...tagged };
}

function fittingLines(lines: readonly string[], { metrics }: LayoutContext): number {
  const size = stateLayout.recipients.listSize.value;
  const width = points(stateLayout.columns.recipients);
  let height = lineHeight(stateLayout.recipients.wordSize.value);
  const past = lines.findIndex((text) => {
    height +=
      Math.ceil(metrics.width(`- ${text}`, "regular", size) / width + 0.5) * lineHeight(size);
    return height > textHeight / 2;
  });
  return past === -1 ? lines.length : past;
}
