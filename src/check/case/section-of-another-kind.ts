import type { CaseCheck } from "../case-check";

/** The section `complaint` belongs to complaints. */
export const sectionOfAnotherKind: CaseCheck = {
  id: "section-of-another-kind",
  run: ({ file }) => {
    if (file.complaint === undefined || file.kind === undefined || file.kind === "complaint")
      return [];
    return [
      {
        severity: "warning",
        path: ["complaint"],
        message: {
          vi: `Mục \`complaint\` chỉ dùng cho khiếu nại, nhưng \`kind\` là \`${file.kind}\``,
          en: `The section \`complaint\` is for complaints, but \`kind\` is \`${file.kind}\``,
        },
        fix: { vi: "hãy sửa `kind`, hoặc xóa mục này", en: "mend `kind`, or delete the section" },
      },
    ];
  },
};
