import type { DecisionCheck } from "../decision-check";
import { eventPath } from "../event-path";

/** Accepted by an office that is certainly not the competent one. */
export const acceptedByWrongBody: DecisionCheck = ({ file, decision }) => {
  const path = eventPath(file, ["accepted"], decision.asOf);
  const { isOurs, name, unit, cites } = decision.competent;
  if (path === undefined || isOurs !== "no") return [];
  const place = unit === undefined ? "" : ` (${unit})`;
  return [
    {
      rule: "accepted-by-wrong-body",
      severity: "error",
      path,
      message: {
        vi: `Đã thụ lý dù không thuộc thẩm quyền${name === undefined ? "" : `; thẩm quyền của ${name.vi}${place}`}`,
        en: `Accepted without competence${name === undefined ? "" : `; competent: ${name.en}${place}`}`,
      },
      fix: {
        vi: "hãy kiểm tra `complaint.respondent` và `handledBy`; nếu đúng, chuyển đơn hoặc hướng dẫn người khiếu nại",
        en: "check `complaint.respondent` and `handledBy`; if they are right, transfer the petition or guide the complainant",
      },
      cites,
    },
  ];
};
