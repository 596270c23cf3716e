import { describe, expect, it } from "vitest";
import {
  englishDate,
  shortVietnameseDate,
  vietnameseDate,
  vietnameseDateInWords,
} from "../../src/language/vietnamese-date";
import { weekdayName } from "../../src/language/weekday-name";

describe("a date on an official document", () => {
  it.each([
    ["2026-07-02", "ngày 02 tháng 7 năm 2026"],
    ["2026-01-09", "ngày 09 tháng 01 năm 2026"],
    ["2026-02-10", "ngày 10 tháng 02 năm 2026"],
    ["2026-03-31", "ngày 31 tháng 3 năm 2026"],
    ["2026-12-01", "ngày 01 tháng 12 năm 2026"],
  ])("%s is %s: a zero before days under 10 and months 1 and 2", (date, words) => {
    expect(vietnameseDate(date)).toBe(words);
  });

  it("has a short form with the same zeros", () => {
    expect(shortVietnameseDate("2026-07-02")).toBe("02/7/2026");
    expect(shortVietnameseDate("2026-02-12")).toBe("12/02/2026");
  });

  it("can be written in words", () => {
    expect(vietnameseDateInWords("2026-07-02")).toBe(
      "ngày hai tháng bảy năm hai nghìn không trăm hai mươi sáu",
    );
    expect(vietnameseDateInWords("2025-04-24")).toBe(
      "ngày hai mươi tư tháng tư năm hai nghìn không trăm hai mươi lăm",
    );
  });

  it("has an English form", () => {
    expect(englishDate("2026-07-02")).toBe("2 July 2026");
  });

  it.each(["2026-02-30", "02/07/2026", "2026-13-01", "2025-02-29", ""])("is not %j", (text) => {
    for (const write of [vietnameseDate, shortVietnameseDate, vietnameseDateInWords, englishDate]) {
      expect(() => write(text)).toThrow(expect.objectContaining({ code: "bad-date" }));
    }
  });
});

it("the week runs from thứ Hai to Chủ nhật", () => {
  expect([1, 2, 3, 4, 5, 6, 7].map((day) => weekdayName(day as 1).vi)).toEqual([
    "thứ Hai",
    "thứ Ba",
    "thứ Tư",
    "thứ Năm",
    "thứ Sáu",
    "thứ Bảy",
    "Chủ nhật",
  ]);
  expect(weekdayName(7).en).toBe("Sunday");
});
