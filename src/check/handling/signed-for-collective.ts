import { isInForce } from "../../law/in-force";
import type { HandlingCheck } from "../handling-check";

/** TM. on a document whose competence the law gives to a person, not to the collective. */
export const signedForCollective: HandlingCheck = {
  id: "signed-for-collective",
  run: ({ decision, steps, table: { signing } }) =>
    steps.flatMap(({ what, on, index, event, duties }) => {
      const isPersonal = signing.steps.includes(what) && isInForce(signing.inForce, on);
      if (!isPersonal || event.document?.signedBy?.signing !== "TM") return [];
      return [
        {
          severity: "error" as const,
          path: ["events", index, "document", "signedBy", "signing"],
          message: {
            vi: "Văn bản ký thay mặt tập thể (TM.), trong khi thẩm quyền là của người đứng đầu",
            en: "Signed on behalf of the collective (TM.), although the competence is the head's own",
          },
          fix: {
            vi: "ban hành lại với chữ ký theo chức vụ của người có thẩm quyền (cấp phó ký KT.) và gửi lại cho những người đã nhận",
            en: "issue it again, signed in the competent person's own office (KT. for a deputy), and send it to the same people",
          },
          cites: [
            ...new Set([
              ...duties.flatMap(({ cites }) => cites),
              ...decision.competent.cites,
              ...signing.cites,
            ]),
          ],
        },
      ];
    }),
};
