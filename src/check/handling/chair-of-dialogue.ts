import type { Agency } from "../../case/agency-schema";
import { sameName } from "../../case/facts";
import type { Bearer } from "../../people/bearer";
import { bearerText } from "../../people/bearer-text";
import { holdingOn } from "../../people/holding-on";
import type { HandlingCheck } from "../handling-check";

/** A dialogue that the competent person must hold in person and someone else held, by the signature on its minutes. */
export const chairOfDialogue: HandlingCheck = {
  id: "chair-of-dialogue",
  run: ({ decision, steps, rulebook, agency, table }) =>
    table.chairing.flatMap(({ step: name, assignment }) => {
      const task = decision.assigned.find(({ rule }) => rule === assignment);
      if (task === undefined) return [];
      return steps
        .filter(({ what }) => what === name)
        .flatMap(({ index, event, on }) => {
          const { role, name: signer } = event.document?.signedBy ?? {};
          const chair = holderOn(on, task.bearer, agency);
          const isOther =
            (role !== undefined &&
              role !== task.bearer.role &&
              rulebook.roles.get(role)?.kind !== "dynamic") ||
            (signer !== undefined && chair !== undefined && !sameName(signer, chair));
          if (!isOther) return [];
          const { holder: _, ...office } = task.bearer;
          const whom = bearerText(office);
          return [
            {
              severity: "error" as const,
              path: ["events", index, "document", "signedBy"],
              message: {
                vi: `Đối thoại phải do ${whom.vi} trực tiếp chủ trì, hồ sơ ghi \`${signer ?? role}\``,
                en: `The dialogue is to be held in person by ${whom.en}; the file says \`${signer ?? role}\``,
              },
              fix: {
                vi: "kiểm tra biên bản; nếu đúng và chưa ra quyết định, người có thẩm quyền tổ chức đối thoại lại; nếu đã ra, xem xét lại quyết định",
                en: "check the minutes; if they are right, the competent person holds the dialogue again before deciding, or looks again at the decision",
              },
              cites: task.cites,
            },
          ];
        });
    }),
};

/** The holder on the day of the dialogue, who may not be the one of the day looked at. */
function holderOn(
  on: string,
  { role, unit }: Bearer,
  agency: Agency | undefined,
): string | undefined {
  if (agency === undefined || unit === undefined || !sameName(agency.unit, unit)) return undefined;
  return holdingOn(agency.offices, on).find((office) => office.role === role)?.holder;
}
