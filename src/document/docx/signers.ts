import { Paragraph, type Table } from "docx";
import { signersInRow } from "../group-closing";
import type { LayoutContext } from "../layout/context";
import { lineHeight } from "../layout/line-box";
import { points, postPart } from "../layout/page-layout";
import { type Inlines, plainText, type SignatureBlock } from "../node";
import { layoutTable } from "./layout-table";
import { namedStyles, type StyleName, sizeOf } from "./named-styles";
import { centredParagraph, emptyParagraph, lineCount } from "./paragraphs";
import { twips } from "./units";

/** Between the texts of two who sign side by side, in points, on either side. */
const inset = 4;

/** Two or three in a row; who has fewer lines above the signature has more room under them, so that the names are level. */
export function signerRows(
  signers: readonly SignatureBlock[],
  context: LayoutContext,
): readonly (Paragraph | Table)[] {
  const { gaps } = context.layout;
  const inRow = signersInRow(signers.length);
  const rows = Array.from({ length: Math.ceil(signers.length / inRow) }, (_, row) =>
    signers.slice(row * inRow, (row + 1) * inRow),
  );
  return rows.flatMap((row, index) => {
    const width = context.width / row.length;
    const lines = row.map((signer) => postLineCount(signer, width, context));
    const most = Math.max(...lines);
    return [
      emptyParagraph(points(index === 0 ? gaps.closing : gaps.signers), { keepNext: true }),
      layoutTable(
        row.map(() => width),
        [
          row.map((signer, place) =>
            signerParagraphs(
              signer,
              { width, linesToFill: most - (lines[place] ?? most) },
              context,
            ),
          ),
        ],
      ),
    ];
  });
}

/** The lines above a signature, and the name under the room for signature and seal, in a column of `width` points. */
export function signerParagraphs(
  signer: SignatureBlock,
  { width, linesToFill }: { readonly width: number; readonly linesToFill: number },
  context: LayoutContext,
): readonly Paragraph[] {
  const { layout } = context;
  const texts = linesAbove(signer).flatMap(({ name, inlines }) =>
    centredParagraph(name, inlines, context, { width: width - 2 * inset }),
  );
  const fill = linesToFill * lineHeight(sizeOf("signerName", layout));
  const spacing =
    fill === 0 ? {} : { spacing: { before: twips(points(layout.signature.room) + fill) } };
  // Without a name the room stays.
  const name =
    plainText(signer.name) === ""
      ? [new Paragraph({ style: namedStyles.signerName.id, ...spacing })]
      : centredParagraph("signerName", signer.name, context, {
          width: width - 2 * inset,
          ...spacing,
        });
  return [...texts, ...name];
}

function linesAbove({
  posts,
  note = "",
}: SignatureBlock): readonly { readonly name: StyleName; readonly inlines: Inlines }[] {
  return [
    ...posts.map((text) => ({ name: postPart(text), inlines: [{ text }] })),
    { name: "signatureNote", inlines: [{ text: note }] },
  ];
}

function postLineCount(signer: SignatureBlock, width: number, context: LayoutContext): number {
  return linesAbove(signer).reduce(
    (sum, { name, inlines }) => sum + lineCount(name, inlines, width - 2 * inset, context),
    0,
  );
}
