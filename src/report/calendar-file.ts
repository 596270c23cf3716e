import { createHash } from "node:crypto";
import type { IsoDate } from "../time/iso-date";

/** One whole-day entry of a calendar. */
export interface CalendarEntry {
  /** Tells the entry apart for good: a program that has it already moves it when its day changes. */
  readonly key: string;
  readonly day: IsoDate;
  readonly title: string;
  readonly text: string;
}

/**
 * A calendar file (RFC 5545) with one whole-day entry each; the same entries and `asOf` give the same bytes, in any time zone.
 * `await calendarFile(entries, { asOf, name: "Việc đến hạn" })`.
 */
export async function calendarFile(
  entries: readonly CalendarEntry[],
  { asOf, name }: { readonly asOf: IsoDate; readonly name: string },
): Promise<string> {
  const {
    default: newCalendar,
    ICalCalendarMethod,
    ICalEventTransparency,
  } = await import("ical-generator");
  const calendar = newCalendar({
    name,
    prodId: { company: "tiepdan", product: "tiepdan", language: "VI" },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { key, day, title, text } of entries) {
    calendar.createEvent({
      id: `${createHash("sha256").update(key).digest("hex").slice(0, 32)}@tiepdan`,
      // The library has no clock: the calendar was made for this day.
      stamp: midnight(asOf),
      start: midnight(day),
      allDay: true,
      summary: title,
      description: text,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** The start of the day in universal time, which the writer prints without its hour. */
function midnight(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`);
}
