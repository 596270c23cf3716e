import { dayText } from "../../language/day-text";
import type { DecisionCheck } from "../decision-check";

/** A deadline that may still move, because the calendar of a year it touches is not announced or the period is suspended. */
export const provisionalDeadline: DecisionCheck = ({ decision }) =>
  decision.obligations.flatMap(({ rule, duty, deadline, status }) => {
    if (deadline?.provisional === undefined || status === "done") return [];
    const { reason } = deadline.provisional;
    return [
      {
        rule: "provisional-deadline",
        severity: "info" as const,
        path: ["events"],
        message: {
          vi: `Hạn tạm tính \`${dayText(deadline.due).vi}\` của \`${rule}\` (${duty.vi}): ${reason.vi}`,
          en: `The due day \`${deadline.due}\` of \`${rule}\` (${duty.en}) is provisional: ${reason.en}`,
        },
        fix: {
          vi: "hãy tính lại khi có lịch chính thức hoặc khi tiếp tục giải quyết",
          en: "count again once the calendar is announced or the period runs on",
        },
      },
    ];
  });
