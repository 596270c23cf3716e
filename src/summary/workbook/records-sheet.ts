import type { Workbook } from "exceljs";
import { kindNames } from "../kind-names";
import { figureName } from "../petition-measures";
import type { Summary } from "../summary";
import { writeList } from "./list-sheet";
import { type Cell, closeSheet, newSheet } from "./sheet";

const columns = [
  { head: "STT", width: 6 },
  { head: "Hồ sơ", width: 24 },
  { head: "Loại đơn", width: 16 },
  { head: "Ngày nhận", width: 12 },
  { head: "Được tính vào", width: 90 },
];

/** Each petition with the figures that it is counted in, so that a number can be traced to its records. */
export function recordsSheet(workbook: Workbook, { petitions }: Summary, period: string): void {
  const sheet = newSheet(workbook, {
    name: "Hồ sơ đã đếm",
    title: "CÁC ĐƠN ĐƯỢC TÍNH TRONG KỲ",
    period,
    columns,
  });
  const { last } = writeList(
    sheet,
    petitions.lines.map(({ id, kind, receivedOn, measures }): Cell[] => [
      id,
      kindNames[kind].vi,
      { day: receivedOn },
      measures.map((measure) => figureName(measure).vi).join("; "),
    ]),
    columns.length,
  );
  closeSheet(sheet, last, columns.length);
}
