import { dayText } from "../../language/day-text";
import type { OfficeCheck } from "../office-check";

/** A report is sent no earlier than the last day of its figures, and not after the day on which the record is looked at. */
export const reportDaysInOrder: OfficeCheck = {
  id: "report-days-in-order",
  run: ({ office: { reports = [] }, asOf }) =>
    reports.flatMap(({ until, sentOn }, index) => [
      ...(sentOn >= until
        ? []
        : [
            {
              severity: "warning" as const,
              path: ["reports", index, "sentOn"],
              message: {
                vi: `Báo cáo gửi ngày \`${dayText(sentOn).vi}\` mà số liệu đến ngày \`${dayText(until).vi}\``,
                en: `The report was sent on \`${sentOn}\`, with figures up to \`${until}\``,
              },
              fix: {
                vi: "hãy kiểm tra hai ngày; số liệu phải chốt trước khi gửi",
                en: "check both days: figures close before the report is sent",
              },
            },
          ]),
      ...(sentOn <= asOf
        ? []
        : [
            {
              severity: "warning" as const,
              path: ["reports", index, "sentOn"],
              message: {
                vi: `Ngày \`${dayText(sentOn).vi}\` sau ngày xem xét \`${dayText(asOf).vi}\`, nên không được tính`,
                en: `\`${sentOn}\` is after the day looked at, \`${asOf}\`, and does not count`,
              },
              fix: {
                vi: "hãy kiểm tra ngày gửi và ngày xem xét",
                en: "check the day of sending and the day looked at",
              },
            },
          ]),
    ]),
};
