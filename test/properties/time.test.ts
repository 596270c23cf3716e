import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { builtInCalendar } from "../../src/time/built-in-calendar";
import { calendarData } from "../../src/time/built-in-data";
import type { CalendarData } from "../../src/time/calendar-data";
import { countDeadline } from "../../src/time/deadline";
import {
  addDays,
  dayNumber,
  fromDayNumber,
  type IsoDate,
  isoDate,
  weekday,
} from "../../src/time/iso-date";
import type { Period } from "../../src/time/period";
import { type CalendarProfile, makeCalendar } from "../../src/time/working-calendar";

const calendar = builtInCalendar();
const data = calendarData() as CalendarData;
const first = dayNumber(isoDate("2012-01-01"));
const last = dayNumber(isoDate("2026-12-31"));

const day = fc.integer({ min: first, max: last }).map(fromDayNumber);
const profile = fc.constantFrom<CalendarProfile>("agency", "public");
const period: fc.Arbitrary<Period> = fc.oneof(
  fc.record({
    length: fc.integer({ min: 1, max: 120 }),
    unit: fc.constantFrom<Period["unit"]>("day", "working-day"),
  }),
  fc.record({
    length: fc.integer({ min: 1, max: 24 }),
    unit: fc.constantFrom<Period["unit"]>("week", "month"),
  }),
  fc.record({ length: fc.integer({ min: 1, max: 3 }), unit: fc.constant<Period["unit"]>("year") }),
);

/** Days off and Saturdays worked, straight from the calendar file. */
function listedDays() {
  const years: readonly { holidays: { date: string }[]; workingSwaps: { date: string }[] }[] =
    parse(readFileSync("rules/calendar/vn.yaml", "utf8")).years;
  return {
    off: new Set(years.flatMap(({ holidays }) => holidays.map(({ date }) => date))),
    worked: new Set(years.flatMap(({ workingSwaps }) => workingSwaps.map(({ date }) => date))),
  };
}

describe("counting working days", () => {
  it.each(["agency", "public"] as const)(
    "agrees with going day by day, for every start from 2012 to 2026 and every length to 15 (%s)",
    (who) => {
      const { off, worked } = listedDays();
      const isWorked = (text: string) => {
        if (who === "agency" && worked.has(text)) return true;
        const dayOfWeek = new Date(`${text}T00:00:00Z`).getUTCDay();
        return dayOfWeek !== 0 && dayOfWeek !== 6 && !off.has(text);
      };
      // Walked from the end, so that each start knows the working days that follow it.
      let following: readonly string[] = [];
      const wrong: string[] = [];
      let compared = 0;
      for (let number = last; number >= first; number -= 1) {
        const text = new Date(number * 86_400_000).toISOString().slice(0, 10);
        following.forEach((expected, index) => {
          compared += 1;
          if (calendar.addWorkingDays(isoDate(text), index + 1, who) !== expected)
            wrong.push(`${text} + ${index + 1}`);
        });
        if (isWorked(text)) following = [text, ...following].slice(0, 15);
      }
      expect(compared).toBeGreaterThan(80_000);
      expect(wrong).toEqual([]);
    },
  );

  it("back undoes counting on", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 300 }), profile, (start, count, who) => {
        const end = calendar.addWorkingDays(start, count, who);
        expect(calendar.workingDaysBetween(start, end, who)).toBe(count);
        // The last working day on or before the start is reached again.
        const back = calendar.addWorkingDays(end, -count, who);
        expect(back <= start && calendar.workingDaysBetween(back, start, who) === 0).toBe(true);
      }),
    );
  });
});

