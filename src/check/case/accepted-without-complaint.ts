import type { CaseCheck } from "../case-check";

/** Recommendations and feedback are answered, not accepted as cases. */
export const acceptedWithoutComplaint: CaseCheck = {
  id: "accepted-without-complaint",
  run: ({ file }) => {
    if (file.kind !== "recommendation" && file.kind !== "feedback") return [];
    const index = (file.events ?? []).findIndex(({ what }) => what === "accepted");
    if (index < 0) return [];
    return [
      {
        severity: "error",
        path: ["events", index],
        message: {
          vi: `Hồ sơ ghi thụ lý, nhưng \`kind\` là \`${file.kind}\` (kiến nghị, phản ánh không thụ lý như khiếu nại, tố cáo)`,
          en: `The record says \`accepted\`, but \`kind\` is \`${file.kind}\`, which is not accepted like a complaint or denunciation`,
        },
        fix: {
          vi: "hãy kiểm tra loại đơn theo nội dung đơn",
          en: "check the kind of the petition by its content",
        },
      },
    ];
  },
};
