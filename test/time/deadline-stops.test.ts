import { describe, expect, it } from "vitest";
import { countDeadline, type DeadlineOptions } from "../../src/time/deadline";
import { parsePeriod } from "../../src/time/period";

const count = (period: string, from: string, options: Omit<DeadlineOptions, "from">) =>
  countDeadline(parsePeriod(period), { from, ...options });
const ends = (...args: Parameters<typeof count>) => {
  const { nominal, due } = count(...args);
  return [nominal, due];
};
const told = (...args: Parameters<typeof count>) =>
  count(...args)
    .steps.map(({ why }) => why.vi)
    .join("\n");
// 30 days from 3/3/2025 end on Wednesday 2/4/2025.
const paused = (...pauses: readonly (readonly [string, string?])[]) => ({
  pauses: pauses.map(([from, to]) => (to === undefined ? { from } : { from, to })),
});
const obstacles = (...spans: readonly (readonly [string, string])[]) => ({
  excluded: spans.map(([from, to]) => ({ from, to, reason: "ốm đau" })),
});

describe("an extension", () => {
  const month = [{ length: 30, unit: "day" as const, basis: "LTC-2018/d30/k2" }];

  it("runs on from the nominal last day", () => {
    expect(ends("30d", "2026-01-12", { extensions: month })).toEqual(["2026-03-13", "2026-03-13"]);
  });

  it("does not start from the day to which the first end was moved", () => {
    // 17/1 + 30 = 16/2/2026, moved to 23/2 by Tết; the extension ends 30 days after 16/2: Wednesday 18/3.
    expect(ends("30d", "2026-01-17", { extensions: month })).toEqual(["2026-03-18", "2026-03-18"]);
  });

  it("may itself end on a rest day and roll", () => {
    // 2/4 + 30 = Friday 2/5/2025, swapped off: Monday 5/5.
    expect(ends("30d", "2025-03-03", { extensions: month })).toEqual(["2025-05-02", "2025-05-05"]);
  });

  it("may come twice, and is named in the basis", () => {
    // 2/4 + 60 = Sunday 1/6/2025.
    expect(ends("30d", "2025-03-03", { extensions: [...month, ...month] })).toEqual([
      "2025-06-01",
      "2025-06-02",
    ]);
    expect(count("30d", "2025-03-03", { extensions: month }).basis).toEqual(["LTC-2018/d30/k2"]);
  });

  it("in working days runs on in working days", () => {
    // 7 working days from Monday 3/3/2025 end on 12/3; three more on 17/3.
    expect(ends("7wd", "2025-03-03", { extensions: [parsePeriod("3wd")] })).toEqual([
      "2025-03-17",
      "2025-03-17",
    ]);
  });
});

describe("an extension in hours", () => {
  it("cannot lengthen a period in days", () => {
    expect(() => ends("30d", "2025-03-03", { extensions: [parsePeriod("12h")] })).toThrow(
      expect.objectContaining({ code: "bad-period" }),
    );
  });
});

