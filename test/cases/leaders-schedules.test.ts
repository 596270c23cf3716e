// Schedules that provinces and a commune have published; the sessions beside them are ours where the text says so.
import { describe, expect, it } from "vitest";
import { plannedSessions } from "../../src/case/office-schedule";
import { isoDate } from "../../src/time/iso-date";
import { sessionFor } from "../../src/time/schedule";
import { duties, found, officeOf, quotas, rulebook } from "../office-record";

const held = (days: readonly string[]): string =>
  `receptions:\n${days.map((day) => `  - { on: ${day}, by: head, visitors: 0 }`).join("\n")}`;

describe("the secretary of Trà Vinh province in 2024: Tuesday of the third week", () => {
  const schedule = `unit: Tỉnh ủy Trà Vinh
role: party-secretary
level: province
period: { from: 2024-01-01, to: 2024-12-31 }
schedules:
  - { from: 2024-01-01, to: 2024-12-31, recurrence: { every: month, week: 3, weekday: 2 }, fallback: same-weekday }`;
  const days = [
    "2024-01-16",
    // 13/02 lies in the Tết holiday of 8 to 14/02/2024, so the Tuesday of the next working week.
    "2024-02-20",
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
  ];

  it("is held on the published days, and in February a week later", () => {
    const sessions = plannedSessions(officeOf(schedule), rulebook.calendar) ?? [];
    expect(sessions.map(({ on }) => on)).toEqual(days);
    expect(sessions[1]?.planned).toBe("2024-02-13");
  });

  it("meets one day a month when every session is held", async () => {
    const standing = await quotas(`${schedule}\n${held(days)}`, "2025-01-01");
    expect(Object.keys(standing)).toHaveLength(12);
    expect(new Set(Object.values(standing))).toEqual(new Set(["1/1 met"]));
  });

  it("falls short in February when the moved session is left out", async () => {
    const without = days.filter((day) => day !== "2024-02-20");
    const standing = await quotas(`${schedule}\n${held(without)}`, "2025-01-01");
    expect(standing["month-2024-02"]).toBe("0/1 short");
    expect(standing["month-2024-03"]).toBe("1/1 met");
  });
});

describe("the chair of Bắc Kạn province in 2024: the 25th of each month", () => {
  const schedule = `unit: tỉnh Bắc Kạn
role: province-chair
level: province
period: { from: 2024-01-01, to: 2024-12-31 }
schedules:
  - from: 2024-01-01
    to: 2024-12-31
    recurrence: { every: month, day: 25 }
    fallback: { holiday: nearest-day-of-month, weekend: next-working-day }`;
  const days = [
    "2024-01-25",
    // 25/02 is a Sunday, 25/5 a Saturday, 25/8 a Sunday.
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
  ];
  const sessions = () => plannedSessions(officeOf(schedule), rulebook.calendar) ?? [];

  it("moves the weekends of the year to Monday", () => {
    expect(sessions().map(({ on }) => on)).toEqual(days);
  });

  it("meets one day a month when every session is held", async () => {
    const standing = await quotas(`${schedule}\n${held(days)}`, "2025-01-01");
    expect(new Set(Object.values(standing))).toEqual(new Set(["1/1 met"]));
  });

  it.each([
    ["2024-03-18", "2024-03-25"],
    ["2024-03-21", "2024-04-25"],
    ["2024-11-22", "2024-12-25"],
  ])("receives who registers on %s on %s: registration closes on the 20th", (registered, day) => {
    const closes = ({ planned }: { readonly planned: string }) =>
      isoDate(`${planned.slice(0, 7)}-20`);
    expect(sessionFor(isoDate(registered), sessions(), { closes })?.on).toBe(day);
  });
});

