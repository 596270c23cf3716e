import { dayText } from "../../language/day-text";
import { bearerText } from "../../people/bearer-text";
import type { RecordCheck } from "../record-check";

/** `<rule id>.overdue`: a duty whose last day is over and which the record does not show as done. */
export const overdue: RecordCheck = ({ decision }) =>
  decision.matters.flatMap(({ label, path, obligations }) =>
    obligations
      .filter(({ status }) => status === "overdue")
      .map(({ rule, duty, deadline, bearer, cites }) => {
        const who = bearerText(bearer);
        const due = deadline === undefined ? undefined : dayText(deadline.due);
        return {
          rule: `${rule}.overdue`,
          severity: "error" as const,
          path,
          message: {
            vi: `${label.vi}: quá hạn${due === undefined ? "" : ` (\`${due.vi}\`)`}. ${duty.vi}, trách nhiệm của ${who.vi}`,
            en: `${label.en}: overdue${due === undefined ? "" : ` (\`${due.en}\`)`}. ${duty.en}, borne by ${who.en}`,
          },
          fix: {
            vi: "hãy làm ngay và ghi ngày làm, hoặc ghi việc đã làm nếu hồ sơ còn thiếu",
            en: "do it now and record the day, or record it if it was done",
          },
          cites,
        };
      }),
  );
