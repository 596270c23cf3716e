import type { RecordDecision } from "../../decide/record-decision";
import { type MonthRow, monthRows, sum } from "./month-rows";
import { indented, type Part, type Style } from "./style";

/** The table of the months; nothing for a record that has none. */
export function monthTable(decision: RecordDecision, style: Style): Part {
  const rows = monthRows(decision);
  const { says } = style;
  const title = says(
    "TỪNG THÁNG: số ngày người đứng đầu tiếp công dân định kỳ",
    "MONTH BY MONTH: days of periodic reception by the head",
  );
  if (rows.length === 0) return { title, lines: [] };
  const head = [
    says("Tháng", "Month"),
    says("Phải tiếp", "Owed"),
    says("Theo lịch", "Planned"),
    says("Trực tiếp", "In person"),
    says("Cấp phó", "Deputy"),
    says("Người khác", "Others"),
    says("Đột xuất", "Ad hoc"),
    says("Thiếu", "Missing"),
  ];
  const body = [...rows.map((row) => cellsOf(row, style)), totalOf(rows, style)];
  const widths = head.map((name, column) =>
    Math.max(name.length, ...body.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd();
  const table = [head, ...body].map(line);
  const rule = "─".repeat(Math.max(...table.map(({ length }) => length)));
  return {
    title,
    lines: [
      ...table.slice(0, 1),
      rule,
      ...table.slice(1, -1),
      rule,
      ...table.slice(-1),
      ...notesOf(rows, style).flatMap((note) => indented(note, "")),
    ],
  };
}

const notYet = "·";
const unknown = "?";

function cellsOf({ month, owed, missing, held, time }: MonthRow, style: Style): readonly string[] {
  const past = (count: number | undefined): string =>
    time === "ahead" ? notYet : String(count ?? unknown);
  const left = past(missing);
  return [
    monthName(month, style),
    String(owed),
    String(held.planned ?? unknown),
    past(held.byHead),
    past(held.byDeputy),
    past(held.byOthers),
    past(held.adHoc),
    time === "runs" && missing !== 0 ? `${left}*` : left,
  ];
}

function monthName(month: string, { says }: Style): string {
  return says(`${month.slice(5)}/${month.slice(0, 4)}`, month);
}

/** What is missing for good: months that still run may yet be made good. */
function totalOf(rows: readonly MonthRow[], { says }: Style): readonly string[] {
  const told = rows.filter(({ time }) => time !== "ahead");
  const total = (
    count: (row: MonthRow) => number | undefined,
    of: readonly MonthRow[] = told,
  ): string => String(sum(of.map(count)) ?? unknown);
  return [
    says("Cộng", "Total"),
    total(({ owed }) => owed, rows),
    total(({ held }) => held.planned, rows),
    total(({ held }) => held.byHead),
    total(({ held }) => held.byDeputy),
    total(({ held }) => held.byOthers),
    total(({ held }) => held.adHoc),
    total(({ missing, time }) => (time === "over" ? missing : 0)),
  ];
}

function notesOf(rows: readonly MonthRow[], { says }: Style): readonly string[] {
  const lastWeekly = rows.filter(({ isByWeek }) => isByWeek).at(-1);
  const isUnknown = rows.some(
    ({ missing, held }) => missing === undefined || held.planned === undefined,
  );
  return [
    ...(lastWeekly === undefined
      ? []
      : [
          says(
            `Đến hết tháng ${lastWeekly.month.slice(5)}/${lastWeekly.month.slice(0, 4)} số ngày phải tiếp tính theo tuần; mỗi tuần ghi ở tháng có ngày thứ Hai của tuần đó.`,
            `Up to ${lastWeekly.month} days are owed by the week; a week stands in the month of its Monday.`,
          ),
        ]),
    ...(rows.some(({ time, missing }) => time === "runs" && missing !== 0)
      ? [
          says(
            "* Kỳ chưa hết vào ngày xem xét, còn có thể tiếp bù; không tính vào dòng cộng.",
            "* The time still runs on the day looked at and may be made good; not in the total.",
          ),
        ]
      : []),
    ...(rows.some(({ time }) => time === "ahead")
      ? [says("· Kỳ sau ngày xem xét.", "· After the day looked at.")]
      : []),
    ...(isUnknown ? [says("? Hồ sơ không cho biết.", "? The record does not tell.")] : []),
  ];
}
