import type { CaseCheck } from "../case-check";

/** Papers of a group, or a representative of a group, need more than one complainant. */
export const groupPapers: CaseCheck = {
  id: "group-papers",
  run: ({ file }) => {
    const count = file.complainantCount ?? file.complainants?.length;
    if (count === undefined || count > 1) return [];
    const isGroupRepresentative =
      typeof file.representative === "object" && file.representative.kind === "group";
    const paths = [
      ...(file.groupPapers === undefined ? [] : [["groupPapers"]]),
      ...(isGroupRepresentative ? [["representative", "kind"]] : []),
    ];
    return paths.map((path) => ({
      severity: "warning" as const,
      path,
      message: {
        vi: `\`${path.join(".")}\` dùng cho nhiều người khiếu nại chung, nhưng hồ sơ chỉ có một người`,
        en: `\`${path.join(".")}\` is for several complainants, but the file has one`,
      },
      fix: {
        vi: "hãy ghi `complainantCount`, hoặc xóa mục này",
        en: "write `complainantCount`, or delete the key",
      },
    }));
  },
};
