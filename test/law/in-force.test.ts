import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  gapBetween,
  isInForce,
  type Span,
  sharedDays,
  spansOverlap,
  spanWithin,
} from "../../src/law/in-force";
import { fromDayNumber, isoDate } from "../../src/time/iso-date";

const span = (from: string, to?: string): Span => ({
  from: isoDate(from),
  ...(to === undefined ? {} : { to: isoDate(to) }),
});

describe("a text in force on a day", () => {
  const until2026 = span("2012-07-01", "2026-06-30");

  it("is in force on its first day", () => {
    expect(isInForce(until2026, isoDate("2012-07-01"))).toBe(true);
  });

  it("is in force on its last day", () => {
    expect(isInForce(until2026, isoDate("2026-06-30"))).toBe(true);
  });

  it("is not in force on the day before the first", () => {
    expect(isInForce(until2026, isoDate("2012-06-30"))).toBe(false);
  });

  it("is not in force on the day after the last", () => {
    expect(isInForce(until2026, isoDate("2026-07-01"))).toBe(false);
  });

  it("stays in force when no last day is given", () => {
    expect(isInForce(span("2026-07-01"), isoDate("2099-12-31"))).toBe(true);
  });

  it("is never said to be in force when its start is not known", () => {
    expect(isInForce({ to: isoDate("2012-11-19") }, isoDate("2012-11-19"))).toBe(false);
  });
});

describe("spans beside each other", () => {
  it("share the days from the later start to the earlier end", () => {
    expect(sharedDays(span("2020-12-10", "2026-06-30"), span("2025-07-01", "2027-02-28"))).toEqual(
      span("2025-07-01", "2026-06-30"),
    );
  });

  it("share one day when one ends on the day the other starts", () => {
    expect(sharedDays(span("2020-01-01", "2020-06-30"), span("2020-06-30"))).toEqual(
      span("2020-06-30", "2020-06-30"),
    );
  });

  it("share nothing when one starts the day after the other ends", () => {
    expect(spansOverlap(span("2012-07-01", "2026-06-30"), span("2026-07-01"))).toBe(false);
  });

  it("leave no gap when one starts the day after the other ends", () => {
    expect(gapBetween(span("2012-07-01", "2026-06-30"), span("2026-07-01"))).toBeUndefined();
  });

  it("leave the one day between them as a gap", () => {
    expect(gapBetween(span("2012-07-01", "2026-06-30"), span("2026-07-02"))).toEqual(
      span("2026-07-01", "2026-07-01"),
    );
  });

  it("leave a gap across the end of February of a leap year", () => {
    expect(gapBetween(span("2023-01-01", "2024-02-28"), span("2024-03-02"))).toEqual(
      span("2024-02-29", "2024-03-01"),
    );
  });

  it("leave no gap after a span without an end", () => {
    expect(gapBetween(span("2012-07-01"), span("2026-07-01"))).toBeUndefined();
  });

  it("lie within one another up to the same last day", () => {
    expect(spanWithin(span("2013-12-16", "2020-12-09"), span("2012-11-20", "2020-12-09"))).toBe(
      true,
    );
  });

  it("do not lie within one that ends while they go on", () => {
    expect(spanWithin(span("2013-12-16"), span("2012-11-20", "2020-12-09"))).toBe(false);
  });

  it("do not lie within one that starts later", () => {
    expect(spanWithin(span("2013-12-15"), span("2013-12-16"))).toBe(false);
  });

  it("share exactly the days on which both are in force", () => {
    const day = fc.integer({ min: 15_000, max: 15_400 }).map(fromDayNumber);
    const some = fc
      .tuple(day, day)
      .map(([a, b]): Span => (a < b ? { from: a, to: b } : { from: b, to: a }));
    fc.assert(
      fc.property(some, some, day, (one, other, on) => {
        const both = isInForce(one, on) && isInForce(other, on);
        const shared = sharedDays(one, other);
        expect(shared !== undefined && isInForce(shared, on)).toBe(both);
      }),
    );
  });
});
