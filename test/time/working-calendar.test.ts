import { describe, expect, it } from "vitest";
import { builtInCalendar } from "../../src/time/built-in-calendar";
import { addDays, isoDate } from "../../src/time/iso-date";
import { announcedYears } from "./announced-years";

const calendar = builtInCalendar();
const day = isoDate;

describe("the calendar of offices from 2012 to 2026", () => {
  it.each(announcedYears)("has $workingDays working days in $year", ({ year, workingDays }) => {
    expect(calendar.workingDaysBetween(day(`${year - 1}-12-31`), day(`${year}-12-31`))).toBe(
      workingDays,
    );
  });

  it.each(announcedYears.flatMap(({ breaks }) => breaks))(
    "closes offices from %s to %s and on no day beside",
    (first, last) => {
      expect(calendar.isWorkingDay(addDays(day(first), -1))).toBe(true);
      expect(calendar.isWorkingDay(addDays(day(last), 1))).toBe(true);
      expect(calendar.workingDaysBetween(addDays(day(first), -1), day(last))).toBe(0);
    },
  );

  it("keeps swaps that straddle two years", () => {
    expect(calendar.isWorkingDay(day("2012-12-31"))).toBe(false);
    expect(calendar.isWorkingDay(day("2013-01-05"))).toBe(true);
    expect(calendar.isWorkingDay(day("2014-12-27"))).toBe(true);
    expect(calendar.isWorkingDay(day("2015-01-02"))).toBe(false);
    expect(calendar.isWorkingDay(day("2019-01-05"))).toBe(true);
  });

  it("does not follow a swap that is only proposed", () => {
    expect(calendar.isWorkingDay(day("2026-11-23"))).toBe(true);
    expect(calendar.isWorkingDay(day("2026-11-28"))).toBe(false);
    expect(calendar.isWorkingDay(day("2026-11-24"))).toBe(false);
  });

  it("knows no Culture Day before 2026", () => {
    expect(calendar.isWorkingDay(day("2025-11-24"))).toBe(true);
  });
});

describe("what a day is", () => {
  it.each([
    ["2026-02-17", "statutory", "Tết Âm lịch (mùng 1)", "BLLD-2019/d112/k1"],
    ["2012-01-23", "statutory", "Tết Âm lịch (mùng 1)", "BLLD-1994/d73"],
    ["2014-02-04", "compensatory", "Nghỉ bù Tết Âm lịch (mùng 2)", "BLLD-2012/d115/k3"],
    ["2013-09-02", "statutory", "Quốc khánh", "BLLD-2012/d115/k1"],
    ["2026-04-26", "statutory", "Giỗ Tổ Hùng Vương (10/3 âm lịch)", "BLLD-2019/d112/k1"],
    ["2026-11-24", "statutory", "Ngày Văn hóa Việt Nam", "NQ28-2026-QH16/d2"],
    ["2025-05-02", "swap-off", "Nghỉ hoán đổi", "SWAP/practice"],
    ["2025-04-26", "worked-swap", "Làm bù cho ngày 02/05/2025", "SWAP/practice"],
    ["2026-11-22", "weekly-rest", "nghỉ hằng tuần", "QD188-1999/d1"],
    ["2027-02-09", "unannounced", "Tết Âm lịch (nghỉ bù hoặc mùng 4)", "BLLD-2019/d112/k1"],
  ])("%s is %s: %s by %s", (date, kind, name, cite) => {
    expect(calendar.dayKind(day(date))).toMatchObject({ kind, name: { vi: name }, cite });
  });

  it("is working on a plain Monday, with no provision to cite", () => {
    expect(calendar.dayKind(day("2026-11-23"))).toEqual({
      date: "2026-11-23",
      kind: "working",
      name: { vi: "ngày làm việc", en: "working day" },
    });
  });

  it("names the days a swap and a compensatory day belong to", () => {
    expect(calendar.dayKind(day("2026-08-31"))).toMatchObject({
      madeUpOn: "2026-08-22",
      name: { en: "Swapped day off" },
    });
    expect(calendar.dayKind(day("2026-08-22"))).toMatchObject({ inPlaceOf: "2026-08-31" });
    expect(calendar.dayKind(day("2026-04-27"))).toMatchObject({ for: "2026-04-26" });
  });
});

describe("the public profile", () => {
  it("keeps a Saturday worked in exchange as a rest day, and the swapped weekday too", () => {
    expect(calendar.isWorkingDay(day("2026-01-10"), "agency")).toBe(true);
    expect(calendar.isWorkingDay(day("2026-01-10"), "public")).toBe(false);
    expect(calendar.isWorkingDay(day("2026-01-02"), "public")).toBe(false);
  });
});

describe("moving by working days", () => {
  it("goes strictly beyond the day it starts from", () => {
    // 2026-01-01 Thursday holiday, Friday swapped, weekend; Monday 5/1 is worked.
    expect(calendar.nextWorkingDay(day("2026-01-01"))).toBe("2026-01-05");
    expect(calendar.nextWorkingDay(day("2026-01-05"))).toBe("2026-01-06");
    expect(calendar.previousWorkingDay(day("2026-01-05"))).toBe("2025-12-31");
  });

  it("counts back like forward", () => {
    expect(calendar.addWorkingDays(day("2026-05-05"), -5)).toBe("2026-04-23");
    expect(calendar.addWorkingDays(day("2026-04-23"), 5)).toBe("2026-05-05");
    expect(calendar.addWorkingDays(day("2026-05-01"), 0)).toBe("2026-05-01");
  });

  it("reaches years far outside the data, and refuses to leave 2199", () => {
    // 2150-01-01 is a Thursday: a holiday fixed by law.
    expect(calendar.nextWorkingDay(day("2149-12-31"))).toBe("2150-01-02");
    expect(calendar.addWorkingDays(day("2026-01-05"), 10_000) > "2060").toBe(true);
    expect(() => calendar.addWorkingDays(day("2199-12-30"), 5)).toThrow(
      expect.objectContaining({ code: "date-out-of-range" }),
    );
  });
});

describe("what is not certain", () => {
  const vi = (from: string, to: string) =>
    calendar.doubts(day(from), day(to)).map((text) => text.vi);

  it("is nothing in announced years without a proposal", () => {
    expect(vi("2012-01-01", "2026-11-22")).toEqual([]);
    expect(vi("2026-11-29", "2026-12-31")).toEqual([]);
  });

  it("is the year 2027, whose calendar is proposed", () => {
    expect(vi("2026-12-30", "2027-01-02")).toEqual([
      "lịch nghỉ năm 2027 chưa được công bố, đang tính theo đề xuất",
    ]);
  });

  it("is a proposed swap, by either of its days", () => {
    expect(vi("2026-11-23", "2026-11-23")).toHaveLength(1);
    expect(vi("2026-11-25", "2026-11-28")[0]).toContain("23/11/2026 lấy ngày 28/11/2026");
    expect(vi("2026-11-24", "2026-11-27")).toEqual([]);
  });

  it("is every year outside the data, before and after", () => {
    expect(vi("2011-12-31", "2012-01-02")[0]).toContain("2011");
    expect(vi("2028-01-01", "2029-01-01")[0]).toContain("2028–2029");
    expect([calendar.from, calendar.to]).toEqual(["2012-01-01", "2027-12-31"]);
  });
});
