import * as z from "zod";
import type { CalendarData } from "./calendar-data";
import { type IsoDate, parseIsoDate } from "./iso-date";

const day = z.custom<IsoDate>(
  (value) => typeof value === "string" && parseIsoDate(value) !== undefined,
  "not a day written as 2026-07-01",
);
const year = z.number().int().min(1900).max(2199);
const text = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
const inForce = z.strictObject({ from: day, to: day.optional() });
const wording = z.strictObject({ inForce, cites: z.array(z.string().min(1)).min(1) });
const namedWordings = z.strictObject({ name: text, wordings: z.array(wording) });

const calendarYear = z.strictObject({
  year,
  status: z.enum(["announced", "proposed"]),
  holidays: z.array(
    z.strictObject({
      date: day,
      kind: z.enum(["statutory", "compensatory", "swap-off", "unannounced"]),
      name: z.string().min(1),
      holiday: z.string().min(1).optional(),
      for: day.optional(),
      madeUpOn: day.optional(),
    }),
  ),
  workingSwaps: z.array(z.strictObject({ date: day, inPlaceOf: day })),
  proposedSwaps: z.array(z.strictObject({ off: day, work: day })).optional(),
});

const holiday = z.strictObject({
  id: z.string().min(1),
  name: text,
  on: z.string().regex(/^(?:\d{2}-\d{2}|lunar-new-year|hung-kings)$/u),
  compensated: z.literal("unsettled").optional(),
  wordings: z.array(
    wording.extend({
      days: z.strictObject({ length: z.number().int().min(1), unit: z.literal("day") }),
      choices: z.array(z.string().regex(/^(?:\d\+\d|before|after)$/u)).optional(),
    }),
  ),
});

/** The strict shape of calendar data. */
export const calendarSchema = z.strictObject({
  format: z.literal(1),
  compiled: day,
  years: z.array(calendarYear).min(1),
  holidayLaw: z.strictObject({
    weeklyRest: namedWordings,
    holidays: z.array(holiday),
    compensatory: namedWordings,
    swap: namedWordings,
  }),
  lunar: z.array(
    z.strictObject({
      year,
      newYear: day,
      lastMonthDays: z.number().int().min(29).max(30),
      hungKings: day,
    }),
  ),
  choices: z.array(
    z.strictObject({
      year,
      newYear: z.string().regex(/^\d\+\d$/u),
      nationalDay: z.enum(["before", "after"]).optional(),
    }),
  ),
  counting: z.array(
    z.strictObject({
      id: z.string().min(1),
      wordings: z.array(z.strictObject({ inForce, basis: z.string().min(1) })),
    }),
  ),
});

/** Data that fits the schema; optional keys are absent, never undefined. */
export function asCalendarData(value: z.infer<typeof calendarSchema>): CalendarData {
  return value as CalendarData;
}
