import { describe, expect, it } from "vitest";
import { countDeadline } from "../../src/time/deadline";

describe("a period in hours", () => {
  it("runs from the moment itself, over rest days, without a roll", () => {
    // Friday 13/2/2026 14:30, the eve of the Tết break, + 48 hours.
    expect(countDeadline({ length: 48, unit: "hour" }, { from: "2026-02-13T14:30" })).toMatchObject(
      {
        endsAt: "2026-02-15T14:30",
        nominal: "2026-02-15",
        due: "2026-02-15",
        latest: "2026-02-15",
        safe: "2026-02-13",
      },
    );
  });

  it("that ends at midnight has the day before as its last day", () => {
    expect(countDeadline({ length: 24, unit: "hour" }, { from: "2026-08-26T00:00" })).toMatchObject(
      { endsAt: "2026-08-27T00:00", due: "2026-08-26" },
    );
  });

  it("is counted from the start of the day when the hour is not known, and says that it is not certain", () => {
    const deadline = countDeadline({ length: 24, unit: "hour" }, { from: "2026-08-26" });
    expect(deadline).toMatchObject({
      endsAt: "2026-08-27T00:00",
      due: "2026-08-26",
      latest: "2026-08-27",
    });
    expect(deadline.provisional?.reason.vi).toContain("không rõ giờ");
  });

  it("can be counted back and extended", () => {
    expect(
      countDeadline(
        { length: 24, unit: "hour", direction: "before" },
        { from: "2026-08-26T08:00" },
      ),
    ).toMatchObject({ endsAt: "2026-08-25T08:00", due: "2026-08-25" });
    expect(
      countDeadline(
        { length: 24, unit: "hour" },
        { from: "2026-08-24T08:00", extensions: [{ length: 12, unit: "hour" }] },
      ),
    ).toMatchObject({ endsAt: "2026-08-25T20:00" });
  });

  it("cites the provision on hours", () => {
    const { steps } = countDeadline({ length: 24, unit: "hour" }, { from: "2026-08-24T08:00" });
    expect(steps.at(-1)).toMatchObject({ day: "2026-08-25", cite: "BLDS-2015/d147/k1" });
  });
});

describe("a period in days from a moment", () => {
  it("takes the day in Vietnam, whatever the offset of the moment", () => {
    // 18:30 UTC on 26/8 is 01:30 on 27/8 in Vietnam.
    expect(countDeadline({ length: 1, unit: "day" }, { from: "2026-08-26T18:30Z" })).toMatchObject({
      nominal: "2026-08-28",
    });
    expect(countDeadline({ length: 1, unit: "day" }, { from: "2026-08-26T23:59" })).toMatchObject({
      nominal: "2026-08-27",
    });
  });
});
