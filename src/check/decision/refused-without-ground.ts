import type { DecisionCheck } from "../decision-check";
import { eventPath } from "../event-path";

/** Refused, although every ground for refusing is ruled out and the office is not certainly the wrong one. */
export const refusedWithoutGround: DecisionCheck = ({ file, decision }) => {
  const path = eventPath(file, ["refused"], decision.asOf);
  if (
    path === undefined ||
    decision.admission.answer !== "yes" ||
    decision.competent.isOurs === "no"
  )
    return [];
  return [
    {
      rule: "refused-without-ground",
      severity: "error",
      path,
      message: {
        vi: "Đã thông báo không thụ lý nhưng hồ sơ không có căn cứ không thụ lý nào",
        en: "Refused, but the file shows no ground for refusing",
      },
      fix: {
        vi: "hãy thụ lý, hoặc ghi đúng căn cứ vào `complaint.groundsCheck`",
        en: "accept it, or write the true ground in `complaint.groundsCheck`",
      },
    },
  ];
};
