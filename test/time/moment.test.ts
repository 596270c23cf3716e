import { describe, expect, it } from "vitest";
import { addHours, lastDayBefore, moment, parseMoment } from "../../src/time/moment";

describe("a moment", () => {
  it("is a minute on the clocks of Vietnam", () => {
    expect(parseMoment("2026-08-26T14:30")).toBe("2026-08-26T14:30");
    expect(parseMoment("2026-08-26T14:30:59")).toBe("2026-08-26T14:30");
  });

  it("written with another offset is carried over to UTC+7", () => {
    expect(parseMoment("2026-08-26T07:30Z")).toBe("2026-08-26T14:30");
    expect(parseMoment("2026-08-26T18:30:00.000Z")).toBe("2026-08-27T01:30");
    expect(parseMoment("2026-08-26T14:30+07:00")).toBe("2026-08-26T14:30");
    expect(parseMoment("2026-08-26T14:30-05:00")).toBe("2026-08-27T02:30");
  });

  it.each([
    "2026-08-26",
    "2026-08-26T24:00",
    "2026-08-26T12:60",
    "2026-02-30T10:00",
    "2026-08-26 14:30",
    "14:30",
  ])("is not %j", (text) => {
    expect(parseMoment(text)).toBeUndefined();
    expect(() => moment(text)).toThrow(expect.objectContaining({ code: "bad-date" }));
  });

  it("moves by exact hours in both directions", () => {
    expect(addHours(moment("2026-12-31T23:15"), 2)).toBe("2027-01-01T01:15");
    expect(addHours(moment("2026-03-01T01:00"), -2)).toBe("2026-02-28T23:00");
  });

  it("at midnight ends the day before", () => {
    expect(lastDayBefore(moment("2026-08-27T00:00"))).toBe("2026-08-26");
    expect(lastDayBefore(moment("2026-08-27T00:01"))).toBe("2026-08-27");
  });
});
