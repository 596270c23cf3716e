import type { Workbook } from "exceljs";
import { valueNames } from "../../case/value-names";
import { type ProposalStanding, proposalFigures } from "../dialogue-counts";
import type { Summary } from "../summary";
import { writeList } from "./list-sheet";
import { type Cell, closeSheet, newSheet, writeRow } from "./sheet";

const columns = [
  { head: "STT", width: 6 },
  { head: "Ngày tổ chức", width: 36 },
  { head: "Đơn vị", width: 20 },
  { head: "Của", width: 24 },
  { head: "Số người dự", width: 12 },
  { head: "Số ý kiến, kiến nghị", width: 12 },
  { head: "Thông báo kết luận", width: 14 },
  { head: "Công khai kết quả", width: 14 },
  { head: "Nơi ghi trong hồ sơ", width: 34 },
];

/** Dialogues one by one, then how the proposals stand. */
export function dialogueSheet(workbook: Workbook, { dialogues }: Summary, period: string): void {
  const { lines, proposals, held } = dialogues;
  const sheet = newSheet(workbook, {
    name: "Đối thoại",
    title: "KẾT QUẢ ĐỐI THOẠI",
    period,
    columns,
  });
  const { first, last } = writeList(
    sheet,
    lines.map((line): Cell[] => [
      { day: line.on },
      line.unit,
      valueNames[line.role]?.vi ?? line.role,
      line.attendance,
      line.proposals,
      { day: line.concludedOn },
      { day: line.publishedOn },
      line.id,
    ]),
    columns.length,
  );
  let row = last + 1;
  writeRow(
    sheet,
    row,
    [
      "",
      "Số cuộc đối thoại",
      { formula: `COUNT(B${first}:B${last})`, result: held.count },
      "",
      "",
      {
        formula: `SUM(F${first}:F${last})`,
        result: lines.reduce((sum, line) => sum + (line.proposals ?? 0), 0),
      },
    ],
    { bold: true },
  );
  row += 2;
  writeRow(sheet, row, ["", "Ý kiến, kiến nghị", "Số lượng"], { bold: true });
  const entered = [
    ["Kỳ trước chuyển sang", proposals.carriedOver.count],
    ["Nêu trong kỳ", proposals.raised.count],
  ] as const;
  for (const [name, count] of entered) writeRow(sheet, ++row, ["", name, count]);
  row += 1;
  const total = { formula: `C${row - 2}+C${row - 1}`, result: proposals.total.count };
  writeRow(sheet, row, ["", "Cộng", total], { bold: true });
  const [totalRow, firstStanding] = [row, row + 1];
  for (const standing of Object.keys(proposalFigures) as readonly ProposalStanding[]) {
    row += 1;
    writeRow(sheet, row, ["", proposalFigures[standing].vi, proposals[standing].count]);
  }
  const difference = `C${totalRow}-SUM(C${firstStanding}:C${row})`;
  row += 1;
  writeRow(sheet, row, ["", "Đối chiếu (phải bằng 0)", { formula: difference, result: 0 }]);
  closeSheet(sheet, row, columns.length);
}