describe("a deadline", () => {
  it("is never due on a day off, and its nominal day is never after it", () => {
    fc.assert(
      fc.property(period, day, profile, (length, from, who) => {
        const deadline = countDeadline(length, { from, profile: who });
        expect(calendar.isWorkingDay(deadline.due, who)).toBe(true);
        expect(calendar.isWorkingDay(deadline.safe, who)).toBe(true);
        expect(deadline.nominal <= deadline.due && deadline.due <= deadline.latest).toBe(true);
        expect(deadline.safe <= deadline.due && deadline.safe >= from).toBe(true);
      }),
    );
  });

  it("counted back is never due on a day off nor after its nominal day", () => {
    fc.assert(
      fc.property(period, day, profile, (length, from, who) => {
        const { nominal, due } = countDeadline(
          { ...length, direction: "before" },
          { from, profile: who },
        );
        expect(calendar.isWorkingDay(due, who) && due <= nominal && nominal < from).toBe(true);
      }),
    );
  });

  it("never comes earlier because of one more holiday", () => {
    fc.assert(
      fc.property(period, day, day, profile, (length, from, holiday, who) => {
        const more = withHoliday(holiday);
        const before = countDeadline(length, { from, profile: who }).due;
        expect(countDeadline(length, { from, profile: who, calendar: more }).due >= before).toBe(
          true,
        );
      }),
      { numRuns: 60 },
    );
  });

  it("that starts later never ends earlier", () => {
    fc.assert(
      fc.property(
        period,
        day,
        fc.integer({ min: 0, max: 40 }),
        profile,
        (length, from, delay, who) => {
          const earlier = countDeadline(length, { from, profile: who });
          const later = countDeadline(length, { from: addDays(from, delay), profile: who });
          expect(later.nominal >= earlier.nominal && later.due >= earlier.due).toBe(true);
        },
      ),
    );
  });

  it("gives a citizen at least as long as an office", () => {
    fc.assert(
      fc.property(period, day, (length, from) => {
        const office = countDeadline(length, { from, profile: "agency" }).due;
        expect(countDeadline(length, { from, profile: "public" }).due >= office).toBe(true);
      }),
    );
  });

  it("never comes earlier because of a suspension or an obstacle", () => {
    fc.assert(
      fc.property(
        period,
        day,
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 60 }),
        (length, from, after, lasting) => {
          const start = addDays(from, after);
          const span = { from: start, to: addDays(start, lasting) };
          const plain = countDeadline(length, { from });
          expect(countDeadline(length, { from, pauses: [span] }).due >= plain.due).toBe(true);
          expect(
            countDeadline(length, { from, excluded: [{ ...span, reason: "ốm đau" }] }).due >=
              plain.due,
          ).toBe(true);
        },
      ),
    );
  });

  it("is provisional exactly when its days touch 2027, a year without data or the proposed swap", () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: dayNumber(isoDate("2026-09-01")), max: dayNumber(isoDate("2027-02-01")) })
          .map(fromDayNumber),
        fc.integer({ min: 1, max: 60 }),
        (from, length) => {
          const deadline = countDeadline({ length, unit: "day" }, { from });
          const touches = (text: string) => deadline.due >= text && from <= text;
          const open =
            deadline.due >= "2027-01-01" || touches("2026-11-23") || touches("2026-11-28");
          expect(deadline.provisional !== undefined).toBe(open);
        },
      ),
    );
  });

  it("is the same each time, and plain JSON", () => {
    fc.assert(
      fc.property(period, day, (length, from) => {
        const deadline = countDeadline(length, { from });
        expect(JSON.parse(JSON.stringify(deadline))).toEqual(deadline);
        expect(countDeadline(length, { from })).toEqual(deadline);
      }),
    );
  });
});

/** The built-in calendar with one more weekday off; a weekend or a day already off stays as it is. */
function withHoliday(date: IsoDate) {
  const year = Number(date.slice(0, 4));
  if (weekday(date) >= 6 || !calendar.isWorkingDay(date)) return calendar;
  return makeCalendar({
    ...data,
    years: data.years.map((entry) =>
      entry.year === year
        ? {
            ...entry,
            holidays: [
              ...entry.holidays,
              { date, kind: "unannounced" as const, name: "ngày nghỉ thêm" },
            ],
          }
        : entry,
    ),
  });
}
