import type { HandlingCheck } from "../handling-check";
import { entriesOn } from "../handling-table";
import { rolesOfEntry } from "../named-recipient";

/** A notice that went to someone besides those to whom alone it goes. */
export const recipientBarred: HandlingCheck = {
  id: "recipient-barred",
  run: ({ file, agency, steps, rulebook, table }) =>
    steps.flatMap(({ on, index, event, duties }) =>
      entriesOn(table.recipientsOnly, on)
        .filter(({ duty }) => duties.some(({ rule }) => rule === duty))
        .flatMap(({ to, cites }) =>
          (event.to ?? []).flatMap((entry, at) => {
            const roles = rolesOfEntry(entry, { file, agency, roles: rulebook.roles, on });
            if (roles.length === 0 || roles.some((role) => to.includes(role))) return [];
            return [
              {
                severity: "warning" as const,
                path: ["events", index, "to", at],
                message: {
                  vi: `Thông báo này không gửi cho \`${entry}\`: quy định chỉ nêu người khiếu nại`,
                  en: `This notice does not go to \`${entry}\`: the provision names the complainant alone`,
                },
                fix: {
                  vi: "kiểm tra nơi nhận; nếu đã gửi, đề nghị nơi nhận trả lại hoặc bảo mật và nêu trong hồ sơ",
                  en: "check the recipients; if it was sent, ask for it back or for confidence, and say so on file",
                },
                cites,
              },
            ];
          }),
        ),
    ),
};
