import { plannedSessions, postponementOf, receptionOf } from "../../case/office-schedule";
import { dayText } from "../../language/day-text";
import { slashed } from "../../time/period-label";
import type { OfficeCheck } from "../office-check";

/** A session falls on a day off and the schedule does not say where it goes. */
export const sessionWithoutDay: OfficeCheck = {
  id: "session-without-day",
  run: ({ office, calendar, asOf }) =>
    (plannedSessions(office, calendar) ?? [])
      .filter(
        (session) =>
          session.on === undefined &&
          postponementOf(session, office, asOf) === undefined &&
          receptionOf(session, office, asOf) === undefined,
      )
      .map(({ planned, index, moved }) => ({
        severity: "warning" as const,
        path: ["schedules", index, "fallback"],
        message: {
          vi: `Buổi tiếp ngày \`${slashed(planned)}\` trùng ngày ${moved === "holiday" ? "nghỉ lễ" : "nghỉ cuối tuần"} và lịch không nêu ngày thay`,
          en: `The session of \`${dayText(planned).en}\` falls on a ${moved === "holiday" ? "holiday" : "weekend"}, and the schedule names no other day`,
        },
        fix: {
          vi: "hãy nêu trong lịch ngày tiếp thay, hoặc ghi việc lùi lịch vào `postponed`",
          en: "name the substitute in the schedule, or record the postponement in `postponed`",
        },
      })),
};
