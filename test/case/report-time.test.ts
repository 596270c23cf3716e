import { describe, expect, it } from "vitest";
import { endsTime, reportTimes } from "../../src/case/report-time";
import type { ReportKind } from "../../src/case/report-words";
import cutOffs from "../../src/generated/report-cut-offs.json";
import { spanWithin } from "../../src/law/in-force";
import { isoDate } from "../../src/time/iso-date";
import { rulebook } from "../office-record";

const year = (from: string, to = from) => ({
  from: isoDate(`${from}-01-01`),
  to: isoDate(`${to}-12-31`),
});
const times = (kind: ReportKind, span: ReturnType<typeof year>, by: "state" | "party" = "state") =>
  reportTimes(kind, span, by).map(({ from, until }) => `${from} ${until}`);

describe("the times of periodic reports", () => {
  it("close on the 14th of the last month under Circular 01/2024", () => {
    // Khoản 1 Điều 7: quý I 15/12–14/3, quý II 15/3–14/6; 6 tháng, 9 tháng và năm đều từ 15/12 năm trước.
    expect(times("quarter", year("2024"))).toEqual([
      "2023-12-15 2024-03-14",
      "2024-03-15 2024-06-14",
      "2024-06-15 2024-09-14",
      "2024-09-15 2024-12-14",
    ]);
    expect(times("half-year", year("2024"))).toEqual(["2023-12-15 2024-06-14"]);
    expect(times("nine-months", year("2024"))).toEqual(["2023-12-15 2024-09-14"]);
    expect(times("year", year("2024"))).toEqual(["2023-12-15 2024-12-14"]);
  });

  it("close so up to the third quarter of 2025, and run to the end of the month since", () => {
    expect(times("quarter", year("2025"))).toEqual([
      "2024-12-15 2025-03-14",
      "2025-03-15 2025-06-14",
      "2025-06-15 2025-09-14",
      "2025-10-01 2025-12-31",
    ]);
    expect(times("year", year("2025"))).toEqual(["2025-01-01 2025-12-31"]);
  });

  it("close so since Circular 02/2021, of which the first is the second quarter of 2021", () => {
    expect(times("quarter", year("2021"))).toEqual([
      "2021-01-01 2021-03-31",
      "2021-03-15 2021-06-14",
      "2021-06-15 2021-09-14",
      "2021-09-15 2021-12-14",
    ]);
  });

  it("follow the calendar in the Party's reports", () => {
    expect(times("quarter", year("2024"), "party")[0]).toBe("2024-01-01 2024-03-31");
    expect(times("month", year("2024"), "party")[1]).toBe("2024-02-01 2024-02-29");
    expect(times("year", year("2024"), "party")).toEqual(["2024-01-01 2024-12-31"]);
  });

  it("belong to a span by their last day alone", () => {
    const on = (day: string) => ({ from: isoDate(day), to: isoDate(day) });
    expect(times("quarter", on("2025-03-13"))).toEqual([]);
    expect(times("quarter", on("2025-03-14"))).toHaveLength(1);
    expect(times("quarter", on("2025-03-15"))).toEqual([]);
    expect(times("year", year("2024", "2026"))).toHaveLength(3);
  });

  it("end in the last month of their kind", () => {
    expect(endsTime("quarter", "2026-09-14")).toBe(true);
    expect(endsTime("quarter", "2026-08-31")).toBe(false);
    expect(endsTime("half-year", "2026-06-30")).toBe(true);
    expect(endsTime("half-year", "2026-12-31")).toBe(false);
    expect(endsTime("nine-months", "2026-09-30")).toBe(true);
    expect(endsTime("year", "2026-12-14")).toBe(true);
    expect(endsTime("year", "2026-11-30")).toBe(false);
    expect(endsTime("month", "2026-05-31")).toBe(true);
  });

  it("rest on provisions that are in force on those days", () => {
    expect(cutOffs).toHaveLength(3);
    for (const { inForce, cites } of cutOffs) {
      const { from, to } = inForce;
      const span = { from: isoDate(from), ...(to === undefined ? {} : { to: isoDate(to) }) };
      for (const id of cites) {
        const provision = rulebook.law.lookUp(id);
        expect(provision, id).toBeDefined();
        expect(provision !== undefined && spanWithin(span, provision.inForce), id).toBe(true);
      }
    }
  });
});
