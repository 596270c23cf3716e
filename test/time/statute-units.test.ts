import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { isoDate } from "../../src/time/iso-date";
import { agreesWithStatute, statuteUnits } from "../../src/time/statute-units";

const rows = statuteUnits(parse(readFileSync("rules/calendar/units.yaml", "utf8")));
const of = (law: string, what: string) =>
  rows.filter((row) => row.law === law && row.what === what);

describe("the table of statutory units", () => {
  it("changes number and unit of acceptance of complaints on 2026-07-01", () => {
    expect(of("LKN-2011", "thụ lý")).toMatchObject([
      { length: 10, unit: "day", inForce: { from: "2012-07-01", to: "2026-06-30" } },
      { length: 7, unit: "working-day", inForce: { from: "2026-07-01" } },
    ]);
  });

  it("keeps the Law and the decree apart where they disagree", () => {
    expect(of("LKN-2011", "gửi quyết định lần hai")).toMatchObject([{ length: 7, unit: "day" }]);
    expect(of("ND124-2020", "gửi quyết định lần hai")).toMatchObject([
      { length: 7, unit: "working-day" },
    ]);
  });

  it("names an article, an event and a start for every period of the four texts", () => {
    expect(new Set(rows.map(({ law }) => law))).toEqual(
      new Set(["LKN-2011", "ND124-2020", "LTC-2018", "LTCD-2013"]),
    );
    expect(rows.filter(({ article, from }) => article === "" || from === "")).toEqual([]);
    expect(rows).toHaveLength(18 + 7 + 15 + 4);
  });

  it("tells whether a period has its provision's unit on a day", () => {
    const agrees = (basis: string, length: number, unit: "day" | "working-day", on: string) =>
      agreesWithStatute(rows, { basis, length, unit, on: isoDate(on) });
    expect(agrees("LKN-2011/d27@2012", 10, "day", "2026-06-30")).toBe(true);
    expect(agrees("LKN-2011/d27@2012", 10, "working-day", "2026-06-30")).toBe(false);
    expect(agrees("LKN-2011/d27@2026", 7, "working-day", "2026-07-01")).toBe(true);
    expect(agrees("LKN-2011/d27@2026", 7, "day", "2026-07-01")).toBe(false);
    expect(agrees("ND124-2020/d16/k1@2020", 10, "working-day", "2024-01-01")).toBe(true);
    expect(agrees("LTC-2018/d30/k1", 30, "working-day", "2024-01-01")).toBe(false);
    // Điều 2 is not Điều 27, and the decree did not exist in 2019.
    expect(agrees("LKN-2011/d2", 10, "day", "2024-01-01")).toBeUndefined();
    expect(agrees("ND124-2020/d16/k1@2020", 10, "working-day", "2019-01-01")).toBeUndefined();
  });

  it("is refused when it has another shape", () => {
    const bad = expect.objectContaining({ code: "bad-units" });
    const row = {
      provisions: ["X/d1"],
      article: "Điều 1",
      what: "trả lời",
      length: 7,
      unit: "day",
      from: "nhận đơn",
      inForce: { from: "2020-01-01" },
    };
    const table = (change: object) => ({ units: [{ law: "X", periods: [{ ...row, ...change }] }] });
    expect(statuteUnits(table({}))).toHaveLength(1);
    expect(() => statuteUnits({})).toThrow(bad);
    expect(() => statuteUnits(table({ length: "7" }))).toThrow(bad);
    expect(() => statuteUnits(table({ unit: "workday" }))).toThrow(bad);
    expect(() => statuteUnits(table({ inForce: {} }))).toThrow(bad);
    expect(() => statuteUnits(table({ provisions: "X/d1" }))).toThrow(bad);
  });
});
