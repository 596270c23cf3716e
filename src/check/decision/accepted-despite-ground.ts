import type { DecisionCheck } from "../decision-check";
import { eventPath } from "../event-path";

/** Accepted, although a ground for refusing is certain. */
export const acceptedDespiteGround: DecisionCheck = ({ file, decision }) => {
  const path = eventPath(file, ["accepted"], decision.asOf);
  if (path === undefined || decision.admission.answer !== "no") return [];
  return decision.admission.grounds.map(({ label, cites }) => ({
    rule: "accepted-despite-ground",
    severity: "error" as const,
    path,
    message: {
      vi: `Đã thụ lý dù thuộc trường hợp không được thụ lý: ${label.vi}`,
      en: `Accepted, although there is a ground for refusing: ${label.en}`,
    },
    fix: {
      vi: "hãy kiểm tra lại các mục làm căn cứ; nếu đúng, xem xét đình chỉ và thông báo lý do",
      en: "check the entries it rests on; if they are right, consider terminating and giving the reason",
    },
    cites,
  }));
};
