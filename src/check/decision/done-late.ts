import { dayText } from "../../language/day-text";
import type { DecisionCheck } from "../decision-check";

/** `<rule id>.done-late`: a duty that was fulfilled after its last day. */
export const doneLate: DecisionCheck = ({ file, decision }) =>
  decision.obligations
    .filter(({ status }) => status === "done-late")
    .map(({ rule, duty, deadline, doneOn, cites }) => {
      const index = (file.events ?? []).findIndex(({ on }) => on === doneOn);
      const done = doneOn === undefined ? undefined : dayText(doneOn);
      const due = deadline === undefined ? undefined : dayText(deadline.due);
      return {
        rule: `${rule}.done-late`,
        severity: "warning" as const,
        path: index < 0 ? ["events"] : ["events", index],
        message: {
          vi: `Làm muộn: ${duty.vi}${done === undefined ? "" : `, ngày \`${done.vi}\``}${due === undefined ? "" : ` (hạn \`${due.vi}\`)`}`,
          en: `Done late: ${duty.en}${done === undefined ? "" : `, on \`${done.en}\``}${due === undefined ? "" : ` (due \`${due.en}\`)`}`,
        },
        fix: {
          vi: "hãy kiểm tra ngày đã ghi; nếu đúng, nêu lý do chậm trong hồ sơ",
          en: "check the day; if it is right, put the reason for the delay on file",
        },
        cites,
      };
    });
