import type { DialogueCheck } from "../dialogue-check";

/** No more voters can have asked than there are. */
export const dialogueVoters: DialogueCheck = {
  id: "dialogue-voters",
  run: ({ dialogue: { voters } }) =>
    voters === undefined || voters.asked <= voters.of
      ? []
      : [
          {
            severity: "error",
            path: ["voters", "asked"],
            message: {
              vi: `\`${voters.asked}\` cử tri yêu cầu nhưng cả xã chỉ có \`${voters.of}\` cử tri`,
              en: `\`${voters.asked}\` voters asked, of \`${voters.of}\` that there are`,
            },
            fix: { vi: "hãy kiểm tra lại hai số này", en: "check both numbers" },
          },
        ],
};
