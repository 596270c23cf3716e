import { describe, expect, it } from "vitest";
import { MisuseError } from "../../src/finding/misuse-error";
import {
  addDays,
  addMonths,
  dayNumber,
  daysBetween,
  fromDayNumber,
  isoDate,
  parseIsoDate,
  weekday,
} from "../../src/time/iso-date";

describe("a day", () => {
  it.each([
    "2026-02-30",
    "26-1-1",
    "2026-13-01",
    "2026-00-10",
    "2026-1-01",
    "1899-12-31",
    "2200-01-01",
    "2025-02-29",
    "01/07/2026",
    "2026-07-01T00:00",
    " 2026-07-01",
    "",
  ])("is not %j", (text) => {
    expect(parseIsoDate(text)).toBeUndefined();
    expect(() => isoDate(text)).toThrow(MisuseError);
  });

  it("says how to write it when it is wrong", () => {
    expect(() => isoDate("01/07/2026")).toThrow(/`01\/07\/2026`.*2026-07-01/u);
    expect(() => isoDate("x")).toThrow(expect.objectContaining({ code: "bad-date" }));
  });

  it("may be 29 February of a leap year only", () => {
    expect(parseIsoDate("2024-02-29")).toBe("2024-02-29");
    expect(parseIsoDate("2000-02-29")).toBe("2000-02-29");
    expect(parseIsoDate("1900-02-29")).toBeUndefined();
    expect(parseIsoDate("2100-02-29")).toBeUndefined();
  });

  it("is counted from 1970-01-01", () => {
    expect(dayNumber(isoDate("1970-01-01"))).toBe(0);
    expect(dayNumber(isoDate("1969-12-31"))).toBe(-1);
    expect(dayNumber(isoDate("2000-03-01"))).toBe(11_017);
  });

  it("agrees with the proleptic calendar of the machine on every day of 1900 to 2199", () => {
    const first = dayNumber(isoDate("1900-01-01"));
    const last = dayNumber(isoDate("2199-12-31"));
    const wrong: number[] = [];
    for (let day = first; day <= last; day += 1) {
      const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
      const date = fromDayNumber(day);
      const machineWeekday = new Date(day * 86_400_000).getUTCDay() || 7;
      if (date !== text || dayNumber(date) !== day || weekday(date) !== machineWeekday)
        wrong.push(day);
    }
    // 300 years of 365 days and 73 leap days, less one.
    expect(last - first).toBe(300 * 365 + 73 - 1);
    expect(wrong).toEqual([]);
  });

  it("of 24 November 2026 is a Tuesday", () => {
    expect(weekday(isoDate("2026-11-24"))).toBe(2);
    expect(weekday(isoDate("1900-01-01"))).toBe(1);
  });
});

describe("adding to a day", () => {
  it("crosses months, leap days and years", () => {
    expect(addDays(isoDate("2024-02-28"), 1)).toBe("2024-02-29");
    expect(addDays(isoDate("2026-02-28"), 1)).toBe("2026-03-01");
    expect(addDays(isoDate("2026-12-31"), 1)).toBe("2027-01-01");
    expect(addDays(isoDate("2026-01-01"), -1)).toBe("2025-12-31");
    expect(daysBetween(isoDate("2025-11-19"), isoDate("2026-02-17"))).toBe(90);
  });

  it("takes the last day of a month without the corresponding date", () => {
    expect(addMonths(isoDate("2026-01-31"), 1)).toBe("2026-02-28");
    expect(addMonths(isoDate("2024-01-31"), 1)).toBe("2024-02-29");
    expect(addMonths(isoDate("2024-02-29"), 12)).toBe("2025-02-28");
    expect(addMonths(isoDate("2026-03-31"), -1)).toBe("2026-02-28");
    expect(addMonths(isoDate("2026-01-15"), -1)).toBe("2025-12-15");
  });

  it("refuses to leave 1900 to 2199", () => {
    const beyond = expect.objectContaining({ code: "date-out-of-range" });
    expect(() => addDays(isoDate("2199-12-31"), 1)).toThrow(beyond);
    expect(() => addMonths(isoDate("1900-01-01"), -1)).toThrow(beyond);
  });
});
