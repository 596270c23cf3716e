import type { CaseCheck } from "../case-check";

/** A petition is either accepted or refused. */
export const acceptedAndRefused: CaseCheck = {
  id: "accepted-and-refused",
  run: ({ file }) => {
    const names = (file.events ?? []).map(({ what }) => what);
    const refused = names.indexOf("refused");
    if (refused < 0 || !names.includes("accepted")) return [];
    return [
      {
        severity: "error",
        path: ["events", refused],
        message: {
          vi: "Hồ sơ vừa ghi thụ lý (`accepted`) vừa ghi không thụ lý (`refused`)",
          en: "The record says both `accepted` and `refused`",
        },
        fix: {
          vi: "hãy giữ việc đúng; nếu thông báo trước đã bị thu hồi, ghi điều đó vào `note` và xóa việc đó",
          en: "keep the true one; if the first notice was withdrawn, say so in `note` and delete it",
        },
      },
    ];
  },
};
