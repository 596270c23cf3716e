import type { Worksheet } from "exceljs";
import { type Cell, headRow, writeRow } from "./sheet";

/** The rows of a list, as formulas name them. */
export interface ListRows {
  readonly first: number;
  readonly last: number;
}

/** Writes a list under the heads of a sheet, numbered; an empty list leaves one empty row, so that formulas have something to look at. */
export function writeList(
  sheet: Worksheet,
  rows: readonly (readonly Cell[])[],
  columns: number,
): ListRows {
  const first = headRow + 1;
  for (const [index, cells] of rows.entries())
    writeRow(sheet, first + index, [index + 1, ...cells]);
  if (rows.length === 0) {
    writeRow(
      sheet,
      first,
      Array.from({ length: columns }, () => undefined),
    );
  }
  return { first, last: first + Math.max(rows.length, 1) - 1 };
}
