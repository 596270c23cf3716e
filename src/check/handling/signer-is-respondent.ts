import { sameName } from "../../case/facts";
import { isInForce } from "../../law/in-force";
import type { HandlingCheck } from "../handling-check";

/** A document of the second instance signed by the person complained about, by name. */
export const signerIsRespondent: HandlingCheck = {
  id: "signer-is-respondent",
  run: ({ file, steps, table: { notRespondent } }) => {
    const respondent = file.complaint?.respondent?.name;
    if (respondent === undefined || file.instance !== notRespondent.instance) return [];
    return steps
      .filter(
        ({ what, on }) =>
          notRespondent.steps.includes(what) && isInForce(notRespondent.inForce, on),
      )
      .flatMap(({ index, event, duties }) => {
        const signer = event.document?.signedBy?.name;
        if (signer === undefined || !sameName(signer, respondent)) return [];
        return [
          {
            severity: "error" as const,
            path: ["events", index, "document", "signedBy", "name"],
            message: {
              vi: `\`${signer}\` là người bị khiếu nại, không được giải quyết khiếu nại lần hai`,
              en: `\`${signer}\` is the person complained about and cannot handle the second complaint`,
            },
            fix: {
              vi: "chuyển hồ sơ cho cấp trên trực tiếp có thẩm quyền; văn bản đã ký do người có thẩm quyền xem xét, ban hành lại",
              en: "pass the file to the competent direct superior, who looks at what was signed and issues it again",
            },
            cites: [...new Set([...notRespondent.cites, ...duties.flatMap(({ cites }) => cites)])],
          },
        ];
      });
  },
};
