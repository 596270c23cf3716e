import { describe, expect, it } from "vitest";
import { isoDate } from "../../src/time/iso-date";
import { checkPeriod, parsePeriod } from "../../src/time/period";
import { dayLabel, periodLabel } from "../../src/time/period-label";

describe("the short form of a period", () => {
  it.each([
    ["7wd", 7, "working-day"],
    ["10d", 10, "day"],
    ["2w", 2, "week"],
    ["3m", 3, "month"],
    ["1y", 1, "year"],
    ["48h", 48, "hour"],
  ] as const)("%s is %i of unit %s", (text, length, unit) => {
    expect(parsePeriod(text)).toEqual({ length, unit });
  });

  it.each(["", "7", "wd", "7 wd", "-7d", "1.5d", "0d", "7D", "36501d", "7dw"])(
    "is not %j",
    (text) => {
      expect(() => parsePeriod(text)).toThrow(expect.objectContaining({ code: "bad-period" }));
    },
  );
});

describe("a period", () => {
  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 36_501])(
    "cannot have the length %d",
    (length) => {
      expect(() => checkPeriod({ length, unit: "day" })).toThrow(
        expect.objectContaining({ code: "bad-period" }),
      );
    },
  );

  it("cannot have a unit or direction the law does not use", () => {
    const bad = expect.objectContaining({ code: "bad-period" });
    expect(() => checkPeriod({ length: 1, unit: "fortnight" as "day" })).toThrow(bad);
    expect(() =>
      checkPeriod({ length: 1, unit: "day", direction: "sideways" as "before" }),
    ).toThrow(bad);
  });

  it("is labelled in both languages", () => {
    expect(periodLabel({ length: 7, unit: "working-day" })).toEqual({
      vi: "07 ngày làm việc",
      en: "7 working days",
    });
    expect(periodLabel({ length: 10, unit: "day" })).toEqual({ vi: "10 ngày", en: "10 days" });
    expect(periodLabel({ length: 1, unit: "year" })).toEqual({ vi: "01 năm", en: "1 year" });
    expect(dayLabel(isoDate("2026-11-24"))).toEqual({
      vi: "thứ Ba, 24/11/2026",
      en: "Tuesday 2026-11-24",
    });
  });
});
