import { dayText } from "../../language/day-text";
import type { OfficeCheck } from "../office-check";

/** A postponement is announced by the day of the session, and to a later day. */
export const postponedTooLate: OfficeCheck = {
  id: "postponed-too-late",
  run: ({ office: { postponed = [] } }) =>
    postponed.flatMap(({ planned, announcedOn, to }, index) => [
      ...(announcedOn === undefined || announcedOn <= planned
        ? []
        : [
            {
              severity: "warning" as const,
              path: ["postponed", index, "announcedOn"],
              message: {
                vi: `Lùi buổi tiếp ngày \`${dayText(planned).vi}\` mà đến \`${dayText(announcedOn).vi}\` mới thông báo, sau ngày tiếp`,
                en: `The session of \`${planned}\` was put back on \`${announcedOn}\`, after its day`,
              },
              fix: {
                vi: "hãy kiểm tra ngày thông báo; lùi lịch phải báo trước khi công dân đến",
                en: "check the day: people must be told before they come",
              },
            },
          ]),
      ...(to === undefined || to > planned
        ? []
        : [
            {
              severity: "error" as const,
              path: ["postponed", index, "to"],
              message: {
                vi: `Ngày tiếp mới \`${dayText(to).vi}\` không sau ngày tiếp cũ \`${dayText(planned).vi}\``,
                en: `The new day, \`${to}\`, is not after the old one, \`${planned}\``,
              },
              fix: { vi: "hãy sửa một trong hai ngày", en: "correct one of the two days" },
            },
          ]),
    ]),
};
