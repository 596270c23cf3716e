import { describe, expect, it } from "vitest";
import type { SummaryRecord } from "../../src/summary/chosen-records";
import { tableCells, tablesFor } from "../../src/summary/table-cells";
import { complaint, figures, office, recordOf } from "./report-records";

const period = { from: "2025-06-15", to: "2025-09-14" };

async function table(id: string, records: readonly SummaryRecord[]) {
  const summary = await figures(records, { period, asOf: "2025-09-20" });
  const found = tablesFor(summary).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no table ${id}`);
  return tableCells(found, summary);
}

describe("a column of a statutory table", () => {
  it("is filled with the figure that it asks for", async () => {
    const cells = await table("01/XLD", [
      complaint("2025-06-01"),
      complaint("2025-06-15", "[{ what: guided, on: 2025-06-20 }]", "2"),
      complaint("2025-09-14", "[]", "3"),
    ]);
    // 1 = 2 + 3; 4 đã xử lý; 15 khiếu nại thuộc thẩm quyền; 19 hướng dẫn.
    expect([1, 2, 3, 4, 15, 19].map((n) => cells.get(n))).toEqual([3, 1, 2, 1, 3, 1]);
  });

  it("stays blank where records do not carry its fact", async () => {
    const cells = await table("01/XLD", [complaint("2025-07-01")]);
    expect([7, 21, 22].map((n) => cells.get(n))).toEqual([undefined, undefined, undefined]);
  });

  it("stays blank, not 0, where it is not known of a petition whether it belongs there", async () => {
    const unclear = recordOf(
      "record: petition\nid: x\nkind: denunciation\nreceivedOn: 2025-07-01\nevents: []\n",
    );
    const cells = await table("03/XLD", [unclear]);
    expect([cells.get(3), cells.get(21)]).toEqual([1, undefined]);
  });

  it("tells sessions only where records tell of every day", async () => {
    const sessions =
      "receptions: [{ on: 2025-07-03, by: head, visitors: 5 }, { on: 2025-07-10, by: deputy, visitors: 2 }]";
    const whole = await table("01/TCD", [
      office(`period: { from: 2025-06-15, to: 2025-09-14 }\n${sessions}`),
    ]);
    expect([12, 14, 21, 23].map((n) => whole.get(n))).toEqual([1, 5, 1, 2]);
    const part = await table("01/TCD", [
      office(`period: { from: 2025-07-01, to: 2025-09-14 }\n${sessions}`),
    ]);
    expect([12, 14].map((n) => part.get(n))).toEqual([undefined, undefined]);
  });
});
