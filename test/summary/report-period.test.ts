import { describe, expect, it } from "vitest";
import { reportPeriod } from "../../src/summary/report-period";

const days = (word: string, which: "calendar" | "national" = "calendar") => {
  const { from, to } = reportPeriod(word, { days: which });
  return `${from}..${to}`;
};

const code = (word: string, which: "calendar" | "national" = "calendar"): unknown => {
  try {
    return days(word, which);
  } catch (error) {
    return (error as { readonly code: unknown }).code;
  }
};

describe("the days of a period by the calendar", () => {
  it.each([
    ["2026-06", "2026-06-01..2026-06-30"],
    ["2026-12", "2026-12-01..2026-12-31"],
    ["2024-02", "2024-02-01..2024-02-29"],
    ["2026-Q1", "2026-01-01..2026-03-31"],
    ["2026-Q3", "2026-07-01..2026-09-30"],
    ["2026-Q4", "2026-10-01..2026-12-31"],
    ["2026-H1", "2026-01-01..2026-06-30"],
    ["2026-H2", "2026-07-01..2026-12-31"],
    ["2026-9M", "2026-01-01..2026-09-30"],
    ["2026", "2026-01-01..2026-12-31"],
    ["2026-06-15..2026-09-14", "2026-06-15..2026-09-14"],
  ])("of %s are %s", (word, expected) => {
    expect(days(word)).toBe(expected);
  });

  it.each([
    "2026-13",
    "2026-Q5",
    "2026-H3",
    "2026-6M",
    "26",
    "2026-09-14..2026-06-15",
    "2026-02-30..2026-03-01",
    "",
    "1066",
  ])("of `%s` are refused", (word) => {
    expect(code(word)).toBe("bad-period");
  });
});

// Điều 7 Thông tư 02/2021 (đến 04/3/2024) và khoản 1 Điều 7 Thông tư 01/2024 (đến 29/9/2025): từ ngày 15 đến ngày 14.
describe("the national cut-off days", () => {
  it.each([
    ["2025-Q1", "2024-12-15..2025-03-14"],
    ["2025-Q2", "2025-03-15..2025-06-14"],
    ["2025-Q3", "2025-06-15..2025-09-14"],
    ["2024-Q4", "2024-09-15..2024-12-14"],
    ["2025-H1", "2024-12-15..2025-06-14"],
    ["2025-9M", "2024-12-15..2025-09-14"],
    ["2024", "2023-12-15..2024-12-14"],
    ["2022-Q3", "2022-06-15..2022-09-14"],
  ])("of %s are %s", (word, expected) => {
    expect(days(word, "national")).toBe(expected);
  });

  it("name the circular that is in force on the last of them", () => {
    expect(reportPeriod("2024-Q1", { days: "national" }).cites).toEqual(["TT01-2024/d7/k1"]);
    expect(reportPeriod("2023", { days: "national" }).cites).toEqual(["TT02-2021/d7"]);
  });

  it.each(["2025-Q4", "2025", "2026-Q1"])(
    "of %s are not taken from the circular that ended on 29 September 2025",
    (word) => {
      expect(code(word, "national")).toBe("cut-off-unknown");
    },
  );

  it.each(["2021-Q1", "2020", "2026-06", "2025-H2"])("of %s are not known", (word) => {
    expect(code(word, "national")).toBe("cut-off-unknown");
  });

  it("leave days that are given as they are", () => {
    expect(days("2026-06-15..2026-09-14", "national")).toBe("2026-06-15..2026-09-14");
  });
});

describe("what a period is called", () => {
  it.each([
    ["2026-06", "tháng 6 năm 2026", "2026-06"],
    ["2026-Q3", "quý III năm 2026", "quarter 3 of 2026"],
    ["2026-H1", "6 tháng đầu năm 2026", "first half of 2026"],
    ["2026-9M", "9 tháng năm 2026", "nine months of 2026"],
    ["2026", "năm 2026", "year 2026"],
  ])("%s is `%s`, `%s`", (word, vi, en) => {
    expect(reportPeriod(word).label).toEqual({ vi, en });
  });
});
