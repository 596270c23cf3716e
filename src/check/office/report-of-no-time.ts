import { endsTime } from "../../case/report-time";
import type { ReportKind } from "../../case/report-words";
import { dayText } from "../../language/day-text";
import type { OfficeCheck } from "../office-check";

/** The last day of a report's time lies in a month in which such a report ends: a quarter ends in March, June, September or December. */
export const reportOfNoTime: OfficeCheck = {
  id: "report-of-no-time",
  run: ({ office: { reports = [], reportDays = [] } }) =>
    [
      ...reports.map((one, index) => ({ ...one, path: ["reports", index, "until"] })),
      ...reportDays.map((one, index) => ({ ...one, path: ["reportDays", index, "until"] })),
    ]
      .filter(({ kind, until }) => !endsTime(kind, until))
      .map(({ kind, until, path }) => ({
        severity: "error" as const,
        path,
        message: {
          vi: `Không có báo cáo ${names[kind].vi} nào kết thúc trong tháng của ngày \`${dayText(until).vi}\``,
          en: `No ${names[kind].en} report ends in the month of \`${until}\``,
        },
        fix: {
          vi: "hãy ghi ngày cuối của kỳ báo cáo, trong tháng cuối kỳ",
          en: "write the last day of the report's time, in its last month",
        },
      })),
};

const names: Readonly<Record<ReportKind, { readonly vi: string; readonly en: string }>> = {
  month: { vi: "tháng", en: "monthly" },
  quarter: { vi: "quý", en: "quarterly" },
  "half-year": { vi: "6 tháng", en: "six-month" },
  "nine-months": { vi: "9 tháng", en: "nine-month" },
  year: { vi: "năm", en: "yearly" },
};
