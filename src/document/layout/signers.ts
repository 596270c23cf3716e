import { signersInRow } from "../group-closing";
import type { SignatureBlock } from "../node";
import { type ColumnText, setColumn } from "./column";
import type { LayoutContext } from "./context";
import type { Box, Placed } from "./page";
import { points, postStyle } from "./page-layout";

interface Column {
  readonly x: number;
  readonly width: number;
}

/** Between the texts of two who sign side by side, in points, on either side. */
const inset = 4;

/** Sets those who sign beside one another, one in each column, their names level. */
export function setSigners(
  blocks: readonly SignatureBlock[],
  columns: readonly Column[],
  context: LayoutContext,
): { readonly parts: readonly Placed[]; readonly bottom: number } {
  const { layout } = context;
  // Each is read as a whole, so the tags are made before the names find their height.
  const tagged = blocks.map((block) => taggedTexts(block, context));
  const places = columns.map(({ x, width }) => ({ x: x + inset, width: width - 2 * inset }));
  const set = (texts: readonly ColumnText[], index: number, top: number) =>
    setColumn(
      texts,
      { ...(places[index] ?? { x: context.left, width: context.width }), top },
      context,
    );
  const heads = tagged.map(({ head }, index) => set(head, index, 0));
  const nameTop = Math.max(0, ...heads.map(({ bottom }) => bottom)) + points(layout.signature.room);
  const names = tagged.map(({ name }, index) => set(name, index, nameTop));
  return {
    parts: heads.flatMap(({ parts }, index) => [...parts, ...(names[index]?.parts ?? [])]),
    bottom: Math.max(0, ...names.map(({ bottom }) => bottom)),
  };
}

/** Several who sign, two or three in a row, further rows below. */
export function signerRows(
  blocks: readonly SignatureBlock[],
  context: LayoutContext,
): readonly Box[] {
  const { layout, left, width } = context;
  const inRow = signersInRow(blocks.length);
  const rows = Array.from({ length: Math.ceil(blocks.length / inRow) }, (_, row) =>
    blocks.slice(row * inRow, (row + 1) * inRow),
  );
  return rows.map((row, index) => {
    const columns = row.map((_, column) => ({
      x: left + (column * width) / row.length,
      width: width / row.length,
    }));
    const { parts, bottom } = setSigners(row, columns, context);
    return {
      height: bottom,
      before: points(index === 0 ? layout.gaps.closing : layout.gaps.signers),
      parts,
      keepWithNext: false,
    };
  });
}

function taggedTexts(
  { posts, note = "", name }: SignatureBlock,
  { layout, structure }: LayoutContext,
): { readonly head: readonly ColumnText[]; readonly name: readonly ColumnText[] } {
  const size = layout.sizes.signature.value;
  const tagged = (text: Omit<ColumnText, "size" | "element">): readonly ColumnText[] =>
    text.inlines.every((inline) => inline.text === "")
      ? []
      : [{ ...text, size, element: structure.add("P") }];
  return {
    head: [
      ...posts.flatMap((post) =>
        tagged({ inlines: [{ text: post }], style: postStyle(layout, post) }),
      ),
      ...tagged({ inlines: [{ text: note }], style: layout.styles.signatureNote }),
    ],
    name: tagged({ inlines: name, style: layout.styles.signerName }),
  };
}
