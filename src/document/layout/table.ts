import type { DocumentNode, TableRow } from "../node";
import { breakLines } from "./break-lines";
import type { LayoutContext } from "./context";
import { lineHeight, placeLine } from "./line-box";
import type { Box, Placed, PlacedRule } from "./page";
import { points, stateLayout } from "./state";

const size = stateLayout.table.size.value;
const padding = points(stateLayout.table.padding);

/** A ruled table as wide as the text; a row is never cut, and header rows are repeated on every page that the table reaches. */
export function tableBoxes(
  { rows }: Extract<DocumentNode, { readonly type: "table" }>,
  context: LayoutContext,
): readonly Box[] {
  const widths = columnWidths(rows, context);
  const table = context.structure.add("Table");
  const set = rows.map((row) => ({ row, box: rowBox(row, widths, table, context) }));
  const headerCount = rows.findIndex(({ header }) => !header);
  const headers = set.slice(0, Math.max(headerCount, 0)).map(({ box }) => withoutTags(box));
  return set.map(({ row, box }, index) => ({
    ...box,
    before: index === 0 ? points(stateLayout.body.gap) : 0,
    keepWithNext: row.header,
    ...(row.header || headers.length === 0 ? {} : { repeat: headers }),
  }));
}

/** Columns share the width by their longest text, none below a third of an equal share. */
function columnWidths(
  rows: readonly TableRow[],
  { metrics, width }: LayoutContext,
): readonly number[] {
  const count = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const equal = width / count;
  const wanted = Array.from({ length: count }, (_, column) =>
    Math.min(
      width,
      Math.max(
        equal / 3,
        ...rows.map(({ header, cells }) => {
          const text = (cells[column] ?? []).map((inline) => inline.text).join("");
          return metrics.width(text, header ? "bold" : "regular", size) + 2 * padding;
        }),
      ),
    ),
  );
  const total = wanted.reduce((sum, value) => sum + value, 0);
  return wanted.map((value) => (value * width) / total);
}

function rowBox(
  { header, cells }: TableRow,
  widths: readonly number[],
  table: number,
  { metrics, structure, left }: LayoutContext,
): Box {
  const row = structure.add("TR", table);
  const texts: Placed[] = [];
  let height = lineHeight(size);
  let x = left;
  const edges = [left];
  for (const [column, width] of widths.entries()) {
    const element = structure.add(header ? "TH" : "TD", row);
    const inner = { x: x + padding, width: Math.max(width - 2 * padding, size) };
    const base = header ? ("bold" as const) : ("regular" as const);
    const lines = breakLines(cells[column] ?? [], { metrics, size, width: inner.width, base });
    const align = header ? ("centre" as const) : ("left" as const);
    for (const [index, line] of lines.entries()) {
      texts.push(
        ...placeLine(line, padding + index * lineHeight(size), { size, ...inner, align, element }),
      );
    }
    height = Math.max(height, lines.length * lineHeight(size));
    x += width;
    edges.push(x);
  }
  const bottom = height + 2 * padding;
  const rules: readonly PlacedRule[] = [
    { kind: "rule", x: left, toX: x, y: 0, toY: 0 },
    { kind: "rule", x: left, toX: x, y: bottom, toY: bottom },
    ...edges.map((edge) => ({ kind: "rule" as const, x: edge, toX: edge, y: 0, toY: bottom })),
  ];
  return { height: bottom, before: 0, parts: [...rules, ...texts], keepWithNext: false };
}

/** A repeated header is decoration: it was read out once. */
function withoutTags(box: Box): Box {
  const parts = box.parts.map((part): Placed => {
    if (part.kind === "rule") return part;
    const { element: _, ...rest } = part;
    return rest;
  });
  return { ...box, before: 0, parts };
}
