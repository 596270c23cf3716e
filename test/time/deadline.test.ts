import { describe, expect, it } from "vitest";
import { countDeadline, type DeadlineOptions } from "../../src/time/deadline";
import { parsePeriod } from "../../src/time/period";

const days = (period: string, from: string, options: Omit<DeadlineOptions, "from"> = {}) => {
  const { nominal, due, latest, safe } = countDeadline(parsePeriod(period), { from, ...options });
  return { nominal, due, latest, safe };
};
const due = (period: string, from: string, options: Omit<DeadlineOptions, "from"> = {}) =>
  days(period, from, options).due;

describe("a period in days", () => {
  it("does not count the day of the event and ends after n days", () => {
    // 2/7 is day 1 and 11/7 day 10: a Saturday, so Monday 13/7; safe day Friday 10/7.
    expect(days("10d", "2026-07-01")).toEqual({
      nominal: "2026-07-11",
      due: "2026-07-13",
      latest: "2026-07-13",
      safe: "2026-07-10",
    });
  });

  it("ends on its last day when that is worked", () => {
    expect(days("30d", "2026-07-01")).toEqual({
      nominal: "2026-07-31",
      due: "2026-07-31",
      latest: "2026-07-31",
      safe: "2026-07-31",
    });
  });

  it("counts rest days inside, and an event on a holiday is still day 0", () => {
    // Sunday 1/1/2017, a holiday: day 1 = 2/1 (compensatory), day 15 = Monday 16/1.
    expect(due("15d", "2017-01-01")).toBe("2017-01-16");
  });

  it("rolls over the whole Tết break", () => {
    expect(due("90d", "2025-11-19")).toBe("2026-02-23");
  });

  it("rolls off a compensatory Monday", () => {
    expect(due("60d", "2026-02-26")).toBe("2026-04-28");
  });

  it("rolls off a swapped weekday, and the safe day lies before the break", () => {
    expect(days("10d", "2025-04-22")).toMatchObject({
      nominal: "2025-05-02",
      due: "2025-05-05",
      safe: "2025-04-29",
    });
  });

  it("rolls over Giỗ Tổ, 30/4, 1/5 and their two compensatory days", () => {
    expect(due("15d", "2023-04-14")).toBe("2023-05-04");
  });

  it("rolls off the second day of National Day, on the side chosen for the year", () => {
    // 2021: 2 and 3/9 off, then the weekend. 2022: 1 and 2/9 off, then the weekend. 2020: only Wednesday 2/9.
    expect(due("10d", "2021-08-24")).toBe("2021-09-06");
    expect(due("10d", "2022-08-22")).toBe("2022-09-05");
    expect(due("10d", "2020-08-24")).toBe("2020-09-03");
  });

  it("rolls off 24 November from 2026 only", () => {
    expect(due("10d", "2026-11-14")).toBe("2026-11-25");
    expect(due("10d", "2025-11-14")).toBe("2025-11-24");
  });

  it("may end on a Saturday worked in exchange, for an office; a citizen has until Monday", () => {
    // 31/12/2025 + 10 = Saturday 10/1/2026, worked in place of 2/1.
    expect(due("10d", "2025-12-31", { profile: "agency" })).toBe("2026-01-10");
    expect(due("10d", "2025-12-31", { profile: "public" })).toBe("2026-01-12");
  });

  it("has its due day as safe day when no working day lies between event and end", () => {
    // Event Wednesday 29/4/2026, day 1 is the holiday 30/4: the event's own day is the last working day. From 30/4 itself none is left.
    expect(days("1d", "2026-04-29")).toMatchObject({
      nominal: "2026-04-30",
      due: "2026-05-04",
      safe: "2026-04-29",
    });
    expect(days("1d", "2026-04-30")).toMatchObject({
      nominal: "2026-05-01",
      due: "2026-05-04",
      safe: "2026-05-04",
    });
  });
});

