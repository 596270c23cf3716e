import {
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import { emptyParagraph } from "./paragraphs";
import { twips } from "./units";

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

/** Columns of paragraphs side by side without any border: the head of a document, its end. */
export function layoutTable(
  widths: readonly number[],
  rows: readonly (readonly (readonly Paragraph[])[])[],
): Table {
  const columns = widths.map(twips);
  return new Table({
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (paragraphs, index) =>
              new TableCell({
                width: { size: columns[index] ?? 0, type: WidthType.DXA },
                borders: noBorders,
                children: paragraphs.length === 0 ? [emptyCell()] : [...paragraphs],
              }),
          ),
        }),
    ),
  });
}

/** A cell without a paragraph is none for Word; its row stays with the next one all the same. */
function emptyCell(): Paragraph {
  return emptyParagraph(1, { keepNext: true });
}
