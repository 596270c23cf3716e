import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import { breakLines } from "../layout/break-lines";
import { type SetTableColumn, tableColumns } from "../layout/column-widths";
import type { LayoutContext } from "../layout/context";
import { lineHeight } from "../layout/line-box";
import { points } from "../layout/page-layout";
import type { TableRow as Row, TableNode } from "../node";
import { lookOf, namedStyles, sizeOf } from "./named-styles";
import { ruleBorder } from "./styles";
import { textRuns } from "./text-runs";
import { twips } from "./units";

/**
 * A ruled table as wide as the text. Its header rows are repeated on every page unless they are higher than a third of one; a row is
 * parted only where it is higher than half a page. The last row stays with what follows when `keepNext` says so.
 */
export function dataTable(node: TableNode, keepNext: boolean, context: LayoutContext): Table {
  const { layout } = context;
  const columns = tableColumns(node, context);
  const widths = columns.map(({ width }) => twips(width));
  const padding = twips(points(layout.table.padding));
  const ruled = Math.min(padding, twips(points(layout.rules.thickness)));
  const line = ruleBorder(layout);
  const heights = node.rows.map((row) => rowHeight(row, columns, context));
  // A table of headers alone repeats none of them.
  const lead = Math.max(
    0,
    node.rows.findIndex(({ header }) => !header),
  );
  const repeated = sum(heights.slice(0, lead)) < context.height / 3;
  return new Table({
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    // The rule between two rows takes its own height; on paper it stands in the room under the text.
    margins: { top: padding, bottom: padding - ruled, left: padding, right: padding },
    rows: node.rows.map(
      (row, index) =>
        new TableRow({
          ...((heights[index] ?? 0) <= context.height / 2 ? { cantSplit: true } : {}),
          ...(repeated && index < lead ? { tableHeader: true } : {}),
          children: columns.map(
            ({ align }, column) =>
              new TableCell({
                width: { size: widths[column] ?? 0, type: WidthType.DXA },
                children: [
                  cellParagraph(row, column, {
                    align,
                    keepNext: keepNext && index === node.rows.length - 1,
                    context,
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}

const alignments = {
  left: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

function cellParagraph(
  { header, cells }: Row,
  column: number,
  {
    align,
    keepNext,
    context,
  }: {
    readonly align: SetTableColumn["align"];
    readonly keepNext: boolean;
    readonly context: LayoutContext;
  },
): Paragraph {
  const name = header ? "tableHead" : "table";
  return new Paragraph({
    style: namedStyles[name].id,
    ...(header || align === "left" ? {} : { alignment: alignments[align] }),
    ...(keepNext ? { keepNext } : {}),
    children: [...textRuns(cells[column] ?? [], lookOf(name, context.layout))],
  });
}

function rowHeight(
  { header, cells }: Row,
  columns: readonly SetTableColumn[],
  { layout, metrics }: LayoutContext,
): number {
  const name = header ? "tableHead" : "table";
  const size = sizeOf(name, layout);
  const padding = points(layout.table.padding);
  const lines = columns.map(
    ({ width }, column) =>
      breakLines(cells[column] ?? [], {
        metrics,
        size,
        width: Math.max(size, width - 2 * padding),
        base: lookOf(name, layout),
      }).length,
  );
  return Math.max(...lines) * lineHeight(size) + 2 * padding;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
