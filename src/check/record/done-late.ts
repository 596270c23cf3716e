import { dayText } from "../../language/day-text";
import type { RecordCheck } from "../record-check";

/** `<rule id>.done-late`: a duty that was fulfilled after its last day. */
export const doneLate: RecordCheck = ({ decision }) =>
  decision.matters.flatMap(({ label, path, obligations }) =>
    obligations
      .filter(({ status }) => status === "done-late")
      .map(({ rule, duty, deadline, doneOn, cites }) => {
        const done = dayText(doneOn ?? "");
        const due = dayText(deadline?.due ?? "");
        return {
          rule: `${rule}.done-late`,
          severity: "warning" as const,
          path,
          message: {
            vi: `${label.vi}: làm muộn, ngày \`${done.vi}\` (hạn \`${due.vi}\`). ${duty.vi}`,
            en: `${label.en}: done late, on \`${done.en}\` (due \`${due.en}\`). ${duty.en}`,
          },
          fix: {
            vi: "hãy kiểm tra ngày đã ghi; nếu đúng, nêu lý do chậm trong báo cáo",
            en: "check the day; if it is right, give the reason for the delay in the report",
          },
          cites,
        };
      }),
  );
