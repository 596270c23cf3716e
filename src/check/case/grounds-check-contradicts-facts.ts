import { groundLabels } from "../../case/fact-catalogue/ground-facts";
import { factsOf } from "../../case/facts";
import { groundProof } from "../../case/facts-grounds";
import { refusalGrounds } from "../../case/word-lists";
import type { CaseCheck } from "../case-check";

/** The check of Điều 11 and the single entries of the file must not say opposite things. */
export const groundsCheckContradictsFacts: CaseCheck = {
  id: "grounds-check-contradicts-facts",
  run: ({ file, asOf }) => {
    const { groundsCheck, ...complaint } = file.complaint ?? {};
    if (groundsCheck === undefined) return [];
    const { values } = factsOf({ ...file, complaint }, { asOf });
    return refusalGrounds.flatMap((clause) => {
      const isFound = groundsCheck.found.includes(clause);
      const proof = groundProof(clause, values);
      if (proof === undefined || proof === isFound) return [];
      const number = clause.slice(1);
      const { vi, en } = groundLabels[clause];
      return [
        {
          severity: "error" as const,
          path: ["complaint", "groundsCheck", "found"],
          message: isFound
            ? {
                vi: `\`groundsCheck\` xác định có khoản ${number} Điều 11 (${vi}), nhưng các mục khác của hồ sơ cho thấy không có`,
                en: `\`groundsCheck\` finds clause ${number} of Điều 11 (${en}), but other entries say that it does not apply`,
              }
            : {
                vi: `\`groundsCheck\` không nêu khoản ${number} Điều 11 (${vi}), nhưng các mục khác của hồ sơ cho thấy có`,
                en: `\`groundsCheck\` leaves out clause ${number} of Điều 11 (${en}), but other entries say that it applies`,
              },
          fix: {
            vi: "hãy sửa kết quả kiểm tra hoặc mục liên quan; khi chưa sửa, căn cứ này coi như chưa rõ",
            en: "mend the check or the entry; until then the ground counts as not known",
          },
        },
      ];
    });
  },
};
