import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { calendarSource } from "../../scripts/calendar-source";
import { calendarData } from "../../src/time/built-in-data";
import type { CalendarData } from "../../src/time/calendar-data";
import { countingRuleIds } from "../../src/time/counting-law";
import { isoDate } from "../../src/time/iso-date";
import { parseCalendar } from "../../src/time/parse-calendar";
import { makeCalendar } from "../../src/time/working-calendar";

const data = calendarData() as CalendarData;

/** The built-in data with one year changed. */
function withYear(year: number, change: (entry: CalendarData["years"][number]) => object): unknown {
  return {
    ...data,
    years: data.years.map((entry) =>
      entry.year === year ? { ...entry, ...change(entry) } : entry,
    ),
  };
}

const problems = (value: unknown) =>
  parseCalendar(value, { lang: "en" }).findings.map(({ rule, path }) => `${rule} ${path}`);
const position = (year: number) => data.years.findIndex((entry) => entry.year === year);

describe("the packaged calendar", () => {
  it("is what rules/calendar says", () => {
    const source = calendarSource((name) =>
      parse(readFileSync(`rules/calendar/${name}.yaml`, "utf8")),
    );
    const parsed = parseCalendar(source);
    expect(parsed.findings).toEqual([]);
    expect(parsed.ok && parsed.value).toEqual(data);
  });

  it("can be given one more day off, which has a name in both languages", () => {
    const more = parseCalendar(
      withYear(2026, ({ holidays }) => ({
        holidays: [...holidays, { date: "2026-10-12", kind: "unannounced", name: "Nghỉ do bão" }],
      })),
    );
    expect(more.ok && makeCalendar(more.value).dayKind(isoDate("2026-10-12"))).toEqual({
      date: "2026-10-12",
      kind: "unannounced",
      name: { vi: "Nghỉ do bão", en: "Day off" },
    });
    expect(more.ok && makeCalendar(more.value).nextWorkingDay(isoDate("2026-10-09"))).toBe(
      "2026-10-13",
    );
  });

  it("has provisions behind every counting rule that the ledger names, on every day since 2017", () => {
    const calendar = makeCalendar(data);
    expect(
      countingRuleIds.map((rule) => calendar.citeOf(rule, isoDate("2026-07-01"))),
    ).not.toContain(undefined);
    expect(calendar.citeOf("roll", isoDate("2016-12-31"))).toBe("BLDS-2005/d149-153");
    expect(calendar.citeOf("roll", isoDate("2017-01-01"))).toBe("BLDS-2015/d148/k5");
    expect(calendar.citeOf("roll", isoDate("2005-12-31"))).toBeUndefined();
  });
});

describe("calendar data that cannot be right", () => {
  it("has another shape", () => {
    expect(problems(withYear(2026, () => ({ status: "guessed", extra: 1 })))).toEqual([
      `calendar-shape years[${position(2026)}].status`,
      `calendar-shape years[${position(2026)}]`,
    ]);
    expect(parseCalendar(null).ok).toBe(false);
  });

  it("has a day that does not exist, or stands in another year", () => {
    expect(
      problems(
        withYear(2020, () => ({
          holidays: [{ date: "2020-02-30", kind: "statutory", name: "x" }],
        })),
      ),
    ).toEqual([`calendar-shape years[${position(2020)}].holidays[0].date`]);
    expect(
      problems(
        withYear(2020, () => ({
          holidays: [{ date: "2021-01-04", kind: "unannounced", name: "x" }],
        })),
      ),
    ).toEqual([`calendar-wrong-year years[${position(2020)}].holidays[0].date`]);
  });

  it("has a day or a year twice", () => {
    expect(
      problems(
        withYear(2020, ({ holidays }) => ({ holidays: [...holidays, ...holidays.slice(0, 1)] })),
      ),
    ).toEqual([
      `calendar-day-twice years[${position(2020)}].holidays[${data.years[position(2020)]?.holidays.length}].date`,
    ]);
    expect(
      problems({
        ...data,
        years: [...data.years, { year: 2020, status: "announced", holidays: [], workingSwaps: [] }],
      }),
    ).toEqual([`calendar-year-twice years[${data.years.length}].year`]);
  });

  it("has half a swap", () => {
    expect(problems(withYear(2025, () => ({ workingSwaps: [] })))).toEqual([
      expect.stringContaining("calendar-swap-without-pair"),
    ]);
    expect(
      problems(
        withYear(2020, () => ({ workingSwaps: [{ date: "2020-05-09", inPlaceOf: "2020-05-04" }] })),
      ),
    ).toEqual([`calendar-swap-without-pair years[${position(2020)}].workingSwaps[0].inPlaceOf`]);
  });

  it("works on a weekday in exchange, or takes a weekend off as compensation", () => {
    expect(
      problems(
        withYear(2020, () => ({ workingSwaps: [{ date: "2020-05-08", inPlaceOf: "2020-05-04" }] })),
      )[0],
    ).toContain("calendar-worked-day");
    expect(
      problems(
        withYear(2020, () => ({
          holidays: [{ date: "2020-02-01", kind: "compensatory", name: "x" }],
        })),
      ),
    ).toEqual([`calendar-rest-on-weekend years[${position(2020)}].holidays[0].date`]);
  });

  it("compensates a day that was no holiday on a weekend, or names a holiday the law does not have", () => {
    expect(
      problems(
        withYear(2020, () => ({
          holidays: [{ date: "2020-02-03", kind: "compensatory", name: "x", for: "2020-01-31" }],
        })),
      ),
    ).toEqual([`calendar-nothing-to-compensate years[${position(2020)}].holidays[0].for`]);
    expect(
      problems(
        withYear(2020, () => ({
          holidays: [{ date: "2020-02-03", kind: "statutory", name: "x", holiday: "midsummer" }],
        })),
      ),
    ).toEqual([`calendar-unknown-holiday years[${position(2020)}].holidays[0].holiday`]);
  });

  it("is told in Vietnamese unless English is asked for", () => {
    expect(
      parseCalendar(withYear(2025, () => ({ workingSwaps: [] }))).findings[0]?.message,
    ).toContain("ngày làm bù không có trong");
  });
});