describe("a period in working days", () => {
  it("ends on the n-th working day after the event and needs no roll", () => {
    // 27, 28/8; swapped 31/8, 1 and 2/9; 3, 4, 7, 8, 9/9.
    expect(days("7wd", "2026-08-26")).toEqual({
      nominal: "2026-09-09",
      due: "2026-09-09",
      latest: "2026-09-09",
      safe: "2026-09-09",
    });
  });

  it("counts across the swap of New Year 2026", () => {
    expect(due("7wd", "2025-12-29")).toBe("2026-01-09");
  });

  it("counts a Saturday worked after the break for an office, not for a citizen", () => {
    expect(due("8wd", "2025-12-29")).toBe("2026-01-10");
    expect(due("8wd", "2025-12-29", { profile: "public" })).toBe("2026-01-12");
    expect(due("10wd", "2013-02-05")).toBe("2013-02-25");
  });

  it("counts a Saturday worked before the break", () => {
    // Saturday 14/2/2015 was worked for Monday 16/2; Tết ran to Monday 23/2.
    expect(due("1wd", "2015-02-13")).toBe("2015-02-14");
    expect(due("2wd", "2015-02-13")).toBe("2015-02-24");
    expect(due("1wd", "2015-02-13", { profile: "public" })).toBe("2015-02-24");
  });

  it("starts from a holiday like from any other day", () => {
    // Thursday 1/1/2026; Friday swapped, weekend; Monday 5/1 is the first.
    expect(due("1wd", "2026-01-01")).toBe("2026-01-05");
  });
});

describe("a period in weeks, months or years", () => {
  it("ends on the same weekday, then rolls", () => {
    // Wednesday 26/8 + 1 week = Wednesday 2/9/2026, National Day.
    expect(days("1w", "2026-08-26")).toMatchObject({ nominal: "2026-09-02", due: "2026-09-03" });
    expect(days("2w", "2026-07-01")).toMatchObject({ nominal: "2026-07-15", due: "2026-07-15" });
  });

  it("ends on the corresponding date or the last day of the month", () => {
    expect(days("1m", "2026-01-31")).toMatchObject({
      nominal: "2026-02-28",
      due: "2026-03-02",
      safe: "2026-02-27",
    });
    expect(days("3m", "2025-11-30")).toMatchObject({ nominal: "2026-02-28" });
  });

  it("counts months from the event and not from month to month", () => {
    // 31/1 + 2 months = Tuesday 31/3, although one month ends on 28/2.
    expect(due("2m", "2026-01-31")).toBe("2026-03-31");
  });

  it("counts years to the same date, 29 February to 28 February", () => {
    expect(due("1y", "2024-02-29")).toBe("2025-02-28");
    // Friday 1/5/2026 is a holiday: Monday 4/5.
    expect(days("1y", "2025-05-01")).toMatchObject({ nominal: "2026-05-01", due: "2026-05-04" });
  });
});

describe("a limit counted back from an event", () => {
  const backFrom = (length: number, unit: "day" | "working-day" | "month", from: string) =>
    countDeadline({ length, unit, direction: "before" }, { from });

  it("leaves the event's day out and moves off a rest day to the earlier working day", () => {
    expect(backFrom(5, "day", "2026-05-20")).toMatchObject({
      nominal: "2026-05-15",
      due: "2026-05-15",
    });
    // 5/5 - 5 = 30/4, a holiday: Wednesday 29/4.
    expect(backFrom(5, "day", "2026-05-05")).toMatchObject({
      nominal: "2026-04-30",
      due: "2026-04-29",
      safe: "2026-04-29",
      latest: "2026-04-29",
    });
  });

  it("counts working days back over a break", () => {
    // 4/5 (1); 30/4 to 3/5 off; 29, 28/4 (3); 25 to 27/4 off; 24, 23/4 (5).
    expect(backFrom(5, "working-day", "2026-05-05")).toMatchObject({
      nominal: "2026-04-23",
      due: "2026-04-23",
    });
  });

  it("takes the corresponding date of an earlier month", () => {
    expect(backFrom(1, "month", "2026-03-31")).toMatchObject({
      nominal: "2026-02-28",
      due: "2026-02-27",
    });
  });

  it("says that suspensions do not apply to it", () => {
    const { steps, due: day } = countDeadline(
      { length: 5, unit: "day", direction: "before" },
      { from: "2026-05-20", pauses: [{ from: "2026-05-16", to: "2026-05-18" }] },
    );
    expect(day).toBe("2026-05-15");
    expect(steps.some(({ why }) => why.vi.includes("không áp dụng cho thời hạn đếm lùi"))).toBe(
      true,
    );
  });
});

