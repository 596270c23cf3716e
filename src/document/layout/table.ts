import type { TableNode, TableRow } from "../node";
import { breakLines } from "./break-lines";
import { type SetTableColumn, tableColumns } from "./column-widths";
import type { LayoutContext } from "./context";
import { lineHeight, placeLine } from "./line-box";
import type { Box, Placed, PlacedRule, PlacedText } from "./page";
import { points } from "./page-layout";
import { byElement } from "./paginate";

interface SetRow {
  /** For each line of the row, the texts of all its cells, from the top of that line. */
  readonly lines: readonly (readonly PlacedText[])[];
  readonly line: number;
  readonly padding: number;
  readonly edges: readonly number[];
}

/**
 * A ruled table as wide as the text. Header rows are repeated on every page that the table reaches; a row higher than half a page is cut
 * between its lines, any other stays whole.
 */
export function tableBoxes(node: TableNode, context: LayoutContext): readonly Box[] {
  const columns = tableColumns(node, context);
  const table = context.structure.add("Table");
  const rows = node.rows.map((row) => ({
    header: row.header,
    boxes: rowBoxes(setRow(row, columns, table, context), context.height / 2),
  }));
  const headerCount = Math.max(
    rows.findIndex(({ header }) => !header),
    0,
  );
  const headers = rows.slice(0, headerCount).flatMap(({ boxes }) => boxes.map(withoutTags));
  const repeated = headers.reduce((sum, { height }) => sum + height, 0) < context.height / 3;
  return rows.flatMap(({ header, boxes }, rowIndex) =>
    boxes.map((box, index) => ({
      ...box,
      before: rowIndex === 0 && index === 0 ? points(context.layout.body.gap) : 0,
      keepWithNext: header && rowIndex < headerCount,
      ...(rowIndex < headerCount || !repeated || headers.length === 0 ? {} : { repeat: headers }),
    })),
  );
}

function setRow(
  { header, cells }: TableRow,
  columns: readonly SetTableColumn[],
  table: number,
  { layout, metrics, structure, left }: LayoutContext,
): SetRow {
  const size = layout.sizes.table.value;
  const padding = points(layout.table.padding);
  const line = lineHeight(size);
  const row = structure.add("TR", table);
  const lines: PlacedText[][] = [[]];
  const edges = [left];
  let x = left;
  for (const [column, { align, width }] of columns.entries()) {
    const element = structure.add(header ? "TH" : "TD", row);
    const side = Math.min(padding, width / 12);
    const inner = { x: x + side, width: width - 2 * side };
    const broken = breakLines(cells[column] ?? [], {
      metrics,
      size,
      width: inner.width,
      base: header ? "bold" : "regular",
    });
    for (const [index, text] of broken.entries()) {
      const placed = placeLine(text, 0, {
        size,
        ...inner,
        align: header ? "centre" : align,
        element,
      });
      lines[index] = [...(lines[index] ?? []), ...placed];
    }
    x += width;
    edges.push(x);
  }
  return { lines, line, padding, edges };
}

/** One box for the row; one for each of its lines when it is higher than `most` points. */
function rowBoxes({ lines, line, padding, edges }: SetRow, most: number): readonly Box[] {
  const height = lines.length * line + 2 * padding;
  if (height <= most) {
    const texts = lines.flatMap((texts, index) => moved(texts, padding + index * line));
    const rules = [...sides(edges, height), across(edges, 0), across(edges, height)];
    return [{ height, before: 0, parts: [...rules, ...byElement(texts)], keepWithNext: false }];
  }
  return lines.map((texts, index) => {
    const above = index === 0 ? padding : 0;
    const below = index === lines.length - 1 ? padding : 0;
    const tall = line + above + below;
    return {
      height: tall,
      before: 0,
      parts: [
        ...sides(edges, tall),
        ...(index === 0 ? [across(edges, 0)] : []),
        ...(index === lines.length - 1 ? [across(edges, tall)] : []),
        ...moved(texts, above),
      ],
      keepWithNext: false,
      edges: { atStart: [across(edges, 0)], atEnd: [across(edges, tall)] },
    };
  });
}

function moved(texts: readonly PlacedText[], by: number): readonly PlacedText[] {
  return texts.map((text) => ({ ...text, y: text.y + by }));
}

function across(edges: readonly number[], y: number): PlacedRule {
  return { kind: "rule", x: edges[0] ?? 0, toX: edges.at(-1) ?? 0, y, toY: y };
}

function sides(edges: readonly number[], height: number): readonly PlacedRule[] {
  return edges.map((x) => ({ kind: "rule", x, toX: x, y: 0, toY: height }));
}

/** A repeated header is decoration: it was read out once. */
function withoutTags(box: Box): Box {
  const parts = box.parts.map((part): Placed => {
    if (part.kind !== "text") return part;
    const { element: _, ...rest } = part;
    return rest;
  });
  return { ...box, before: 0, parts };
}
