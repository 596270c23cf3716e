import { describe, expect, it } from "vitest";
import { checkOffice } from "../../src/check/check-office";
import { isBody } from "../../src/check/office/body-name";
import { found, officeOf, rulebook } from "../office-record";

const record = (role: string, level: string, month: string, rest: string) =>
  `unit: tỉnh Thí Dụ\nrole: ${role}\nlevel: ${level}\nperiod: { from: ${month}-01, to: ${month}-28 }\n${rest}`;
/** A provincial secretary's report of January, to whom it went; the record ends on 28/02/2026. */
const secretary = (report: string) =>
  `unit: tỉnh Thí Dụ\nrole: party-secretary\nlevel: province\nperiod: { from: 2026-01-15, to: 2026-02-15 }
schedules: []\nreceptions: []\npostponed: []\nincidents: []\nreports: [{ kind: month, until: 2026-01-31, sentOn: 2026-02-04, ${report} }]`;
const central = "Bộ Chính trị, Ban Bí thư, Ban Nội chính Trung ương";

async function ofReports(yaml: string, asOf = "2026-02-20"): Promise<readonly string[]> {
  return (await found(yaml, asOf)).filter((line) => /report/u.test(line));
}

describe("the check of an office's reports", () => {
  it("finds nothing wrong in a report that went to all whom the provision names", async () => {
    const to = `to: [${central}, Ban Tuyên giáo và Dân vận Trung ương]`;
    expect(await ofReports(secretary(to))).toEqual([]);
  });

  it("finds those to whom a report did not go, with the provision", async () => {
    const yaml = secretary(`to: [${central}]`);
    expect(await ofReports(yaml)).toEqual(["report-recipient-missing error reports[0].to"]);
    const findings = await checkOffice(rulebook, officeOf(yaml), { asOf: "2026-02-20" });
    const one = findings.find(({ rule }) => rule === "report-recipient-missing");
    expect(one?.message).toContain("`Ban Tuyên giáo và Dân vận Trung ương`");
    expect(one?.cites).toEqual(["QD11-2019/d3/k8@2025"]);
  });

  it("is less sure where it does not know a name", async () => {
    expect(await ofReports(secretary(`to: [${central}, Ban Tổng hợp]`))).toEqual([
      "report-recipient-missing warning reports[0].to",
      "report-recipient-other info reports[0].to[3]",
    ]);
  });

  it("tells of a body that has ended, and of its successor", async () => {
    const yaml = secretary(`to: [${central}, Ban Dân vận Trung ương]`);
    expect(await ofReports(yaml)).toEqual([
      "report-recipient-missing error reports[0].to",
      "report-to-ended-body warning reports[0].to[3]",
    ]);
    const findings = await checkOffice(rulebook, officeOf(yaml), { asOf: "2026-02-20" });
    expect(findings.find(({ rule }) => rule === "report-to-ended-body")?.fix).toContain(
      "`Ban Tuyên giáo và Dân vận Trung ương`",
    );
  });

  it("tells of a further recipient, and takes roles by their ids", async () => {
    const to =
      "to: [politburo, secretariat, central-internal-affairs, central-mass-mobilisation, Văn phòng Trung ương]";
    expect(await ofReports(secretary(to))).toEqual([
      "report-recipient-other info reports[0].to[4]",
    ]);
  });

  it("asks to whom a report went where the record does not say", async () => {
    expect(await ofReports(secretary("number: 1-BC/TU"))).toEqual([
      "report-recipients-unknown info reports[0].to",
    ]);
  });

  it("finds a report of a month that ends no such report, or sent before its figures close", async () => {
    const yaml = record(
      "department-director",
      "department",
      "2026-02",
      "reports: [{ kind: quarter, until: 2026-02-14, sentOn: 2026-02-13 }]\nreportDays: [{ kind: year, until: 2026-11-30, before: 2026-12-05 }]",
    );
    expect(await ofReports(yaml)).toEqual([
      "report-of-no-time error reports[0].until",
      "report-days-in-order warning reports[0].sentOn",
      "report-of-no-time error reportDays[0].until",
    ]);
  });

  it("finds a report that is dated after the day looked at", async () => {
    const yaml = record(
      "department-director",
      "department",
      "2026-02",
      "reports: [{ kind: month, until: 2026-02-28, sentOn: 2026-03-02 }]",
    );
    expect(await ofReports(yaml, "2026-03-01")).toEqual([
      "report-days-in-order warning reports[0].sentOn",
    ]);
    expect(await ofReports(yaml, "2026-03-02")).toEqual([]);
  });

  it("finds figures that close on another day than the circular's, and a wrong signer", async () => {
    const report = (until: string, signer: string) =>
      `unit: xã Ví Dụ\nrole: commune-chair\nlevel: commune\nperiod: { from: 2025-03-01, to: 2025-03-31 }\nreceptions: []\nschedules: []\npostponed: []
reports: [{ kind: quarter, until: ${until}, sentOn: 2025-04-01, signedBy: ${signer}, to: [UBND huyện Thí Dụ] }]`;
    expect(await ofReports(report("2025-03-14", "head"), "2025-04-10")).toEqual([]);
    expect(await ofReports(report("2025-03-31", "other"), "2025-04-10")).toEqual([
      "reporting.state.cut-off warning reports[0]",
      "reporting.state.signer warning reports[0]",
    ]);
  });

  it("takes the inspectorate through which a report goes for the committee", async () => {
    const report = (to: string) =>
      `unit: xã Ví Dụ\nrole: commune-chair\nlevel: commune\nperiod: { from: 2026-03-10, to: 2026-04-05 }\nreceptions: []\nschedules: []\npostponed: []
reports: [{ kind: quarter, until: 2026-03-14, sentOn: 2026-03-17, to: [${to}] }]`;
    expect(await ofReports(report("Thanh tra tỉnh"), "2026-04-10")).toEqual([]);
    expect(await ofReports(report("UBND thành phố Ví Dụ"), "2026-04-10")).toEqual([]);
    expect(await ofReports(report("Thanh tra huyện"), "2026-04-10")).toEqual([
      "report-recipient-missing error reports[0].to",
      "report-to-ended-body warning reports[0].to[0]",
    ]);
  });
});

describe("a name in a list of recipients", () => {
  it("may go on with a place and be written short", () => {
    expect(isBody("Ban Nội chính Tỉnh ủy Thí Dụ", "Ban Nội chính Tỉnh ủy, Thành ủy")).toBe(true);
    expect(isBody("Ban Nội chính Thành ủy", "Ban Nội chính Tỉnh ủy, Thành ủy")).toBe(true);
    expect(isBody("HĐND xã", "Hội đồng nhân dân cùng cấp")).toBe(true);
    expect(isBody("UBMTTQ Việt Nam xã", "Ủy ban Mặt trận Tổ quốc Việt Nam cùng cấp")).toBe(true);
    expect(isBody("UBND huyện Ví Dụ", "Ủy ban nhân dân cấp huyện (qua Thanh tra huyện)")).toBe(
      true,
    );
  });

  it("is not another body whose name holds it", () => {
    expect(isBody("Thanh tra Chính phủ", "Chính phủ")).toBe(false);
    expect(isBody("Ban Nội chính Trung ương", "Ban Nội chính Tỉnh ủy, Thành ủy")).toBe(false);
    expect(isBody("Ủy ban nhân dân xã", "Ủy ban nhân dân cấp tỉnh (qua Thanh tra tỉnh)")).toBe(
      false,
    );
  });
});