describe("a suspension", () => {
  it("adds the days from its decision to the decision to continue, then the end rolls", () => {
    expect(ends("30d", "2025-03-03", paused(["2025-03-20", "2025-04-14"]))).toEqual([
      "2025-04-27",
      "2025-04-28",
    ]);
  });

  it("adds up with others, and the second may begin in the time the first added", () => {
    // 2/4 + 5 = 7/4; the one from 3/4 to 10/4 adds 7: Monday 14/4.
    expect(
      ends("30d", "2025-03-03", paused(["2025-03-20", "2025-03-25"], ["2025-04-03", "2025-04-10"])),
    ).toEqual(["2025-04-14", "2025-04-14"]);
    expect(
      ends("30d", "2025-03-03", paused(["2025-04-03", "2025-04-10"], ["2025-03-20", "2025-03-25"])),
    ).toEqual(["2025-04-14", "2025-04-14"]);
  });

  it("counts once where two overlap", () => {
    // 20/3 to 28/3 is 8 days: Thursday 10/4.
    expect(
      ends("30d", "2025-03-03", paused(["2025-03-20", "2025-03-25"], ["2025-03-23", "2025-03-28"])),
    ).toEqual(["2025-04-10", "2025-04-10"]);
  });

  it("may be decided on the last day, but does not revive a period that is over", () => {
    expect(ends("30d", "2025-03-03", paused(["2025-04-02", "2025-04-09"]))).toEqual([
      "2025-04-09",
      "2025-04-09",
    ]);
    expect(ends("30d", "2025-03-03", paused(["2025-04-03", "2025-04-10"]))).toEqual([
      "2025-04-02",
      "2025-04-02",
    ]);
    expect(told("30d", "2025-03-03", paused(["2025-04-03", "2025-04-10"]))).toContain(
      "bắt đầu khi thời hạn đã hết",
    );
  });

  it("counts only from the event on", () => {
    // 3/3 to 6/3 is 3 days: Saturday 5/4; Monday 7/4 is Giỗ Tổ, so Tuesday 8/4.
    expect(ends("30d", "2025-03-03", paused(["2025-02-20", "2025-03-06"]))).toEqual([
      "2025-04-05",
      "2025-04-08",
    ]);
    expect(ends("30d", "2025-03-03", paused(["2025-02-20", "2025-03-03"]))).toEqual([
      "2025-04-02",
      "2025-04-02",
    ]);
  });

  it("adds working days to a period in working days", () => {
    // Counted 4, 5, 6/3; paused 7, 10, 11/3; counted 12, 13, 14, 17/3.
    expect(ends("7wd", "2025-03-03", paused(["2025-03-06", "2025-03-11"]))).toEqual([
      "2025-03-17",
      "2025-03-17",
    ]);
  });

  it("adds its days to the corresponding date of a period in months", () => {
    // 31/1 + 1 month = 28/2; ten days more: Tuesday 10/3/2026.
    expect(ends("1m", "2026-01-31", paused(["2026-02-10", "2026-02-20"]))).toEqual([
      "2026-03-10",
      "2026-03-10",
    ]);
  });

  it("follows an extension", () => {
    // 2/4 + 30 = 2/5; suspended 28/4 to 5/5: 7 days, Friday 9/5.
    expect(
      ends("30d", "2025-03-03", {
        extensions: [parsePeriod("30d")],
        ...paused(["2025-04-28", "2025-05-05"]),
      }),
    ).toEqual(["2025-05-09", "2025-05-09"]);
  });

  it("that is still open gives the earliest possible end, provisional", () => {
    const open = count("30d", "2025-03-03", { ...paused(["2025-03-20"]), asOf: "2025-04-10" });
    // As if continued on 10/4: 21 days, Wednesday 23/4.
    expect(open).toMatchObject({ nominal: "2025-04-23", due: "2025-04-23", paused: true });
    expect(open.provisional?.reason).toEqual({
      vi: "thời hạn đang tạm đình chỉ, chưa biết ngày tiếp tục",
      en: "the period is suspended and the day it continues is not known",
    });
    expect(count("30d", "2025-03-03", paused(["2025-03-20"]))).toMatchObject({
      nominal: "2025-04-02",
      paused: true,
    });
  });

  it("that is open but began too late leaves the period alone", () => {
    const late = count("30d", "2025-03-03", { ...paused(["2025-04-20"]), asOf: "2025-05-10" });
    expect(late.nominal).toBe("2025-04-02");
    expect(late).not.toHaveProperty("paused");
    expect(late).not.toHaveProperty("provisional");
  });
});

