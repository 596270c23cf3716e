import { dirname } from "node:path";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { commune, complaint, file, run, wideLines } from "./run";

/** The 5th (moved to Monday 06/7) and the 20th of July 2026; the second was held by the deputy. */
const record = (id = "TCD-1") => `record: office
id: ${id}
unit: xã Ví Dụ
role: commune-chair
level: commune
period: { from: 2026-07-01, to: 2026-08-31 }
schedules:
  - { from: 2026-07-01, to: 2026-08-31, recurrence: { on: [2026-07-05, 2026-07-20, 2026-08-05, 2026-08-20] }, fallback: next-working-day, number: 61/TB-UBND, postedOn: 2026-06-25, deputyStandsIn: false }
postponed: []
receptions:
  - { on: 2026-07-06, by: head, visitors: 1, concludedOn: 2026-07-08, answeredOn: 2026-07-06 }
  - { on: 2026-07-20, by: deputy, visitors: 0 }
`;
const plain = {
  record: "office",
  unit: "xã Thí Dụ",
  role: "commune-chair",
  level: "commune",
  period: { from: "2026-07-01", to: "2026-07-31" },
  receptions: [],
};
const office = file("office.yaml", record());
const agency = file("agency.yaml", commune);
const asOf = ["--as-of", "2026-08-03"] as const;

describe("the command over the record of an office", () => {
  it("checks it and points at its lines", () => {
    const { status, stdout } = run(["check", office, ...asOf, "--agency", agency]);
    expect(status).toBe(1);
    expect(stdout).toContain("reception.cadence.commune-chair.short");
    expect(stdout).toMatch(/^ +12:5 +lỗi +reception\.session\.deputy$/mu);
    expect(stdout).toContain("Tháng 7/2026: phải có `2`, đã có `1`");
    expect(wideLines(stdout)).toEqual([]);
  });

  it("checks it beside case files, in one call", () => {
    const one = file("cases/1.yaml", complaint("KN-1"));
    const { stdout } = run(["check", office, one, ...asOf, "--format", "json"]);
    const { findings } = JSON.parse(stdout) as {
      readonly findings: readonly { readonly rule: string }[];
    };
    const rules = findings.map(({ rule }) => rule);
    expect(rules).toContain("complaint.accept.overdue");
    expect(rules).toContain("reception.cadence.commune-chair.short");
  });

  it("tells of a fault in the record with its line", () => {
    const wrong = file("wrong.yaml", record().replace("by: deputy", "by: deputi"));
    const { status, stdout } = run(["check", wrong, ...asOf]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^ +12:27 +lỗi/mu);
  });

  it("prints a table of what was owed, and the decision as JSON", () => {
    const { status, stdout } = run(["decide", office, ...asOf]);
    expect(status).toBe(0);
    // July and August owe two days each: July is short, August still runs.
    expect(stdout).toMatch(/^Trực tiếp .+ 2 +0 +0 +1 +0 +0 +1 *$/mu);
    expect(wideLines(stdout)).toEqual([]);
    const decision = JSON.parse(run(["decide", office, ...asOf, "--format", "json"]).stdout);
    expect(decision).toMatchObject({
      format: 1,
      record: { kind: "office", id: "TCD-1", role: "commune-chair" },
    });
  });

  it("writes the inspector's page", () => {
    const { status, stdout } = run(["explain", office, ...asOf, "--agency", agency]);
    expect(status).toBe(0);
    expect(stdout).toContain("Tháng 7/2026: phải có 2, đã có 1, THIẾU 1.");
    expect(stdout).toContain("Căn cứ: Điều 15 Luật Tiếp công dân năm 2013");
    expect(wideLines(stdout)).toEqual([]);
    const english = run(["explain", office, ...asOf, "--lang", "en"]).stdout;
    expect(english).toContain("Month 2026-07: owed 2, done 1, 1 MISSING.");
  });

  it("takes a folder with the records of several offices", () => {
    const folder = dirname(file("offices/1/office.yaml", record()));
    file("offices/2/office.json", JSON.stringify({ ...plain, id: "TCD-2" }));
    file("offices/read-me.txt", "no record");
    const page = run(["explain", dirname(folder), ...asOf]);
    expect(page.status).toBe(0);
    expect(page.stdout.match(/^HỒ SƠ \S+:/gmu)).toEqual(["HỒ SƠ TCD-1:", "HỒ SƠ TCD-2:"]);
    const { status, stdout } = run(["check", dirname(folder), ...asOf, "--format", "json"]);
    expect(status).toBe(1);
    expect(stdout).toContain("office.json");
    expect(stdout).toContain("office.yaml");
  });

  it("cannot explain a part of it alone", () => {
    const { status, stderr } = run(["explain", office, "reception.session.deputy", ...asOf]);
    expect(status).toBe(2);
    expect(stderr).toContain("explained as a whole");
  });

  it("draws no letters of it", () => {
    const { status, stderr } = run(["draft", office, ...asOf]);
    expect(status).toBe(2);
    expect(stderr).toContain("tiepdan explain");
  });

  it("lists the sessions ahead with what is due", () => {
    const { stdout } = run(["due", office, ...asOf, "--format", "json"]);
    const rows = JSON.parse(stdout) as readonly Record<string, string>[];
    expect(rows.map(({ due, act, status }) => `${due} ${act} ${status}`)).toEqual([
      "2026-08-05 session planned",
      "2026-08-20 session planned",
      "2026-08-31 receive-in-person open",
    ]);
    const soon = run(["due", office, ...asOf, "--within", "3", "--format", "json"]);
    expect(JSON.parse(soon.stdout)).toHaveLength(1);
  });

  it("prints a calendar file that another program reads", () => {
    const one = file("cases/1.yaml", complaint("KN-1"));
    const call = () => run(["due", office, one, ...asOf, "--agency", agency, "--ics"]).stdout;
    const events = new ICAL.Component(ICAL.parse(call())).getAllSubcomponents("vevent");
    const read = events.map((event) => ({
      day: String(event.getFirstPropertyValue("dtstart")),
      title: String(event.getFirstPropertyValue("summary")),
      text: String(event.getFirstPropertyValue("description")),
    }));
    // The complaint of 20/7/2026 was to be accepted by 29/7.
    expect(read[0]).toMatchObject({ day: "2026-07-29" });
    expect(read[0]?.title).toMatch(/^Thụ lý .+ \(KN-1\)$/u);
    expect(read[0]?.text).toContain("Điều 27 Luật Khiếu nại");
    expect(read.find(({ day }) => day === "2026-08-05")).toMatchObject({
      title: "Tiếp công dân định kỳ (TCD-1)",
    });
    expect(call()).toBe(call());
    expect(call().replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
  });

  it("prints a skeleton and the schema of the record", () => {
    expect(run(["new", "office"]).stdout).toContain("record: office");
    expect(JSON.parse(run(["schema", "office"]).stdout)).toMatchObject({ title: "tiepdan office" });
  });
});
