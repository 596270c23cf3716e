import { incidentNotKnown } from "./office/incident-not-known";
import { officeDayOutOfTime } from "./office/office-day-out-of-time";
import { officePeriodInOrder } from "./office/office-period-in-order";
import { postponedTooLate } from "./office/postponed-too-late";
import { reportDaysInOrder } from "./office/report-days-in-order";
import { reportOfNoTime } from "./office/report-of-no-time";
import { sessionNotOnSchedule } from "./office/session-not-on-schedule";
import { sessionWithoutDay } from "./office/session-without-day";
import type { OfficeCheck } from "./office-check";

/** Every check of an office's record itself. */
export const officeChecks: readonly OfficeCheck[] = [
  officePeriodInOrder,
  officeDayOutOfTime,
  sessionNotOnSchedule,
  sessionWithoutDay,
  postponedTooLate,
  incidentNotKnown,
  reportOfNoTime,
  reportDaysInOrder,
];
