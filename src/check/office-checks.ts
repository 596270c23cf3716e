import { incidentNotKnown } from "./office/incident-not-known";
import { officeDayOutOfTime } from "./office/office-day-out-of-time";
import { officePeriodInOrder } from "./office/office-period-in-order";
import { officeUnitStands } from "./office/office-unit-stands";
import { postponedTooLate } from "./office/postponed-too-late";
import { reportDaysInOrder } from "./office/report-days-in-order";
import { reportOfNoTime } from "./office/report-of-no-time";
import { sessionNotOnSchedule } from "./office/session-not-on-schedule";
import { sessionOnDayOff } from "./office/session-on-day-off";
import { sessionWithoutDay } from "./office/session-without-day";
import type { OfficeCheck } from "./office-check";

/** Every check of an office's record itself. */
export const officeChecks: readonly OfficeCheck[] = [
  officePeriodInOrder,
  officeUnitStands,
  officeDayOutOfTime,
  sessionNotOnSchedule,
  sessionWithoutDay,
  sessionOnDayOff,
  postponedTooLate,
  incidentNotKnown,
  reportOfNoTime,
  reportDaysInOrder,
];
