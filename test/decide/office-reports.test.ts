import { describe, expect, it } from "vitest";
import { decideOffice } from "../../src/decide/decide-office";
import { duties, officeOf, rulebook } from "../office-record";

const record = (role: string, level: string, span: readonly [string, string], rest = "") =>
  `unit: tỉnh Thí Dụ\nrole: ${role}\nlevel: ${level}\nperiod: { from: ${span[0]}, to: ${span[1]} }\n${rest}`;
const year = ["2026-01-01", "2026-12-31"] as const;

/** The reports that a record owes on a day: how each duty stands, by matter. */
async function owed(yaml: string, asOf: string): Promise<readonly string[]> {
  const { matters } = await decideOffice(rulebook, officeOf(yaml), { asOf });
  return matters
    .filter(({ id }) => id.startsWith("report-"))
    .flatMap(({ id, obligations }) =>
      obligations.map(({ rule, status }) => `${id.replace("report-", "")} ${rule} ${status}`),
    );
}

describe("the periodic reports of an office", () => {
  it("are those of the circular for a commune, once their time is over", async () => {
    const commune = record("commune-chair", "commune", year, "reports: []");
    expect(await owed(commune, "2026-07-01")).toEqual([
      "quarter-2026-03 reporting.state.commune open",
      "quarter-2026-06 reporting.state.commune open",
      "half-year-2026-06 reporting.state.commune open",
    ]);
    // On the last day itself the time is not over yet.
    expect(await owed(commune, "2026-06-30")).toHaveLength(1);
  });

  it("come each month, in the first quarter and at six and nine months for a secretary", async () => {
    const secretary = record("party-secretary", "province", year, "reports: []");
    expect(await owed(secretary, "2026-05-01")).toEqual([
      "month-2026-01 reporting.party.province open",
      "month-2026-02 reporting.party.province open",
      "month-2026-03 reporting.party.province open",
      "month-2026-04 reporting.party.province open",
      "quarter-2026-03 reporting.party.province open",
    ]);
    expect(await owed(secretary, "2026-07-01")).not.toContain(
      "quarter-2026-06 reporting.party.province open",
    );
  });

  it("are owed by the head who is in office when their time ends, also on what was before", async () => {
    const head = (from: string, to: string) =>
      owed(record("party-secretary", "commune", [from, to], "reports: []"), "2026-04-20");
    expect(await head("2026-03-20", "2026-04-20")).toEqual([
      "month-2026-03 reporting.party.commune open",
      "quarter-2026-03 reporting.party.commune open",
    ]);
    expect(await head("2026-02-01", "2026-03-19")).toEqual([
      "month-2026-02 reporting.party.commune open",
    ]);
  });

  it("stand as sent by kind and month, whichever day of it the figures close on", async () => {
    const sent = (until: string) =>
      record(
        "commune-chair",
        "commune",
        year,
        `reports: [{ kind: quarter, until: ${until}, sentOn: 2026-04-02 }]`,
      );
    const done = ["quarter-2026-03 reporting.state.commune done"];
    expect(await owed(sent("2026-03-14"), "2026-04-10")).toEqual(done);
    expect(await owed(sent("2026-03-31"), "2026-04-10")).toEqual(done);
    expect(await owed(sent("2026-03-31"), "2026-04-01")).toEqual([
      "quarter-2026-03 reporting.state.commune open",
    ]);
  });

  it("are not known where the record has no list of them", async () => {
    const silent = record("commune-chair", "commune", ["2026-03-01", "2026-03-31"]);
    expect(await owed(silent, "2026-04-10")).toEqual([
      "quarter-2026-03 reporting.state.commune unknown",
    ]);
  });

  it("are due on the day before the one that a letter sets, a rest day too", async () => {
    const asked = (rest: string) =>
      record(
        "department-director",
        "department",
        ["2026-03-01", "2026-03-31"],
        `reportDays: [{ kind: quarter, until: 2026-03-14, before: 2026-03-23 }]\n${rest}`,
      );
    const standing = (rest: string, asOf: string) =>
      duties(asked(rest), { asOf, matter: "report-quarter-2026-03" });
    // Before Monday 23/3: Sunday 22/3 is still in time.
    const on = (day: string) => `reports: [{ kind: quarter, until: 2026-03-14, sentOn: ${day} }]`;
    expect(await standing("reports: []", "2026-03-16")).toEqual({
      "reporting.state.department": "open 2026-03-22",
    });
    expect(await standing("reports: []", "2026-03-23")).toEqual({
      "reporting.state.department": "overdue 2026-03-22",
    });
    expect(await standing(on("2026-03-22"), "2026-03-30")).toEqual({
      "reporting.state.department": "done 2026-03-22",
    });
    expect(await standing(on("2026-03-23"), "2026-03-30")).toEqual({
      "reporting.state.department": "done-late 2026-03-22",
    });
  });

  it("go to the Government by 25 December, before the year is over", async () => {
    const chair = record("province-chair", "province", year, "reports: []");
    const standing = (asOf: string) => duties(chair, { asOf, matter: "report-year-2026-12" });
    expect(await standing("2026-12-25")).toEqual({
      "reporting.yearly.government": "open 2026-12-25",
    });
    expect(await standing("2027-01-01")).toEqual({
      "reporting.state.inspectorate": "open",
      "reporting.yearly.council": "open",
      "reporting.yearly.government": "overdue 2026-12-25",
    });
  });

  it("change their wording with the circular on 30 September 2025", async () => {
    const chair = record("province-chair", "province", ["2025-01-01", "2025-12-31"], "reports: []");
    const { matters } = await decideOffice(rulebook, officeOf(chair), { asOf: "2026-01-05" });
    const cites = (id: string) =>
      matters
        .find((one) => one.id === id)
        ?.obligations.find(({ rule }) => rule === "reporting.state.inspectorate")?.cites;
    expect(cites("report-quarter-2025-09")).toContain("TT01-2024/d7/k2");
    expect(cites("report-quarter-2025-12")).toEqual(["TT06-2025/scope"]);
  });

  it("change their recipients with the end of the districts and with Conclusion 215", async () => {
    const secretary = record(
      "party-secretary",
      "commune",
      ["2025-05-01", "2025-11-30"],
      "reports: [{ kind: month, until: 2025-05-31, sentOn: 2025-06-05 }]",
    );
    const { matters } = await decideOffice(rulebook, officeOf(secretary), { asOf: "2025-12-05" });
    const of = (month: string) => {
      const duty = matters.find(({ id }) => id === `report-month-${month}`)?.obligations[0];
      return [...(duty?.recipients.map(({ vi }) => vi) ?? []), duty?.cites[0]];
    };
    expect(of("2025-05")).toEqual([
      "Bí thư Huyện ủy và cấp tương đương",
      "Ban Dân vận Huyện ủy và cấp tương đương",
      "QD11-2019/d3/k8@2019",
    ]);
    const province = [
      "Bí thư Tỉnh ủy, Thành ủy",
      "Ban Nội chính Tỉnh ủy, Thành ủy",
      "Ban Tuyên giáo và Dân vận Tỉnh ủy",
    ];
    expect(of("2025-06")).toEqual([...province, "QD11-2019/d3/k8@2019"]);
    expect(of("2025-10")).toEqual([...province, "QD11-2019/d3/k8@2019"]);
    expect(of("2025-11")).toEqual([...province, "QD11-2019/d3/k8@2025"]);
  });
});
