import type { Workbook } from "exceljs";
import type { Summary } from "../summary";
import { writeList } from "./list-sheet";
import { type Cell, closeSheet, headRow, newSheet, writeRow } from "./sheet";

const columns = [
  { head: "STT", width: 6 },
  { head: "Hồ sơ", width: 20 },
  { head: "Việc trong hồ sơ", width: 22 },
  { head: "Nghĩa vụ", width: 34 },
  { head: "Hạn", width: 12 },
  { head: "Quá hạn từ", width: 12 },
  { head: "Số ngày quá hạn", width: 10 },
  { head: "Người chịu trách nhiệm", width: 22 },
  { head: "Chức vụ, đơn vị", width: 26 },
  { head: "Căn cứ", width: 40 },
  { head: "Tính là đơn quá hạn", width: 11 },
];

/** What is late, since when, whose it is and on which ground; it names no petitioner. */
export function overdueSheet(
  workbook: Workbook,
  { overdue, countedTo }: Summary,
  { period, cite }: { readonly period: string; readonly cite: (id: string) => string },
): void {
  const sheet = newSheet(workbook, {
    name: "Danh sách quá hạn",
    title: "DANH SÁCH QUÁ HẠN",
    period,
    columns,
  });
  writeRow(sheet, 3, ["", "Tính đến hết ngày", { day: countedTo }]);
  const { first, last } = writeList(
    sheet,
    overdue.map((one, index): Cell[] => {
      const { bearer, matter, daysLate } = one;
      const place = bearer.unit === undefined ? "" : `, ${bearer.unit}`;
      return [
        one.record,
        matter?.vi,
        one.duty.vi,
        { day: one.due },
        { day: one.overdueSince },
        { formula: `$C$3-F${headRow + 1 + index}+1`, result: daysLate },
        bearer.holder?.name,
        `${bearer.name.vi}${place}`,
        one.cites.map(cite).join("; "),
        one.isOfPetition ? "Có" : "Không",
      ];
    }),
    columns.length,
  );
  // A number of days, not the day that a difference of days is shown as.
  for (let row = first; row <= last; row += 1) sheet.getCell(row, 7).numFmt = "0";
  writeRow(
    sheet,
    last + 1,
    [
      "",
      "Cộng",
      "",
      { formula: `COUNTA(D${first}:D${last})`, result: overdue.length },
      "",
      "",
      "",
      "",
      "",
      "",
      {
        formula: `COUNTIF(K${first}:K${last},"Có")`,
        result: overdue.filter(({ isOfPetition }) => isOfPetition).length,
      },
    ],
    { bold: true },
  );
  closeSheet(sheet, last + 1, columns.length);
}
