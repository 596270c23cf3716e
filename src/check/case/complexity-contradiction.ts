import type { CaseCheck } from "../case-check";

/** Criteria of complexity belong to a finding that the case is complex. */
export const complexityContradiction: CaseCheck = {
  id: "complexity-contradiction",
  run: ({ file }) => {
    const complexity = file.complaint?.complexity;
    if (complexity?.finding !== false || (complexity.criteria ?? []).length === 0) return [];
    return [
      {
        severity: "error",
        path: ["complaint", "complexity", "criteria"],
        message: {
          vi: "`complaint.complexity` ghi vụ việc không phức tạp (`finding: false`) nhưng lại nêu tiêu chí",
          en: "`complaint.complexity` says that the case is not complex (`finding: false`), and names criteria",
        },
        fix: {
          vi: "hãy sửa `finding`, hoặc xóa `criteria`",
          en: "mend `finding`, or delete `criteria`",
        },
      },
    ];
  },
};
