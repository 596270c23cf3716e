import type { Obligation } from "../../decide/decision";
import type { Problem } from "../../finding/problem";
import { dayText } from "../../language/day-text";
import { bearerText } from "../../people/bearer-text";
import type { DecisionCheck } from "../decision-check";

/** `<rule id>.overdue`: a duty whose last day is over and which the record does not show as done. */
export const overdue: DecisionCheck = ({ decision }) =>
  decision.obligations
    .filter(({ status }) => status === "overdue")
    .map((obligation) => late(obligation));

function late(obligation: Obligation): Problem {
  const { rule, duty, deadline, candidates = [], cites } = obligation;
  const due =
    deadline?.due ??
    candidates
      .map((candidate) => candidate.deadline.due)
      .sort()
      .at(-1);
  const day = due === undefined ? undefined : dayText(due);
  const bearer = bearerText(obligation.bearer);
  return {
    rule: `${rule}.overdue`,
    severity: "error",
    path: ["events"],
    message: {
      vi: `Quá hạn: ${duty.vi}${day === undefined ? "" : ` (hạn \`${day.vi}\`)`}, trách nhiệm của ${bearer.vi}`,
      en: `Overdue: ${duty.en}${day === undefined ? "" : ` (due \`${day.en}\`)`}, borne by ${bearer.en}`,
    },
    fix: {
      vi: "hãy làm ngay và ghi vào `events`, hoặc ghi việc đã làm nếu hồ sơ còn thiếu",
      en: "do it now and record it in `events`, or record it if it was done",
    },
    cites,
  };
}
