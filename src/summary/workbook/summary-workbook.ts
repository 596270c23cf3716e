import type { Text } from "../../finding/finding";
import { citeProvision } from "../../law/cite-provision";
import type { LawBook } from "../../law/law-book";
import { slashed } from "../../time/period-label";
import type { Summary } from "../summary";
import { tablesFor } from "../table-cells";
import { dialogueSheet } from "./dialogue-sheet";
import { overdueSheet } from "./overdue-sheet";
import { packWorkbook } from "./pack-workbook";
import { receptionSheet } from "./reception-sheet";
import { recordsSheet } from "./records-sheet";
import { dateOf } from "./sheet";
import { tableSheet } from "./table-sheet";
import { totalSheet } from "./total-sheet";

/**
 * The figures of a period as a workbook (.xlsx): petitions, what is late, sessions, dialogues, the petitions counted, and the statutory tables
 * in force whose columns are known. Sums are formulas with their results, days and numbers are such. The same summary gives the same bytes.
 * `await summaryWorkbook(summary, { law: rulebook.law, label: reportPeriod("2026-Q3").label })`.
 */
export async function summaryWorkbook(
  summary: Summary,
  { law, label }: { readonly law?: LawBook; readonly label?: Text } = {},
): Promise<Uint8Array> {
  // Loaded only here: it takes longer than all the rest.
  const { default: excel } = await import("exceljs");
  const workbook = new excel.Workbook();
  workbook.creator = summary.unit ?? "tiepdan";
  workbook.lastModifiedBy = workbook.creator;
  workbook.title = "Số liệu tiếp công dân, xử lý đơn";
  workbook.created = dateOf(summary.asOf);
  workbook.modified = dateOf(summary.asOf);
  workbook.calcProperties.fullCalcOnLoad = true;
  const period = periodText(summary, label);
  const cite = (id: string): string => (law === undefined ? id : citeProvision(law, id));
  totalSheet(workbook, summary, period);
  overdueSheet(workbook, summary, { period, cite });
  receptionSheet(workbook, summary, { period, cite });
  dialogueSheet(workbook, summary, period);
  recordsSheet(workbook, summary, period);
  for (const table of tablesFor(summary)) tableSheet(workbook, { summary, table, period });
  return packWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function periodText(
  { period: { from, to }, countedTo, unit }: Summary,
  label: Text | undefined,
): string {
  return [
    ...(unit === undefined ? [] : [unit]),
    ...(label === undefined ? [] : [label.vi]),
    `số liệu từ ngày ${slashed(from)} đến ngày ${slashed(countedTo < to ? countedTo : to)}`,
  ].join("; ");
}
