import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseLetter } from "../../src/document/parse-letter";
import { file, place, run, wideLines } from "./run";

const note = (body: string) =>
  `---\nid: own-note\ntitle: Thông báo riêng\ninForce: { from: 2026-01-01 }\nkind: Thông báo\nsymbol: TB\ncase: none\naudience: [public]\nfields:\n  matter: { type: text, label: Việc báo }\n---\n{{> letterhead}}\n<title>THÔNG BÁO</title>\n${body}\n{{> signature}}\n`;
file("right/own.hbs", note("<p>{{fields.matter}}</p>"));
file("wrong/own.hbs", note("<p>{{fields.mater}}</p>"));
const right = ["--templates", join(place, "right")];
const wrong = ["--templates", join(place, "wrong")];

describe("tiepdan templates", () => {
  it("lists what can be drafted in 80 columns, own ones too, and as JSON", () => {
    const { status, stdout } = run(["templates", "list", ...right]);
    expect(status).toBe(0);
    expect(wideLines(stdout)).toEqual([]);
    expect(stdout).toContain("own-note");
    expect(stdout).toContain("party-dispatch");
    const listed = JSON.parse(
      run(["templates", "list", "--format", "json"]).stdout,
    ) as readonly object[];
    expect(listed[0]).toMatchObject({ id: "complaint-acceptance-notice", case: "required" });
  });

  it("shows what a template asks for", () => {
    const { status, stdout } = run(["templates", "show", "plan"]);
    expect(status).toBe(0);
    expect(wideLines(stdout)).toEqual([]);
    expect(stdout).toContain("support (chữ, không bắt buộc): Cơ quan phối hợp");
    expect(run(["templates", "show", "plan", "--lang", "en"]).stdout).toContain(
      "support (text, optional)",
    );
    expect(run(["templates", "show", "nothing"]).status).toBe(2);
  });

  it("checks the packaged ones and a folder's, with file and line", () => {
    expect(run(["templates", "check"]).status).toBe(0);
    expect(run(["templates", "check", ...right]).status).toBe(0);
    const { status, stdout } = run(["templates", "check", ...wrong, "--lang", "en"]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/own\.hbs\n {2}14:1 /u);
    expect(stdout).toContain("did you mean `matter`?");
  });

  it("previews a template: text at once, PDF in a file, on the same day every day", () => {
    const { status, stdout } = run(["templates", "preview", "own-note", ...right]);
    expect(status).toBe(0);
    expect(stdout).toContain("[Địa danh], ngày 01 tháng 01 năm 2026");
    expect(stdout).toContain("[Việc báo]");
    const pdf = run(["templates", "preview", "plan", "--to", "pdf", "--out", join(place, "out")]);
    expect(pdf.stdout.trim()).toBe(join(place, "out", "plan.preview.pdf"));
    expect(readFileSync(pdf.stdout.trim()).subarray(0, 5).toString()).toBe("%PDF-");
    expect(run(["templates", "preview", "plan", "--date", "2026-02-30"]).status).toBe(2);
    expect(run(["templates", "preview", "plan", "--date", "2020-03-04"]).status).toBe(1);
  });
});

describe("tiepdan new letter", () => {
  it("prints a skeleton that parses once its day is written", () => {
    const { status, stdout } = run(["new", "letter", "--template", "dispatch"]);
    expect(status).toBe(0);
    expect(parseLetter(stdout.replace(/^date:/mu, "date: 2026-11-25")).findings).toEqual([]);
    expect(run(["new", "letter", "--template", "own-note", ...right]).stdout).toContain(
      "  matter:",
    );
  });

  it("asks for a template", () => {
    const { status, stderr } = run(["new", "letter"]);
    expect([status, stderr]).toEqual([2, expect.stringContaining("--template")]);
  });
});
