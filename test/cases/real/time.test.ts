import { describe, expect, it } from "vitest";
import { countDeadline, type DeadlineOptions } from "../../../src/time/deadline";
import type { Period } from "../../../src/time/period";

interface RealCount {
  readonly edge: string;
  readonly period: Period;
  readonly options: DeadlineOptions;
  readonly expected: { readonly nominal?: string; readonly due: string; readonly safe?: string };
}

// Published counts, and counts worked out by hand from the law and the announced calendars.
const counts: readonly RealCount[] = [
  {
    // Day 1 is 3/6, day 15 Sunday 17/6/2018; the weekends inside are counted.
    edge: "the last day of an appeal period is a Sunday",
    period: { length: 15, unit: "day" },
    options: { from: "2018-06-02" },
    expected: { nominal: "2018-06-17", due: "2018-06-18" },
  },
  {
    edge: "the event is on a holiday and day 1 is a compensatory day",
    period: { length: 15, unit: "day" },
    options: { from: "2017-01-01" },
    expected: { nominal: "2017-01-16", due: "2017-01-16" },
  },
  {
    // 11 days to 30/11, 42 to 31/12, 73 to 31/1, 90 on 17/2/2026; the break ran from 14 to 22/2.
    edge: "the limitation period ends in the Tết break",
    period: { length: 90, unit: "day", basis: "LKN-2011/d9" },
    options: { from: "2025-11-19" },
    expected: { nominal: "2026-02-17", due: "2026-02-23" },
  },
  {
    edge: "the last day is a swapped weekday",
    period: { length: 10, unit: "day", basis: "LKN-2011/d27@2012" },
    options: { from: "2025-04-22", profile: "agency" },
    expected: { nominal: "2025-05-02", due: "2025-05-05", safe: "2025-04-29" },
  },
  {
    // 30, 31/12 (2); 1/1 holiday, 2/1 swapped, weekend; 5 to 9/1 (7).
    edge: "a swap across New Year 2026",
    period: { length: 7, unit: "working-day", basis: "LTC-2018/d24/k1" },
    options: { from: "2025-12-29" },
    expected: { due: "2026-01-09" },
  },
  {
    // 12/1 + 30 = 11/2; + 30 = 13/3: Tết inside the extension is counted.
    edge: "an extension over Tết",
    period: { length: 30, unit: "day", basis: "LTC-2018/d30/k1" },
    options: { from: "2026-01-12", extensions: [{ length: 30, unit: "day" }] },
    expected: { nominal: "2026-03-13", due: "2026-03-13" },
  },
  {
    // Unsuspended 2/4; 20/3 to 14/4 is 25 days: Sunday 27/4.
    edge: "a suspension, then a roll",
    period: { length: 30, unit: "day", basis: "LTC-2018/d30/k1" },
    options: {
      from: "2025-03-03",
      pauses: [{ from: "2025-03-20", to: "2025-04-14", basis: "LTC-2018/d34/k2" }],
    },
    expected: { nominal: "2025-04-27", due: "2025-04-28" },
  },
  {
    edge: "three holidays and two compensatory days in a run",
    period: { length: 15, unit: "day", basis: "LKN-2011/d48" },
    options: { from: "2023-04-14" },
    expected: { nominal: "2023-04-29", due: "2023-05-04" },
  },
  {
    // 6 to 8/2 (3); Tết 9 to 12, compensatory 13 and 14, swapped 15/2; 18 to 22 (8), Saturday 23/2 worked (9), Monday 25/2.
    edge: "the Code of 1994 and a swap after Tết",
    period: { length: 10, unit: "working-day" },
    options: { from: "2013-02-05" },
    expected: { due: "2013-02-25" },
  },
  {
    edge: "the last day is a compensatory Monday",
    period: { length: 60, unit: "day", basis: "LKN-2011/d28" },
    options: { from: "2026-02-26" },
    expected: { nominal: "2026-04-27", due: "2026-04-28" },
  },
];

// What the complaint entries say of periods that no rule counts yet, and of the suspension in KN-17.
const complaintCounts: readonly RealCount[] = [
  {
    // 4 days to 31/5, Thursday 6/6/2019.
    edge: "KN-03: the refusal of a second complaint within 10 days",
    period: { length: 10, unit: "day" },
    options: { from: "2019-05-27" },
    expected: { nominal: "2019-06-06", due: "2019-06-06" },
  },
  {
    edge: "KN-08: the acceptance of a second complaint by the law",
    period: { length: 10, unit: "day" },
    options: { from: "2021-11-19" },
    expected: { nominal: "2021-11-29", due: "2021-11-29" },
  },
  {
    // 22 to 26/11 (5), 29/11 to 3/12 (10).
    edge: "KN-08: the same by the decree",
    period: { length: 10, unit: "working-day" },
    options: { from: "2021-11-19" },
    expected: { due: "2021-12-03" },
  },
  {
    edge: "KN-08: the same with the 7 working days of 2026",
    period: { length: 7, unit: "working-day" },
    options: { from: "2021-11-19" },
    expected: { due: "2021-11-30" },
  },
  {
    edge: "KN-12: one year to sue",
    period: { length: 1, unit: "year" },
    options: { from: "2018-08-06", profile: "public" },
    expected: { nominal: "2019-08-06", due: "2019-08-06" },
  },
  {
    // 12/8 and 41 days: 19 to 31/8, 22 in September.
    edge: "KN-17: a suspension of 41 days",
    period: { length: 30, unit: "day" },
    options: { from: "2026-07-13", pauses: [{ from: "2026-07-28", to: "2026-09-07" }] },
    expected: { nominal: "2026-09-22", due: "2026-09-22" },
  },
];

describe("real counts", () => {
  it.each([...counts, ...complaintCounts])("$edge", ({ period, options, expected }) => {
    expect(countDeadline(period, options)).toMatchObject(expected);
  });

  it("a citizen's own limit is counted by the public calendar to the same days", () => {
    const days = { length: 90, unit: "day" } as const;
    expect(countDeadline(days, { from: "2025-11-19", profile: "public" }).due).toBe("2026-02-23");
    expect(
      countDeadline({ length: 15, unit: "day" }, { from: "2023-04-14", profile: "public" }).due,
    ).toBe("2023-05-04");
  });

  it("an extension runs on from the first nominal end", () => {
    expect(countDeadline({ length: 30, unit: "day" }, { from: "2026-01-12" })).toMatchObject({
      nominal: "2026-02-11",
      due: "2026-02-11",
    });
  });

  it("published answers that count the first day are not followed", () => {
    // Ten days from 1/1/2024 end on 11/1, a week from Monday 1/1 on Monday 8/1.
    expect(countDeadline({ length: 10, unit: "day" }, { from: "2024-01-01" }).nominal).toBe(
      "2024-01-11",
    );
    expect(countDeadline({ length: 1, unit: "week" }, { from: "2024-01-01" }).nominal).toBe(
      "2024-01-08",
    );
  });
});
