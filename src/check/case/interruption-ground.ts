import type { CaseCheck } from "../case-check";

/** Suspending knows the grounds a and b only; c and d are grounds for terminating: Điều 11a Luật Khiếu nại. */
export const interruptionGround: CaseCheck = {
  id: "interruption-ground",
  run: ({ file }) => {
    const { interruption } = file.complaint ?? {};
    if (interruption === undefined || interruption === "none") return [];
    const { kind, ground } = interruption;
    if (kind !== "suspend" || (ground !== "c" && ground !== "d")) return [];
    return [
      {
        severity: "error",
        path: ["complaint", "interruption", "ground"],
        message: {
          vi: `Điểm \`${ground}\` không phải là căn cứ tạm đình chỉ`,
          en: `Point \`${ground}\` is no ground for suspending`,
        },
        fix: {
          vi: "hãy ghi `a` hoặc `b`, hoặc sửa `kind` thành `terminate` (đình chỉ)",
          en: "write `a` or `b`, or make the kind `terminate`",
        },
        cites: ["LKN-2011/d11a/k1"],
      },
    ];
  },
};