describe("competing texts", () => {
  it("leave the due day to the first, and the farthest is the latest", () => {
    // 25/6/2026 + 10 = Sunday 5/7, Monday 6/7; ten working days: Thursday 9/7; safe Friday 3/7.
    const deadline = countDeadline(
      [
        { length: 10, unit: "day", basis: "LKN-2011/d27@2012" },
        { length: 10, unit: "working-day", basis: "ND124-2020/d16/k1@2020" },
      ],
      { from: "2026-06-25" },
    );
    expect(deadline).toMatchObject({
      nominal: "2026-07-05",
      due: "2026-07-06",
      latest: "2026-07-09",
      safe: "2026-07-03",
      basis: ["LKN-2011/d27@2012", "ND124-2020/d16/k1@2020"],
    });
    expect(
      deadline.steps.filter(({ cite }) => cite === "ND124-2020/d16/k1@2020").map(({ day }) => day),
    ).toEqual(["2026-06-26", "2026-07-09"]);
  });

  it("keep the safe day within the shortest of them", () => {
    // 30 days from 1/7 end Friday 31/7, the lower text's 10 days on Monday 13/7.
    expect(
      countDeadline([parsePeriod("30d"), parsePeriod("10d")], { from: "2026-07-01" }),
    ).toMatchObject({ due: "2026-07-31", latest: "2026-07-31", safe: "2026-07-13" });
  });
});

describe("receipt on a rest day", () => {
  it("counts as it is, unless the intake rules take the next working day", () => {
    // Saturday 29/8/2026. As it is: 3, 4, 7 to 11/9. Moved to Thursday 3/9: 4, 7 to 11, 14/9.
    expect(due("7wd", "2026-08-29")).toBe("2026-09-11");
    expect(due("7wd", "2026-08-29", { intake: "next-working-day" })).toBe("2026-09-14");
    expect(due("7wd", "2026-08-28", { intake: "next-working-day" })).toBe(due("7wd", "2026-08-28"));
  });
});

describe("what a count refuses", () => {
  const code = (expected: string) => expect.objectContaining({ code: expected });

  it("is an impossible day", () => {
    expect(() => due("7wd", "2026-02-30")).toThrow(code("bad-date"));
    expect(() => due("7wd", "26-1-1")).toThrow(code("bad-date"));
    expect(() => due("7wd", "2026-02-30T10:00")).toThrow(code("bad-date"));
    expect(() => due("7wd", "2026-07-01", { asOf: "hôm nay" })).toThrow(code("bad-date"));
  });

  it("is a length that is no positive whole number, in any of the periods", () => {
    expect(() => countDeadline({ length: 0, unit: "day" }, { from: "2026-07-01" })).toThrow(
      code("bad-period"),
    );
    expect(() =>
      countDeadline([parsePeriod("1d"), { length: 1.5, unit: "day" }], { from: "2026-07-01" }),
    ).toThrow(code("bad-period"));
    expect(() => due("1d", "2026-07-01", { extensions: [{ length: -3, unit: "day" }] })).toThrow(
      code("bad-period"),
    );
    expect(() => countDeadline([], { from: "2026-07-01" })).toThrow(code("no-period"));
  });

  it("is a span that ends before it begins", () => {
    expect(() =>
      due("30d", "2026-07-01", { pauses: [{ from: "2026-07-10", to: "2026-07-09" }] }),
    ).toThrow(code("bad-span"));
    expect(() =>
      due("30d", "2026-07-01", {
        excluded: [{ from: "2026-07-10", to: "2026-07-09", reason: "ốm" }],
      }),
    ).toThrow(code("bad-span"));
  });

  it("is an end after 2199", () => {
    expect(() => due("36500d", "2150-01-01")).toThrow(code("date-out-of-range"));
  });
});
