import type { Workbook } from "exceljs";
import type { ReportTable } from "../report-tables";
import type { Summary } from "../summary";
import { tableCells } from "../table-cells";
import { type Cell, closeSheet, columnName, headRow, newSheet, writeRow } from "./sheet";

/** One statutory table: its headings, the numbers of its columns, and a row for the unit; what records do not tell stays blank. */
export function tableSheet(
  workbook: Workbook,
  { summary, table, period }: { summary: Summary; table: ReportTable; period: string },
): void {
  const { id, title, columns } = table;
  const sheet = newSheet(workbook, {
    // A slash may not stand in the name of a sheet.
    name: `Biểu ${id.replace("/", "-")}`,
    title: `Biểu số ${id}: ${title.toUpperCase()}`,
    period,
    columns: [
      { head: "Đơn vị", width: 20 },
      ...columns.map(({ label }) => ({ head: label, width: 12 })),
    ],
  });
  const row = headRow + 2;
  writeRow(sheet, headRow + 1, ["", ...columns.map(({ n }) => `(${n})`)]);
  const letterOf = new Map(columns.map(({ n }, index) => [n, `${columnName(index + 2)}${row}`]));
  const cells = tableCells(table, summary);
  writeRow(sheet, row, [
    summary.unit ?? "",
    ...columns.map(({ n, sum }): Cell => {
      const value = cells.get(n);
      if (sum === undefined) return value;
      const parts = sum.map((one) => String(letterOf.get(one))).join(",");
      // A sum of which a part is still blank is not told.
      return {
        formula: `IF(COUNT(${parts})<${sum.length},"",SUM(${parts}))`,
        result: value ?? "",
      };
    }),
  ]);
  closeSheet(sheet, row, columns.length + 1);
}
