import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { newOffice } from "../../src/case/new-office";
import { parseOffice } from "../../src/case/parse-office";
import { checkOffice } from "../../src/check/check-office";
import { officeChecks } from "../../src/check/office-checks";
import { isoDate } from "../../src/time/iso-date";
import { found, officeOf, rulebook } from "../office-record";

/** What a provincial chair sent for the third quarter and for nine months. */
const reports = `reports:
  - { kind: quarter, until: 2026-09-14, sentOn: 2026-09-15, to: [Thanh tra Chính phủ] }
  - { kind: nine-months, until: 2026-09-14, sentOn: 2026-09-15, to: [Thanh tra Chính phủ] }`;
const province = (rest: string) => `unit: tỉnh Thí Dụ
role: province-chair
level: province
period: { from: 2026-09-01, to: 2026-09-30 }
${rest.includes("reports:") ? "" : reports}
${rest}`;
/** Wednesday 02/9/2026 is National Day. */
const scheduled = (fallback: string, rest: string) =>
  province(
    `schedules: [{ from: 2026-09-01, to: 2026-09-30, recurrence: { on: [2026-09-02, 2026-09-16] }, fallback: ${fallback} }]\n${rest}`,
  );

/** What the checks of the record itself find: `rule severity path`. */
function own(yaml: string, asOf = "2026-10-01"): readonly string[] {
  const input = { office: officeOf(yaml), calendar: rulebook.calendar, asOf: isoDate(asOf) };
  return officeChecks.flatMap(({ id, run }) =>
    run(input).map(({ path, severity, message, fix }) => {
      for (const text of [message.vi, message.en, fix?.vi ?? "x", fix?.en ?? "x"])
        expect(text.normalize("NFC").trim()).toBe(text);
      return `${severity} ${id} ${path.join(".")}`;
    }),
  );
}

describe("the checks of an office's record", () => {
  it("find a time that ends before it begins", () => {
    const backward = province("").replace("to: 2026-09-30", "to: 2026-08-31");
    expect(own(backward)).toEqual(["error office-period-in-order period.to"]);
    const schedule =
      "schedules: [{ from: 2026-09-30, to: 2026-09-01, recurrence: { every: week, weekday: 1 }, fallback: none }]";
    expect(own(province(schedule))).toEqual(["error office-period-in-order schedules.0.to"]);
  });

  it("find what lies outside the time of the record, or after the day looked at", () => {
    const list = (day: string) => province(`receptions: [{ on: ${day}, by: head }]`);
    const finding = ["warning office-day-out-of-time receptions.0.on"];
    expect(own(list("2026-08-28"))).toEqual(finding);
    expect(own(list("2026-10-01"))).toEqual(finding);
    expect(own(list("2026-09-16"), "2026-09-15")).toEqual(finding);
    expect(own(list("2026-09-16"), "2026-09-16")).toEqual([]);
  });

  it("find postponements and substitutes of sessions that no schedule has", () => {
    const rest =
      "postponed: [{ planned: 2026-09-15 }, { planned: 2026-09-16 }]\nreceptions: [{ on: 2026-09-18, by: head, instead: 2026-09-17 }]";
    expect(own(scheduled("next-working-day", rest))).toEqual([
      "warning session-not-on-schedule postponed.0.planned",
      "warning session-not-on-schedule receptions.0.instead",
    ]);
  });

  it("take a session by the day it was moved to as well", () => {
    const rest = "postponed: [{ planned: 2026-09-03, announcedOn: 2026-09-01, to: 2026-09-10 }]";
    expect(own(scheduled("next-working-day", rest))).toEqual([]);
  });

  it("find a session on a day off that goes nowhere", () => {
    expect(own(scheduled("none", ""))).toEqual([
      "warning session-without-day schedules.0.fallback",
    ]);
    expect(own(scheduled("next-working-day", ""))).toEqual([]);
    expect(own(scheduled("none", "postponed: [{ planned: 2026-09-02, to: 2026-09-04 }]"))).toEqual(
      [],
    );
  });

  it("find a postponement that was announced after the day, or goes back", () => {
    const put = (more: string) =>
      scheduled("next-working-day", `postponed: [{ planned: 2026-09-16, ${more} }]`);
    expect(own(put("announcedOn: 2026-09-17, to: 2026-09-21"))).toEqual([
      "warning postponed-too-late postponed.0.announcedOn",
    ]);
    expect(own(put("announcedOn: 2026-09-16, to: 2026-09-16"))).toEqual([
      "error postponed-too-late postponed.0.to",
    ]);
  });

  it("find a periodic session held on, or put back to, a day off", () => {
    // 02/9/2026 is a holiday, 05/9 a Saturday; ad hoc sessions are held when they are needed.
    const rest =
      "postponed: [{ planned: 2026-09-03, announcedOn: 2026-09-01, to: 2026-09-05 }]\nreceptions: [{ on: 2026-09-02, by: head }, { on: 2026-09-06, by: head, adHoc: grave-case }, { on: 2026-09-16, by: head }]";
    expect(own(scheduled("next-working-day", rest))).toEqual([
      "warning session-on-day-off receptions.0.on",
      "warning session-on-day-off postponed.0.to",
    ]);
  });

  it("find an ad hoc session on an incident that is not there, and an id used twice", () => {
    const rest = (incident: string) =>
      province(
        `incidents: [{ id: VV-1, on: 2026-09-03 }]\nreceptions: [{ on: 2026-09-04, by: head, adHoc: grave-case, incident: ${incident} }]`,
      );
    expect(own(rest("VV-2"))).toEqual(["error incident-not-known receptions.0.incident"]);
    expect(own(rest("VV-1"))).toEqual([]);
    expect(
      own(province("incidents: [{ id: VV-1, on: 2026-09-03 }, { id: VV-1, on: 2026-09-04 }]")),
    ).toEqual(["error incident-not-known incidents.1.id"]);
  });
});

