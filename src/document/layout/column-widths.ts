import { plainText, type TableColumn, type TableNode } from "../node";
import type { LayoutContext } from "./context";
import { points } from "./page-layout";

export interface SetTableColumn {
  readonly align: TableColumn["align"];
  readonly width: number;
}

/** How each column is set and how wide it is, in points; together they are as wide as the text. */
export function tableColumns(
  { columns = [], rows }: TableNode,
  context: LayoutContext,
): readonly SetTableColumn[] {
  const count = Math.max(1, columns.length, ...rows.map(({ cells }) => cells.length));
  const indexes = Array.from({ length: count }, (_, index) => index);
  const weights =
    columns.length === 0
      ? textWeights(rows, count, context)
      : indexes.map((index) => columns[index]?.share ?? 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return indexes.map((index) => ({
    align: columns[index]?.align ?? "left",
    width: ((weights[index] ?? 0) * context.width) / total,
  }));
}

/** Columns share the width by their longest text, none below a third of an equal share. */
function textWeights(
  rows: TableNode["rows"],
  count: number,
  { layout, metrics, width }: LayoutContext,
): readonly number[] {
  const size = layout.sizes.table.value;
  const padding = points(layout.table.padding);
  return Array.from({ length: count }, (_, column) =>
    Math.min(
      width,
      rows.reduce(
        (widest, { header, cells }) =>
          Math.max(
            widest,
            metrics.width(plainText(cells[column] ?? []), header ? "bold" : "regular", size) +
              2 * padding,
          ),
        width / count / 3,
      ),
    ),
  );
}
