import { describe, expect, it } from "vitest";
import { complaint, figures, office, recordOf } from "./report-records";

const year = "period: { from: 2026-07-01, to: 2026-12-31 }";

describe("sessions", () => {
  it("of the first and the last day are counted, those around them are not", async () => {
    const { receptions } = await figures([
      office(`${year}
receptions:
  - { on: 2026-06-30, by: head, visitors: 1 }
  - { on: 2026-07-01, by: head, visitors: 2 }
  - { on: 2026-09-30, by: head, visitors: 4 }
  - { on: 2026-10-01, by: head, visitors: 8 }`),
    ]);
    expect([receptions.head.sessions.count, receptions.head.visitors]).toEqual([2, 6]);
  });

  it("that two records of one office tell of are counted once", async () => {
    const session = "receptions: [{ on: 2026-08-05, by: head, visitors: 3 }]";
    const { receptions, records } = await figures([
      office(`${year}\n${session}`, "năm"),
      office(`period: { from: 2026-08-01, to: 2026-08-31 }\n${session}`, "tháng 8"),
    ]);
    expect(records.offices).toBe(2);
    expect([receptions.all.sessions.count, receptions.all.visitors]).toEqual([1, 3]);
  });

  it("of one day that one record tells of twice are two", async () => {
    const { receptions } = await figures([
      office(`${year}
receptions: [{ on: 2026-08-05, by: head, visitors: 3 }, { on: 2026-08-05, by: head, visitors: 2 }]`),
    ]);
    expect([receptions.all.sessions.count, receptions.all.visitors]).toEqual([2, 5]);
  });

  it("of which it is not known how many came are told apart", async () => {
    const { receptions } = await figures([
      office(
        `${year}\nreceptions: [{ on: 2026-08-05, by: head }, { on: 2026-08-20, by: head, visitors: 0 }]`,
      ),
    ]);
    expect(receptions.head.visitors).toBe(0);
    expect(receptions.head.visitorsUnknown.ids).toEqual(["TCD receptions[0]"]);
  });
});

describe("days of which no record tells", () => {
  it("are all of them where there is no record of an office", async () => {
    const { receptions } = await figures([complaint("2026-07-01")]);
    expect(receptions.isComplete).toBe(false);
    expect(receptions.untold).toEqual([{ from: "2026-07-01", to: "2026-09-30" }]);
  });

  it("are named where records leave a gap, and where one has no list of sessions", async () => {
    const { receptions } = await figures([
      office("period: { from: 2026-07-01, to: 2026-07-31 }\nreceptions: []", "tháng 7"),
      office("period: { from: 2026-08-01, to: 2026-08-31 }", "tháng 8"),
      office("period: { from: 2026-09-10, to: 2026-12-31 }\nreceptions: []", "từ tháng 9"),
    ]);
    expect(receptions.untold).toEqual([{ from: "2026-08-01", to: "2026-09-09" }]);
  });

  it("are none where records follow each other day by day", async () => {
    const { receptions } = await figures([
      office("period: { from: 2026-07-01, to: 2026-08-15 }\nreceptions: []", "1"),
      office("period: { from: 2026-08-16, to: 2026-09-30 }\nreceptions: []", "2"),
    ]);
    expect(receptions.untold).toEqual([]);
  });
});

describe("days owed", () => {
  const twice = "{ on: 2026-09-07, by: head }, { on: 2026-09-21, by: head }";
  const september = (receptions: string, asOf: string) =>
    figures([office(`period: { from: 2026-09-01, to: 2026-09-30 }\n${receptions}`)], {
      period: { from: "2026-09-01", to: "2026-09-30" },
      asOf,
    });

  it("are owed in full once the last day is over", async () => {
    const { quotas } = await september("receptions: [{ on: 2026-09-07, by: head }]", "2026-10-01");
    expect(quotas.map(({ owed, done, missing }) => [owed, done, missing])).toEqual([[2, 1, 1]]);
  });

  it("are not told while the last day still runs", async () => {
    expect((await september("receptions: []", "2026-09-30")).quotas).toEqual([]);
  });

  it("are met by two days in September, and not known without a list of sessions", async () => {
    const met = await september(`receptions: [${twice}]`, "2026-10-01");
    expect(met.quotas[0]?.met.count).toBe(1);
    const silent = await september("note: chưa ghi", "2026-10-01");
    expect([silent.quotas[0]?.unknown.count, silent.quotas[0]?.missing]).toEqual([1, 0]);
  });

  it("of one month that two records tell of are owed once", async () => {
    const lines = `period: { from: 2026-09-01, to: 2026-09-30 }\nreceptions: [${twice}]`;
    const { quotas } = await figures([office(lines, "1"), office(lines, "2")]);
    expect(quotas.map(({ owed }) => owed)).toEqual([2]);
  });
});

describe("records", () => {
  it("with one id are counted once, and the second is named", async () => {
    const summary = await figures([complaint("2026-08-03"), complaint("2026-08-03")]);
    expect(summary.petitions.all.received.count).toBe(1);
    expect(summary.records.repeated.ids).toEqual(["1/KN"]);
  });

  it("of two units with one id are both counted where no unit is asked for", async () => {
    const other = recordOf(
      "record: petition\nid: 1/KN\nkind: complaint\nreceivedOn: 2026-08-03\nhandledBy: { role: commune-chair, unit: xã Giả Sử }\nevents: []\n",
    );
    const { petitions } = await figures([complaint("2026-08-03"), other]);
    expect(petitions.all.received.ids).toEqual(["1/KN", "1/KN (xã Giả Sử)"]);
  });

  it("whose id tells who denounced are named by their place", async () => {
    const record = recordOf(`record: petition
id: TC bà Hoàng Thị Kín
kind: denunciation
receivedOn: 2026-08-03
denouncers: [{ name: Hoàng Thị Kín, kind: individual, title: bà }]
events: []
`);
    const summary = await figures([complaint("2026-08-03"), record]);
    expect(summary.petitions.denunciation.received.ids).toEqual(["#2"]);
    expect(JSON.stringify(summary)).not.toContain("Kín");
  });
});

describe("reports sent", () => {
  it("are those of the period, and an office that does not tell is named", async () => {
    const { reports } = await figures([
      office(`${year}
reports:
  - { kind: month, until: 2026-06-30, sentOn: 2026-07-01 }
  - { kind: quarter, until: 2026-09-30, sentOn: 2026-10-01 }`),
      office(year, "khác"),
    ]);
    expect(reports.all.ids).toEqual(["TCD reports[0]"]);
    expect(reports.untold.ids).toEqual(["khác"]);
  });
});
