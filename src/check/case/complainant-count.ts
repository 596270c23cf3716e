import type { CaseCheck } from "../case-check";

/** The number of complainants is at least the number of those named. */
export const complainantCount: CaseCheck = {
  id: "complainant-count",
  run: ({ file }) => {
    const named = file.complainants?.length ?? 0;
    const count = file.complainantCount;
    if (count === undefined || count >= named) return [];
    return [
      {
        severity: "error",
        path: ["complainantCount"],
        message: {
          vi: `\`complainantCount\` là \`${count}\`, ít hơn ${named} người ghi trong \`complainants\``,
          en: `\`complainantCount\` is \`${count}\`, fewer than the ${named} in \`complainants\``,
        },
        fix: {
          vi: "hãy ghi tổng số người khiếu nại, hoặc xóa mục này",
          en: "write the number of all complainants, or delete the key",
        },
      },
    ];
  },
};
