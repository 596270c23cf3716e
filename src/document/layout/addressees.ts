import { addresseeLines, type DocumentNode } from "../node";
import { breakLines } from "./break-lines";
import { setColumn } from "./column";
import type { LayoutContext } from "./context";
import type { Box } from "./page";
import { points } from "./page-layout";

/**
 * `Kính gửi:` with one name after it, centred where it fits; several names each on its own line, their dashes one under another below
 * the colon.
 */
export function addresseeBoxes(
  { names }: Extract<DocumentNode, { readonly type: "addressees" }>,
  context: LayoutContext,
): readonly Box[] {
  const { layout, metrics, structure } = context;
  const size = layout.sizes.addressees.value;
  const style = layout.styles.addressees;
  const word = layout.words.addressees;
  const widthOf = (text: string): number => metrics.width(text, style, size);
  const several = names.length > 1;
  const lines = addresseeLines(names).map((name) => (several ? [{ text: "- " }, ...name] : name));
  // Below the colon, or after it and a space.
  const lead = widthOf(several ? word.slice(0, -1) : `${word} `);
  const longest = Math.max(
    0,
    ...lines.map(
      (line) =>
        breakLines(line, { metrics, size, width: Number.POSITIVE_INFINITY, base: style })[0]
          ?.width ?? 0,
    ),
  );
  const indent = Math.min(points(layout.body.indent) * 2, context.width / 4);
  const width = lead + longest;
  const fits = width <= context.width - 2 * indent;
  const start = context.left + (fits ? (context.width - width) / 2 : indent);
  const wordSet = setColumn(
    [{ inlines: [{ text: several ? word : `${word} ` }], size, style, align: "left" }],
    { x: start, width: widthOf(`${word} `) + 1, top: 0 },
    context,
  );
  const list = several ? structure.add("L") : undefined;
  const set = setColumn(
    lines.map((inlines) => ({
      inlines,
      size,
      style,
      align: "left" as const,
      ...(list === undefined ? {} : { tag: "LI" as const, parent: list }),
    })),
    {
      x: start + lead,
      // A hair more than the longest line: sums of widths are not exact.
      width: context.left + context.width - start - lead + 0.01,
      top: several ? wordSet.bottom : 0,
    },
    context,
  );
  return [
    {
      height: Math.max(set.bottom, wordSet.bottom) + points(layout.gaps.addresseesBelow),
      before: points(layout.gaps.addresseesAbove),
      parts: [...wordSet.parts, ...set.parts],
      keepWithNext: true,
    },
  ];
}
