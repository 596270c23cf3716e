import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import { vietnamDay } from "../../src/time/vietnam-day";

describe("the civil day in Vietnam", () => {
  it("is seven hours ahead of UTC", () => {
    expect(vietnamDay("2026-07-01T16:59:59Z")).toBe("2026-07-01");
    expect(vietnamDay("2026-07-01T17:00:00Z")).toBe("2026-07-02");
  });

  it("is read from dates, luxon moments and texts alike", () => {
    expect(vietnamDay(new Date(Date.UTC(2026, 11, 31, 17)))).toBe("2027-01-01");
    expect(vietnamDay(DateTime.fromISO("2026-12-31T23:00", { zone: "Asia/Tokyo" }))).toBe(
      "2026-12-31",
    );
    expect(vietnamDay("2026-12-31T23:59")).toBe("2026-12-31");
    expect(vietnamDay("2026-02-28")).toBe("2026-02-28");
  });

  it("is refused for what is no moment", () => {
    expect(() => vietnamDay("2026-02-30")).toThrow(/no moment/u);
    expect(() => vietnamDay(new Date(Number.NaN))).toThrow(/no moment/u);
  });
});
