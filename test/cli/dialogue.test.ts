import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { commune, file, run, wideLines } from "./run";

/** Held on Wednesday 14/10/2026 without the council in the chair; the results were to be public by Monday 26/10. */
const record = (id = "DT-1") => `record: dialogue
id: ${id}
unit: xã Ví Dụ
level: commune
role: commune-chair
trigger: yearly
announced: { on: 2026-10-05, number: 85/TB-UBND }
heldOn: 2026-10-14
coChairs: [{ name: A, of: front }]
proposals:
  - { id: p1, kind: feedback, about: rác thải, clearedUpThere: false, withinCompetence: true }
`;
const dialogue = file("dialogue.yaml", record());
const agency = file("agency.yaml", commune);

describe("the command over the record of a dialogue", () => {
  it("checks it and points at its lines", () => {
    const { status, stdout } = run(["check", dialogue, "--as-of", "2026-10-27"]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^ +8:9 +lỗi +dialogue\.publish\.overdue$/mu);
    expect(stdout).toMatch(/^ +8:9 +cảnh báo +dialogue\.co-chair$/mu);
    expect(stdout).toMatch(/^ +11:5 +cảnh báo +dialogue\.proposal\.answer\.not-done$/mu);
    expect(wideLines(stdout)).toEqual([]);
  });

  it("prints a table of what was owed, and the decision as JSON", () => {
    const { status, stdout } = run(["decide", dialogue, "--as-of", "2026-10-27"]);
    expect(status).toBe(0);
    expect(stdout).toContain("DT-1 (xã Ví Dụ)");
    expect(wideLines(stdout)).toEqual([]);
    const json = run(["decide", dialogue, "--as-of", "2026-10-27", "--format", "json"]).stdout;
    expect(JSON.parse(json)).toMatchObject({
      format: 1,
      record: { kind: "dialogue", id: "DT-1", role: "commune-chair" },
      matters: [{ id: "conference" }, { id: "proposal-p1" }],
    });
  });

  it("explains it as a page, in both languages", () => {
    const { status, stdout } = run(["explain", dialogue, "--as-of", "2026-10-27"]);
    expect(status).toBe(0);
    expect(stdout).toContain("QUÁ HẠN");
    expect(stdout).toContain("Điều 43 Luật Tổ chức chính quyền địa phương");
    expect(wideLines(stdout)).toEqual([]);
    const english = run(["explain", dialogue, "--as-of", "2026-10-27", "--lang", "en"]).stdout;
    expect(english).toContain("Dialogue conference 2026-10-14");
  });

  it("lists what is due, also as a calendar that another program reads", () => {
    const asOf = ["--as-of", "2026-10-20", "--agency", agency] as const;
    const rows = JSON.parse(run(["due", dialogue, ...asOf, "--format", "json"]).stdout);
    expect(rows).toMatchObject([
      { case: "DT-1", matter: "conference", due: "2026-10-26", act: "publish-results" },
    ]);
    const calendar = run(["due", dialogue, ...asOf, "--ics"]).stdout;
    const [event] = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents("vevent");
    expect(String(event?.getFirstPropertyValue("dtstart"))).toBe("2026-10-26");
    expect(String(event?.getFirstPropertyValue("summary"))).toContain("(DT-1)");
  });

  it("refuses a record that names who denounced, without the name", () => {
    const named = `${record()}  - { id: p2, kind: denunciation, about: một việc, from: { name: Phạm Thị Kín } }\n`;
    const { status, stdout } = run(["check", file("named.yaml", named), "--as-of", "2026-10-27"]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^ +12:\d+ +lỗi +denouncer-named$/mu);
    expect(stdout).not.toContain("Kín");
  });

  it("prints a skeleton and the schema of the record", () => {
    expect(run(["new", "dialogue"]).stdout).toContain("record: dialogue");
    expect(JSON.parse(run(["schema", "dialogue"]).stdout)).toMatchObject({
      title: "tiepdan dialogue",
    });
  });
});
