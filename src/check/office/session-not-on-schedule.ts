import { daysOf, plannedSessions } from "../../case/office-schedule";
import { dayText } from "../../language/day-text";
import type { OfficeCheck } from "../office-check";

/** A postponement, and a session held in the stead of another, name a session of a schedule. */
export const sessionNotOnSchedule: OfficeCheck = {
  id: "session-not-on-schedule",
  run: ({ office, calendar, asOf }) => {
    const planned = plannedSessions(office, calendar);
    if (planned === undefined) return [];
    const days = new Set(planned.flatMap((one) => daysOf(one, office, asOf)));
    return [
      ...(office.postponed ?? []).map((one, index) => ({
        day: one.planned,
        path: ["postponed", index, "planned"],
      })),
      ...(office.receptions ?? []).flatMap(({ instead }, index) =>
        instead === undefined ? [] : [{ day: instead, path: ["receptions", index, "instead"] }],
      ),
    ]
      .filter(({ day }) => !days.has(day))
      .map(({ day, path }) => ({
        severity: "warning" as const,
        path,
        message: {
          vi: `Lịch không có buổi tiếp ngày \`${dayText(day).vi}\``,
          en: `No schedule has a session on \`${day}\``,
        },
        fix: {
          vi: "hãy ghi ngày của buổi tiếp như trong lịch, hoặc sửa lịch",
          en: "write the day as the schedule has it, or correct the schedule",
        },
      }));
  },
};
