import { describe, expect, it } from "vitest";
import { builtInCalendar } from "../../src/time/built-in-calendar";
import { type IsoDate, isoDate } from "../../src/time/iso-date";
import { type Schedule, sessionFor, sessionsOf } from "../../src/time/schedule";

const calendar = builtInCalendar();
const year = (of: number) => ({ from: isoDate(`${of}-01-01`), to: isoDate(`${of}-12-31`) });
const planned = (schedule: Schedule, of: number) =>
  sessionsOf(schedule, year(of), calendar).map((session) => session.planned);
const held = (schedule: Schedule, of: number) =>
  sessionsOf(schedule, year(of), calendar).map((session) => session.on);

describe("a schedule by the weekday of a calendar week", () => {
  const schedule: Schedule = {
    recurrence: { every: "month", week: 3, weekday: 2 },
    fallback: "same-weekday",
  };

  it("names the twelve days that a province printed for 2024", () => {
    expect(planned(schedule, 2024)).toEqual([
      "2024-01-16",
      "2024-02-13",
      "2024-03-12",
      "2024-04-16",
      "2024-05-14",
      "2024-06-11",
      "2024-07-16",
      "2024-08-13",
      "2024-09-10",
      "2024-10-15",
      "2024-11-12",
      "2024-12-10",
    ]);
  });

  it("moves the session in the Tết holiday to the Tuesday of the next working week", () => {
    const february = sessionsOf(schedule, year(2024), calendar)[1];
    expect(february).toEqual({ planned: "2024-02-13", on: "2024-02-20", moved: "holiday" });
  });

  it("skips months whose week has no such weekday", () => {
    const first = {
      recurrence: { every: "month", week: 1, weekday: 1 },
      fallback: "none",
    } as const;
    // 2024-02-01 is a Thursday: its first week has no Monday.
    expect(planned(first, 2024)).not.toContain("2024-02-05");
    expect(planned(first, 2024)).toContain("2024-01-01");
  });
});

describe("a schedule by the day of the month", () => {
  const schedule: Schedule = {
    recurrence: { every: "month", day: 25 },
    fallback: { holiday: "nearest-day-of-month", weekend: "next-working-day" },
  };

  it("moves the weekends of 2024 to the next working day", () => {
    expect(held(schedule, 2024)).toEqual([
      "2024-01-25",
      "2024-02-26",
      "2024-03-25",
      "2024-04-25",
      "2024-05-27",
      "2024-06-25",
      "2024-07-25",
      "2024-08-26",
      "2024-09-25",
      "2024-10-25",
      "2024-11-25",
      "2024-12-25",
    ]);
  });

  it("finds the session of a registration that closes on the 20th", () => {
    const sessions = sessionsOf(schedule, year(2024), calendar);
    const closes = ({ planned: day }: { planned: IsoDate }) => isoDate(`${day.slice(0, 7)}-20`);
    const of = (day: string) => sessionFor(isoDate(day), sessions, { closes })?.on;
    expect([of("2024-03-18"), of("2024-03-21"), of("2024-11-22")]).toEqual([
      "2024-03-25",
      "2024-04-25",
      "2024-12-25",
    ]);
  });

  it("has no session on day 31 of a shorter month", () => {
    const last = { recurrence: { every: "month", day: 31 }, fallback: "none" } as const;
    expect(planned(last, 2026)).toHaveLength(7);
  });

  it("takes a holiday to the nearest working day of its month, the later of two as near", () => {
    // 2026-04-30 (Thursday) and 2026-05-01 are holidays, 2026-04-29 is worked.
    const thirty: Schedule = {
      recurrence: { every: "month", day: 30 },
      fallback: "nearest-day-of-month",
    };
    // February has no such day, so April is the third session of the year.
    expect(held(thirty, 2026)[2]).toBe("2026-04-29");
  });
});

describe("a weekly schedule", () => {
  const schedule: Schedule = {
    recurrence: { every: "week", weekday: 3 },
    fallback: "next-working-day",
  };

  it("comes on every Wednesday of a span, both ends included", () => {
    const span = { from: isoDate("2026-04-01"), to: isoDate("2026-04-29") };
    expect(sessionsOf(schedule, span, calendar).map((session) => session.planned)).toEqual([
      "2026-04-01",
      "2026-04-08",
      "2026-04-15",
      "2026-04-22",
      "2026-04-29",
    ]);
  });

  it("holds only on the days of the schedule", () => {
    const bounded = { ...schedule, from: isoDate("2026-04-10"), to: isoDate("2026-04-20") };
    expect(planned(bounded, 2026)).toEqual(["2026-04-15"]);
  });

  it("never holds a session on a day off when a fallback is stated", () => {
    for (const of of [2024, 2025, 2026]) {
      for (const day of held(schedule, of)) {
        expect(day === undefined || calendar.isWorkingDay(day)).toBe(true);
      }
    }
  });
});

describe("listed days", () => {
  it("come in order, and a day off without a fallback has no session", () => {
    const listed: Schedule = {
      recurrence: { on: [isoDate("2026-09-02"), isoDate("2026-03-04")] },
      fallback: "none",
    };
    expect(sessionsOf(listed, year(2026), calendar)).toEqual([
      { planned: "2026-03-04", on: "2026-03-04" },
      { planned: "2026-09-02", moved: "holiday" },
    ]);
  });

  it("refuse a week or a day that no month has", () => {
    const week = { recurrence: { every: "month", week: 7, weekday: 1 }, fallback: "none" } as const;
    const day = { recurrence: { every: "month", day: 0 }, fallback: "none" } as const;
    expect(() => sessionsOf(week, year(2026), calendar)).toThrow("There is no week `7`");
    expect(() => sessionsOf(day, year(2026), calendar)).toThrow("There is no day `0`");
  });
});
