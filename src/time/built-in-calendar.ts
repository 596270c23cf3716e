import { calendarData } from "./built-in-data";
import type { CalendarData } from "./calendar-data";
import { type Calendar, makeCalendar } from "./working-calendar";

let calendar: Calendar | undefined;

/** The packaged calendar of state offices: 2012 to 2026 as announced, 2027 as proposed. Made once. */
export function builtInCalendar(): Calendar {
  // The data was checked when it was generated; reading it again would only cost start-up time.
  calendar ??= makeCalendar(calendarData() as CalendarData);
  return calendar;
}