describe("excluded time", () => {
  // 90 days from 3/3/2025 end on Sunday 1/6/2025.
  it("adds an obstacle in the middle with its first and last day", () => {
    expect(ends("90d", "2025-03-03", obstacles(["2025-04-10", "2025-04-19"]))).toEqual([
      "2025-06-11",
      "2025-06-11",
    ]);
    expect(ends("90d", "2025-03-03", obstacles(["2025-04-10", "2025-04-10"]))).toEqual([
      "2025-06-02",
      "2025-06-02",
    ]);
  });

  it("counts overlapping obstacles once, also when they meet a suspension", () => {
    // 10/4 to 24/4 is 15 days: Monday 16/6.
    expect(
      ends(
        "90d",
        "2025-03-03",
        obstacles(["2025-04-10", "2025-04-19"], ["2025-04-15", "2025-04-24"]),
      ),
    ).toEqual(["2025-06-16", "2025-06-16"]);
    expect(
      ends(
        "90d",
        "2025-03-03",
        obstacles(["2025-04-10", "2025-04-24"], ["2025-04-15", "2025-04-19"]),
      ),
    ).toEqual(["2025-06-16", "2025-06-16"]);
    expect(
      ends("90d", "2025-03-03", {
        ...obstacles(["2025-04-10", "2025-04-24"]),
        ...paused(["2025-04-09", "2025-04-24"]),
      }),
    ).toEqual(["2025-06-16", "2025-06-16"]);
  });

  it("leaves out what lies before the period", () => {
    // Of 20/2 to 5/3 only 4 and 5/3 lie inside.
    expect(ends("90d", "2025-03-03", obstacles(["2025-02-20", "2025-03-05"]))).toEqual([
      "2025-06-03",
      "2025-06-03",
    ]);
    expect(ends("90d", "2025-03-03", obstacles(["2025-02-20", "2025-03-03"]))).toEqual([
      "2025-06-01",
      "2025-06-02",
    ]);
  });

  it("runs on when the obstacle lasts beyond the end, and into the next obstacle", () => {
    // 30/5 to 10/6 is 12 days: Friday 13/6. The next one, 12 and 13/6, adds two: Sunday 15/6, Monday 16/6.
    expect(ends("90d", "2025-03-03", obstacles(["2025-05-30", "2025-06-10"]))).toEqual([
      "2025-06-13",
      "2025-06-13",
    ]);
    expect(
      ends(
        "90d",
        "2025-03-03",
        obstacles(["2025-06-12", "2025-06-13"], ["2025-05-30", "2025-06-10"]),
      ),
    ).toEqual(["2025-06-15", "2025-06-16"]);
  });

  it("is not counted when it begins after the end", () => {
    expect(ends("90d", "2025-03-03", obstacles(["2025-06-02", "2025-06-10"]))).toEqual([
      "2025-06-01",
      "2025-06-02",
    ]);
    expect(told("90d", "2025-03-03", obstacles(["2025-06-02", "2025-06-10"]))).toContain(
      "không được cộng thêm",
    );
  });

  it("carries its basis and its reason into the ledger", () => {
    const { basis, steps } = count("90d", "2025-03-03", {
      excluded: [
        {
          from: "2025-04-10",
          to: "2025-04-19",
          reason: { vi: "ốm đau", en: "illness" },
          basis: "LKN-2011/d9",
        },
      ],
    });
    expect(basis).toEqual(["LKN-2011/d9"]);
    expect(steps).toContainEqual({
      day: "2025-04-10",
      why: {
        vi: "Trở ngại 10/04/2025–19/04/2025 (ốm đau): 10 ngày không tính vào thời hạn",
        en: "Obstacle 2025-04-10 to 2025-04-19 (illness): 10 days not counted",
      },
      cite: "LKN-2011/d9",
    });
  });
});

describe("a suspension whose last day may count", () => {
  // 13/7 + 30 = Wednesday 12/8/2026; 28/7 to 7/9 = 41 days; Tuesday 22/9. Read the other way: Monday 21/9.
  const options = {
    from: "2026-07-13",
    pauses: [{ from: "2026-07-28", to: "2026-09-07", endMayCount: true }],
  };

  it("makes the safe day a day earlier and leaves the due day", () => {
    const deadline = countDeadline({ length: 30, unit: "day" }, options);
    expect(deadline).toMatchObject({
      nominal: "2026-09-22",
      due: "2026-09-22",
      safe: "2026-09-21",
    });
  });

  it("says in the ledger why", () => {
    const words = countDeadline({ length: 30, unit: "day" }, options).steps.map(
      ({ why }) => why.en,
    );
    expect(words.at(-1)).toContain("even if the day of the decision to continue counts");
  });

  it("changes nothing while it is open, nor when it came after the period", () => {
    const open = countDeadline(
      { length: 30, unit: "day" },
      {
        from: "2026-07-13",
        asOf: "2026-08-01",
        pauses: [{ from: "2026-07-28", endMayCount: true }],
      },
    );
    // 12/8 + 4 = Sunday 16/8; Friday 14/8.
    expect(open).toMatchObject({ nominal: "2026-08-16", safe: "2026-08-14" });
    const after = countDeadline(
      { length: 30, unit: "day" },
      { from: "2026-07-13", pauses: [{ from: "2026-08-20", to: "2026-08-25", endMayCount: true }] },
    );
    expect(after).toMatchObject({ nominal: "2026-08-12", safe: "2026-08-12" });
  });
});
