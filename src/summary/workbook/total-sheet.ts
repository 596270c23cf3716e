import type { Workbook } from "exceljs";
import { kindNames } from "../kind-names";
import {
  otherParts,
  type PetitionMeasure,
  partsOf,
  petitionFigures,
  petitionKinds,
  petitionMeasures,
} from "../petition-measures";
import type { Summary } from "../summary";
import { type Cell, closeSheet, columnName, headRow, newSheet, writeRow } from "./sheet";

const rowOf = new Map(petitionMeasures.map((measure, index) => [measure, headRow + 1 + index]));
const totalColumn = petitionKinds.length + 2;

/** Petitions by figure and kind: what is counted as numbers, sums as formulas, and differences that have to be 0. */
export function totalSheet(workbook: Workbook, { petitions }: Summary, period: string): void {
  const sheet = newSheet(workbook, {
    name: "Tổng hợp",
    title: "TỔNG HỢP TIẾP NHẬN, XỬ LÝ, GIẢI QUYẾT ĐƠN",
    period,
    columns: [
      { head: "Chỉ tiêu", width: 36 },
      ...petitionKinds.map((kind) => ({ head: kindNames[kind].vi, width: 13 })),
      { head: kindNames.all.vi, width: 11 },
    ],
  });
  for (const measure of petitionMeasures) {
    const row = Number(rowOf.get(measure));
    const { label, level } = petitionFigures[measure];
    const parts = partsOf(measure);
    const cells = petitionKinds.map((kind, index): Cell => {
      const result = petitions[kind][measure].count;
      return parts.length === 0 ? result : { formula: sumOf(parts, columnName(index + 2)), result };
    });
    const total = {
      formula: `SUM(B${row}:${columnName(totalColumn - 1)}${row})`,
      result: petitions.all[measure].count,
    };
    writeRow(sheet, row, [label.vi, ...cells, total], { bold: level === 0, indent: level });
  }
  const first = headRow + petitionMeasures.length + 2;
  sheet.getCell(first, 1).value = "Đối chiếu (phải bằng 0)";
  for (const [index, { whole, parts }] of otherParts.entries()) {
    const names = parts.map((part) => petitionFigures[part].label.vi).join(" + ");
    const cells = Array.from({ length: totalColumn - 1 }, (_, place): Cell => {
      const column = columnName(place + 2);
      const formula = `${column}${rowOf.get(whole)}-(${sumOf(parts, column)})`;
      return { formula, result: 0 };
    });
    writeRow(sheet, first + 1 + index, [
      `${petitionFigures[whole].label.vi} − (${names})`,
      ...cells,
    ]);
  }
  closeSheet(sheet, first + otherParts.length, totalColumn);
}

function sumOf(parts: readonly PetitionMeasure[], column: string): string {
  return parts.map((part) => `${column}${rowOf.get(part)}`).join("+");
}
