import { dayText } from "../../language/day-text";
import { isoDate } from "../../time/iso-date";
import type { OfficeCheck } from "../office-check";

/** A periodic session was held, or put back to, a day that is not worked: a slip of the pen, or nobody could have come. */
export const sessionOnDayOff: OfficeCheck = {
  id: "session-on-day-off",
  run: ({ office: { receptions = [], postponed = [] }, calendar }) =>
    [
      ...receptions.flatMap(({ on, adHoc }, index) =>
        adHoc === undefined ? [{ on, path: ["receptions", index, "on"] }] : [],
      ),
      ...postponed.flatMap(({ to }, index) =>
        to === undefined ? [] : [{ on: to, path: ["postponed", index, "to"] }],
      ),
    ]
      .filter(({ on }) => !calendar.isWorkingDay(isoDate(on)))
      .map(({ on, path }) => ({
        severity: "warning" as const,
        path,
        message: {
          vi: `Ngày \`${dayText(on).vi}\` là ngày nghỉ`,
          en: `\`${on}\` is a day off`,
        },
        fix: {
          vi: "hãy kiểm tra ngày này; nếu đúng, chọn ngày làm việc khác và thông báo lại",
          en: "check the day; if it is right, choose a working day and announce that",
        },
      })),
};
