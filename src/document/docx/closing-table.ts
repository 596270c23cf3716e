import type { Paragraph, Table } from "docx";
import type { Closing } from "../group-closing";
import { breakLines } from "../layout/break-lines";
import type { LayoutContext } from "../layout/context";
import { lineHeight } from "../layout/line-box";
import { points } from "../layout/page-layout";
import type { Inlines } from "../node";
import { layoutTable } from "./layout-table";
import { lookOf, sizeOf } from "./named-styles";
import { emptyParagraph, styledParagraph } from "./paragraphs";
import { signerParagraphs, signerRows } from "./signers";
import { twips } from "./units";

/** Recipients beside the one who signs, or several who sign side by side with the recipients below. */
export function closingBlocks(
  { recipients, signers, signersFirst }: Closing,
  context: LayoutContext,
): readonly (Paragraph | Table)[] {
  const { layout, width } = context;
  const column = Math.min(points(layout.columns.recipients), width / 2);
  const gap = points(layout.gaps.closing);
  if (signersFirst) {
    return [
      ...signerRows(signers, context),
      emptyParagraph(recipients.length === 0 ? 1 : gap),
      ...recipientParagraphs(recipients, context, { indent: { right: twips(width - column) } }),
    ];
  }
  const beside = fittingCount(recipients, column, context);
  const signed = signers.flatMap((signer) =>
    signerParagraphs(signer, { width: width - column, linesToFill: 0 }, context),
  );
  return [
    emptyParagraph(gap, { keepNext: true }),
    layoutTable(
      [column, width - column],
      [[recipientParagraphs(recipients.slice(0, beside), context), signed]],
    ),
    emptyParagraph(1),
    ...recipientLines(recipients.slice(beside), context, {
      indent: { right: twips(width - column) },
    }),
  ];
}

/** How many recipients stand beside the signature: a list longer than half a page goes on under it, so that neither is cut off. */
function fittingCount(
  recipients: readonly Inlines[],
  width: number,
  { layout, metrics, height }: LayoutContext,
): number {
  const size = sizeOf("recipientsList", layout);
  const look = { metrics, size, width, base: lookOf("recipientsList", layout) };
  let used = lineHeight(sizeOf("recipientsWord", layout));
  const past = recipients.findIndex((line) => {
    const isPast = used > height / 2;
    used += breakLines([{ text: "- " }, ...line], look).length * lineHeight(size);
    return isPast;
  });
  return past === -1 ? recipients.length : past;
}

type ParagraphMore = Parameters<typeof styledParagraph>[3];

function recipientParagraphs(
  recipients: readonly Inlines[],
  context: LayoutContext,
  more: ParagraphMore = {},
): readonly Paragraph[] {
  if (recipients.length === 0) return [];
  const word = [{ text: context.layout.words.recipients }];
  return [
    ...styledParagraph("recipientsWord", word, context),
    ...recipientLines(recipients, context, more),
  ];
}

function recipientLines(
  recipients: readonly Inlines[],
  context: LayoutContext,
  more: ParagraphMore,
): readonly Paragraph[] {
  return recipients.flatMap((line) =>
    styledParagraph("recipientsList", [{ text: "- " }, ...line], context, more),
  );
}
