import type { Workbook } from "exceljs";
import { valueNames } from "../../case/value-names";
import { receiverNames } from "../receiver-names";
import { receivers } from "../reception-counts";
import type { Summary } from "../summary";
import { writeList } from "./list-sheet";
import { type Cell, closeSheet, newSheet, writeRow } from "./sheet";

const columns = [
  { head: "STT", width: 8 },
  { head: "Ngày tiếp", width: 22 },
  { head: "Đơn vị", width: 20 },
  { head: "Lịch của", width: 22 },
  { head: "Người tiếp", width: 22 },
  { head: "Loại", width: 14 },
  { head: "Số người được tiếp", width: 12 },
  { head: "Ngày kết luận", width: 13 },
  { head: "Ngày trả lời xong", width: 13 },
  { head: "Nơi ghi trong hồ sơ", width: 34 },
];

/** Sessions one by one, then by who received, as formulas over the list, and what was owed. */
export function receptionSheet(
  workbook: Workbook,
  { receptions, quotas }: Summary,
  { period, cite }: { readonly period: string; readonly cite: (id: string) => string },
): void {
  const sheet = newSheet(workbook, {
    name: "Tiếp công dân",
    title: "KẾT QUẢ TIẾP CÔNG DÂN ĐỊNH KỲ VÀ ĐỘT XUẤT",
    period,
    columns,
  });
  const { first, last } = writeList(
    sheet,
    receptions.lines.map((line): Cell[] => [
      { day: line.on },
      line.unit,
      valueNames[line.role]?.vi ?? line.role,
      receiverNames[line.by].vi,
      line.isAdHoc ? "Đột xuất" : "Định kỳ",
      line.visitors,
      { day: line.concludedOn },
      { day: line.answeredOn },
      line.id,
    ]),
    columns.length,
  );
  const range = (column: string): string => `$${column}$${first}:$${column}$${last}`;
  let row = last + 2;
  writeRow(sheet, row, ["", "Người tiếp", "Số buổi", "Định kỳ", "Đột xuất", "Số người"], {
    bold: true,
  });
  for (const by of receivers) {
    row += 1;
    const { sessions, periodic, adHoc, visitors } = receptions[by];
    const name = receiverNames[by].vi;
    const counted = (kind: string): string =>
      `COUNTIFS(${range("E")},"${name}",${range("F")},"${kind}")`;
    writeRow(sheet, row, [
      "",
      name,
      { formula: `D${row}+E${row}`, result: sessions.count },
      { formula: counted("Định kỳ"), result: periodic.count },
      { formula: counted("Đột xuất"), result: adHoc.count },
      { formula: `SUMIF(${range("E")},"${name}",${range("G")})`, result: visitors },
    ]);
  }
  row += 1;
  const { sessions, periodic, adHoc, visitors } = receptions.all;
  const results = [sessions.count, periodic.count, adHoc.count, visitors];
  const sums = ["C", "D", "E", "F"].map((column, index): Cell => {
    const [from, to] = [row - receivers.length, row - 1];
    return { formula: `SUM(${column}${from}:${column}${to})`, result: results[index] ?? 0 };
  });
  writeRow(sheet, row, ["", "Cộng", ...sums], { bold: true });
  row += 2;
  writeRow(
    sheet,
    row,
    ["", "Phải thực hiện", "Đơn vị", "Phải có", "Đã có", "Còn thiếu", "Căn cứ"],
    {
      bold: true,
    },
  );
  for (const quota of quotas) {
    row += 1;
    writeRow(sheet, row, [
      "",
      quota.duty.vi,
      quota.unit,
      quota.owed,
      quota.done,
      quota.missing,
      quota.cites.map(cite).join("; "),
    ]);
  }
  closeSheet(sheet, row, columns.length);
}
