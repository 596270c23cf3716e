import type { Workbook, Worksheet } from "exceljs";
import type { IsoDate } from "../../time/iso-date";

/** What a cell holds: text, a number, a day, a formula with its result, or nothing. */
export type Cell =
  | string
  | number
  | undefined
  | { readonly day: IsoDate | undefined }
  | { readonly formula: string; readonly result: number | string };

export interface SheetHead {
  readonly name: string;
  readonly title: string;
  /** The period and the day to which it is counted. */
  readonly period: string;
  readonly columns: readonly { readonly head: string; readonly width: number }[];
}

const font = { name: "Times New Roman", size: 11 };
const line = { style: "thin" as const };
const box = { top: line, left: line, bottom: line, right: line };

/** The row of the heads of columns; rows of data follow it. */
export const headRow = 4;

/** A sheet with title, period and heads of columns that stay in sight, set up to be printed on A4 across. */
export function newSheet(
  workbook: Workbook,
  { name, title, period, columns }: SheetHead,
): Worksheet {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: "frozen", xSplit: 0, ySplit: headRow }],
    pageSetup: {
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${headRow}:${headRow}`,
    },
  });
  sheet.columns = columns.map(({ width }) => ({ width, style: { font } }));
  sheet.getCell(1, 1).value = title;
  sheet.getCell(1, 1).font = { ...font, size: 14, bold: true };
  sheet.getCell(2, 1).value = period;
  sheet.getCell(2, 1).font = { ...font, italic: true };
  for (const [index, { head }] of columns.entries()) {
    const cell = sheet.getCell(headRow, index + 1);
    cell.value = head;
    cell.font = { ...font, bold: true };
    cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
    cell.border = box;
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFE7EBF2" } };
  }
  return sheet;
}

/** Writes one row; text is text even where it begins with `=`. */
export function writeRow(
  sheet: Worksheet,
  row: number,
  cells: readonly Cell[],
  { bold = false, indent = 0 }: { readonly bold?: boolean; readonly indent?: number } = {},
): void {
  for (const [index, value] of cells.entries()) {
    const cell = sheet.getCell(row, index + 1);
    cell.font = { ...font, bold };
    cell.border = box;
    cell.alignment = {
      vertical: "top",
      wrapText: true,
      // Only what is set to the left is indented.
      ...(index === 0 && indent > 0 ? { horizontal: "left", indent } : {}),
    };
    if (value === undefined) continue;
    if (typeof value === "string" || typeof value === "number") cell.value = value;
    else if ("formula" in value) cell.value = { formula: value.formula, result: value.result };
    else if (value.day !== undefined) {
      cell.value = dateOf(value.day);
      cell.numFmt = "dd/mm/yyyy";
    }
  }
}

/** Prints all that was written. */
export function closeSheet(sheet: Worksheet, lastRow: number, columns: number): void {
  sheet.pageSetup.printArea = `A1:${columnName(columns)}${lastRow}`;
}

/** A day as workbooks hold it: midnight without a zone. */
export function dateOf(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The letters of a column from its number: 1 is A, 27 is AA. */
export function columnName(number: number): string {
  const before = Math.floor((number - 1) / 26);
  const letter = String.fromCharCode(65 + ((number - 1) % 26));
  return before === 0 ? letter : `${columnName(before)}${letter}`;
}