describe("the unit of an office's record", () => {
  const of = (unit: string, from: string, to: string) =>
    own(
      `unit: ${unit}\nrole: province-chair\nlevel: province\nperiod: { from: ${from}, to: ${to} }`,
      "2026-10-01",
    );
  const told = ["warning office-unit-stands unit"];

  it("stands to 30/6/2025 where its province was merged on 01/7", () => {
    expect(of("tỉnh Hòa Bình", "2025-01-01", "2025-06-30")).toEqual([]);
    expect(of("tỉnh Hòa Bình", "2025-01-01", "2025-07-01")).toEqual(told);
    expect(of("Tỉnh ủy Hòa Bình", "2025-01-01", "2025-12-31")).toEqual(told);
  });

  it("is a new one from 01/7/2025 where another province was merged into its name", () => {
    expect(of("tỉnh Phú Thọ", "2025-06-30", "2025-12-31")).toEqual(told);
    expect(of("tỉnh Phú Thọ", "2025-07-01", "2025-12-31")).toEqual([]);
  });

  it("goes on where nothing was merged", () => {
    expect(of("thành phố Hà Nội", "2025-01-01", "2025-12-31")).toEqual([]);
    expect(of("tỉnh Lạng Sơn", "2025-01-01", "2025-12-31")).toEqual([]);
  });

  it("is not judged where the name is not in the record of units", () => {
    expect(of("tỉnh Thí Dụ", "2025-01-01", "2025-12-31")).toEqual([]);
  });
});

describe("the check of an office", () => {
  it("finds nothing in a month that is in order", async () => {
    const order =
      province(`schedules: [{ from: 2026-09-01, to: 2026-09-30, recurrence: { on: [2026-09-16] }, fallback: none, postedOn: 2026-08-20, deputyStandsIn: false }]
postponed: []
receptions: [{ on: 2026-09-16, by: head, visitors: 1, concludedOn: 2026-09-18, answeredOn: 2026-09-16 }]`);
    expect(await found(order, "2026-10-01")).toEqual([]);
  });

  it("tells each fact that is lacking once, with the number of matters", async () => {
    const many = province(
      "postponed: []\nreceptions: [{ on: 2026-09-16, by: head }, { on: 2026-09-17, by: head }, { on: 2026-09-18, by: head }]",
    );
    const findings = await checkOffice(rulebook, officeOf(many), {
      asOf: "2026-10-01",
      lang: "en",
    });
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      "missing-fact: Not known: How many people were received? (Session of Wednesday 2026-09-16 and 2 more)",
    ]);
  });

  it("tells of an answer that falls due within the days asked for", async () => {
    const record = province(`postponed: []
receptions: [{ on: 2026-09-16, by: head, visitors: 1, concludedOn: 2026-09-18, answerToldOn: 2026-09-16 }]`);
    const soon = async (soonDays: number) => {
      const options = { asOf: "2026-09-24", soonDays };
      const findings = await checkOffice(rulebook, officeOf(record), options);
      return findings.map(({ rule }) => rule);
    };
    // From Wednesday 16/9: 17, 18 (2), 21 to 25 (7), 28, 29, 30/9 (10).
    expect(await soon(6)).toEqual(["reception.session.notify-result.due-soon"]);
    expect(await soon(5)).toEqual([]);
  });

  it("points at the line of a session", async () => {
    const source =
      "record: office\nid: a\nunit: tỉnh Thí Dụ\nrole: province-chair\nlevel: province\nperiod: { from: 2026-09-01, to: 2026-09-30 }\npostponed: []\nreceptions:\n  - { on: 2026-09-16, by: deputy, visitors: 0 }\n";
    const parsed = parseOffice(source, { file: "a.yaml" });
    if (!parsed.ok) throw new Error("the record is wrong");
    const findings = await checkOffice(rulebook, parsed.value, { asOf: "2026-10-01" });
    const deputy = findings.find(({ rule }) => rule === "reception.session.deputy");
    expect(deputy?.at).toEqual({ file: "a.yaml", line: 9, column: 5 });
    expect(deputy?.cites).toEqual(["LTCD-2013/L136/no-delegation"]);
  });

  it.each(["commune-chair", "province-secretary"])("reads the example %s", async (name) => {
    const file = resolve(import.meta.dirname, `../../examples/offices/${name}.yaml`);
    const parsed = parseOffice(await readFile(file), { file });
    expect(parsed.findings).toEqual([]);
  });
});

describe("the skeleton of an office's record", () => {
  it("parses once its blanks are filled", () => {
    const filled = newOffice()
      .replace(/^id: .*$/mu, 'id: "1"')
      .replace(/^unit: .*$/mu, "unit: xã Ví Dụ")
      .replace(/^role: .*$/mu, "role: commune-chair")
      .replace(/^level: .*$/mu, "level: commune");
    expect(parseOffice(filled).ok).toBe(true);
    const whole = filled.replace(
      /^# (?= {2}|schedules:|receptions:|postponed:|incidents:|dialogues:|reports:|reportDays:)/gmu,
      "",
    );
    const parsed = parseOffice(whole);
    expect(parsed.findings).toEqual([]);
  });
});