describe("the chair of Tân Đoàn commune in 2026: every Wednesday", () => {
  const schedule = `unit: xã Tân Đoàn
role: commune-chair
level: commune
period: { from: 2026-01-01, to: 2026-12-31 }
schedules:
  - { from: 2026-01-01, to: 2026-12-31, recurrence: { every: week, weekday: 3 }, fallback: next-working-day, deputyStandsIn: true }`;
  const sessions = `${schedule}
postponed: []
receptions:
  - { on: 2026-04-15, by: deputy, visitors: 0 }
  - { on: 2026-08-12, by: deputy, visitors: 0 }`;

  it("plans a day in every week that owes one up to 30/6/2026", async () => {
    const standing = await quotas(`${schedule}\nreceptions: []\npostponed: []`, "2026-01-02");
    const weeks = Object.entries(standing).filter(([id]) => id.startsWith("week-"));
    // From Monday 05/01 to Monday 29/6 there are 26 weeks; in that of Tết, 16 to 22/02, no day is worked.
    expect(weeks).toHaveLength(25);
    expect(new Set(weeks.map(([, status]) => status))).toEqual(new Set(["0/1 open"]));
    expect(standing["week-2026-02-16"]).toBeUndefined();
  });

  it("does not count the deputy's day of 15/4 as the chair's, without calling it unlawful", async () => {
    const standing = await quotas(sessions, "2026-04-30");
    expect(standing["week-2026-04-13"]).toBe("0/1 short");
    const findings = await found(sessions, "2026-04-30");
    expect(findings).toContain("reception.session.deputy info receptions[0]");
  });

  it("calls the deputy's day of 12/8 unlawful", async () => {
    const findings = await found(sessions, "2026-08-31");
    expect(findings).toContain("reception.session.deputy error receptions[1]");
    expect((await quotas(sessions, "2026-09-01"))["month-2026-08"]).toBe("0/2 short");
  });

  it("has to be revised from 01/7/2026, its clause on the deputy too", async () => {
    const findings = await found(schedule, "2026-01-02");
    expect(findings).toContain("reception.schedule.commune-revision warning schedules[0]");
    expect(findings).toContain("reception.schedule.deputy-clause warning schedules[0]");
  });

  it("is in order when it ends on 30/6/2026", async () => {
    const ended = schedule.replace("to: 2026-12-31, rec", "to: 2026-06-30, rec");
    const findings = await found(ended, "2026-01-02");
    expect(findings.filter((one) => one.includes("reception.schedule"))).toEqual([]);
  });
});

describe("the chair of Bình Dương province in 12/2024: the session of 17/12 is put off", () => {
  const record = (postponed: string, receptions = "[]") => `unit: tỉnh Bình Dương
role: province-chair
level: province
period: { from: 2024-12-01, to: 2024-12-31 }
schedules:
  - { from: 2024-12-01, to: 2024-12-31, recurrence: { on: [2024-12-17] }, fallback: none, postedOn: 2024-12-02 }
postponed: [${postponed}]
receptions: ${receptions}
reports:
  - { kind: quarter, until: 2024-12-14, sentOn: 2024-12-16, to: [Thanh tra Chính phủ] }
  - { kind: year, until: 2024-12-14, sentOn: 2024-12-16, to: [Chính phủ, Thanh tra Chính phủ, HĐND tỉnh, UBMTTQ Việt Nam tỉnh] }`;
  const withoutDay = record("{ planned: 2024-12-17, announcedOn: 2024-12-16 }");

  it("puts the month at risk while no new day is set", async () => {
    expect(await quotas(withoutDay, "2024-12-18")).toEqual({ "month-2024-12": "0/1 at-risk" });
    expect(await found(withoutDay, "2024-12-18")).toContain(
      "reception.cadence.province-chair.at-risk warning period",
    );
  });

  it("asks for the new day to be announced", async () => {
    const of = { asOf: "2024-12-18", matter: "session-2024-12-17" };
    expect(await duties(withoutDay, of)).toEqual({
      // Back from Tuesday 17/12: 16 (1), 13 (2), 12, 11, 10/12 (5).
      "reception.session.post-schedule": "done 2024-12-10",
      "reception.session.announce-new-day": "open",
    });
    expect(await found(withoutDay, "2024-12-18")).toContain(
      "reception.session.announce-new-day.not-done warning schedules[0]",
    );
  });

  it("breaches the monthly minimum when the month ends so", async () => {
    expect(await quotas(withoutDay, "2025-01-01")).toEqual({ "month-2024-12": "0/1 short" });
  });

  it("is in order with a new day in the month, and met once that is held", async () => {
    const moved = "{ planned: 2024-12-17, announcedOn: 2024-12-16, to: 2024-12-24 }";
    expect(await quotas(record(moved), "2024-12-18")).toEqual({ "month-2024-12": "0/1 open" });
    const after = record(moved, "[{ on: 2024-12-24, by: head, visitors: 0 }]");
    expect(await quotas(after, "2024-12-31")).toEqual({ "month-2024-12": "1/1 met" });
    expect(await found(after, "2024-12-31")).toEqual([]);
  });

  it("stays at risk when the new day lies in the next month", async () => {
    const january = "{ planned: 2024-12-17, announcedOn: 2024-12-16, to: 2025-01-07 }";
    expect(await quotas(record(january), "2024-12-18")).toEqual({ "month-2024-12": "0/1 at-risk" });
  });
});
