import { describe, expect, it } from "vitest";
import { calendarData } from "../../src/time/built-in-data";
import type { CalendarData } from "../../src/time/calendar-data";
import { generateHolidays } from "../../src/time/holiday-generator";

const data = calendarData() as CalendarData;
const announced = data.years.filter(({ status }) => status === "announced");
const days = (year: number) => generateHolidays(data, year).map(({ date }) => date);

describe("holidays worked out from the law, the lunar table and the yearly choices", () => {
  it.each(announced)(
    "are exactly the statutory and compensatory days of $year",
    ({ year, holidays }) => {
      const listed = holidays.filter(({ kind }) => kind === "statutory" || kind === "compensatory");
      expect(listed.length).toBeGreaterThanOrEqual(9);
      expect(generateHolidays(data, year)).toEqual(listed);
    },
  );

  it("cover the fifteen announced years", () => {
    expect(announced.map(({ year }) => year)).toEqual([
      2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
    ]);
  });

  it("hold only what is certain where the yearly choice is not known", () => {
    // Tết 2028: mùng 1 on Wednesday 26/1, so 25 to 28/1 are off under 1+4 and 2+3 alike; National Day's second day is open.
    expect(days(2028)).toEqual([
      "2028-01-01",
      "2028-01-03",
      "2028-01-25",
      "2028-01-26",
      "2028-01-27",
      "2028-01-28",
      "2028-04-04",
      "2028-04-30",
      "2028-05-01",
      "2028-05-02",
      "2028-09-02",
      "2028-09-04",
      "2028-11-24",
    ]);
  });

  it("give no compensatory day for Culture Day, because no text settles it", () => {
    // 24/11/2029 is the first one on a Saturday.
    expect(days(2029)).toContain("2029-11-24");
    expect(days(2029)).not.toContain("2029-11-26");
  });

  it("leave the lunar days out beyond the lunar table", () => {
    // 2040: 1/1 is a Sunday, 30/4 a Monday, 1/5 a Tuesday, 2/9 a Sunday, 24/11 a Saturday.
    expect(days(2040)).toEqual([
      "2040-01-01",
      "2040-01-02",
      "2040-04-30",
      "2040-05-01",
      "2040-09-02",
      "2040-09-03",
      "2040-11-24",
    ]);
  });

  it("know four days of Tết under the Code of 1994 and none before the law in the data", () => {
    // Tết 2010: 13/2 (30 tháng Chạp, Saturday) to 16/2, compensatory 17 and 18/2.
    expect(days(2010).filter((date) => date.startsWith("2010-02"))).toEqual([
      "2010-02-13",
      "2010-02-14",
      "2010-02-15",
      "2010-02-16",
      "2010-02-17",
      "2010-02-18",
    ]);
    expect(days(2005)).toEqual([]);
  });
});
