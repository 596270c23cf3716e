import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commune, complaint, file, place, run } from "./run";

const agency = file("agency.yaml", commune);
const dispatch = (more = "", fields = "") => `record: letter
template: dispatch
date: 2026-07-24
number: "5"
${more}fields:
  about: lịch tiếp công dân
  to: [Các phòng]
  opening: [Mở đầu.]
${fields === "" ? "  closing: Kết\n" : fields}`;
const folder = (name: string) => join(place, "out", name);
const draft = (out: string, ...parameters: readonly string[]) =>
  run(["draft", ...parameters, "--agency", agency, "--out", folder(out)], { env: { CI: "true" } });
const read = (out: string, name: string) => readFileSync(join(folder(out), name), "utf8");

describe("tiepdan draft on letters' records", () => {
  it("writes each in a file of the record's name, and needs no day, not even in CI", () => {
    const { status, stdout, stderr } = draft(
      "one",
      file("a/lịch.yaml", dispatch()),
      "--to",
      "text",
      "json",
    );
    expect([status, stderr]).toEqual([0, ""]);
    expect(readdirSync(folder("one")).sort()).toEqual(["lịch.json", "lịch.txt"]);
    expect(stdout.trim().split("\n")).toEqual(
      ["txt", "json"].map((end) => join(folder("one"), `lịch.${end}`)),
    );
    expect(read("one", "lịch.txt")).toContain("Số: 05/UBND-TCD");
    expect(JSON.parse(read("one", "lịch.json"))).toMatchObject({
      record: "document",
      template: "dispatch",
    });
  });

  it("writes letters and cases of one call", () => {
    const [letter, one] = [
      file("b/letter.yaml", dispatch()),
      file("b/case.yaml", complaint("12/KN")),
    ];
    const { status } = draft("both", letter, one, "--as-of", "2026-07-23", "--to", "text");
    expect(status).toBe(0);
    expect(readdirSync(folder("both")).sort()).toEqual([
      "12-KN.complaint-acceptance-notice.txt",
      "letter.txt",
    ]);
  });

  it("tells what is missing in the record by its line, and writes nothing", () => {
    const broken = file("c/letter.yaml", dispatch("", "  urgency: x\n"));
    const wrong = draft("wrong", broken, "--lang", "en");
    expect([wrong.status, existsSync(folder("wrong"))]).toEqual([1, false]);
    expect(wrong.stderr).toMatch(/letter\.yaml\n {2}9:3 .*unknown-key/u);
    const missing = draft(
      "missing",
      file("d/letter.yaml", dispatch("", "  closing:\n")),
      "--lang",
      "en",
    );
    expect([missing.status, existsSync(folder("missing"))]).toEqual([1, false]);
    expect(missing.stderr).toContain("fields.closing");
  });

  it("prints dots where it is asked to", () => {
    const { status } = draft(
      "blanks",
      file("e/letter.yaml", dispatch("", "  closing:\n")),
      "--blanks",
      "--to",
      "text",
    );
    expect(status).toBe(0);
    expect(read("blanks", "letter.txt")).toContain("………………./.");
  });

  it("picks the profile of the unit that the record names", () => {
    const other = file(
      "other.yaml",
      commune.replaceAll("xã Ví Dụ", "xã Khác").replaceAll("XÃ VÍ DỤ", "XÃ KHÁC"),
    );
    const named = file("f/letter.yaml", dispatch("unit: xã Khác\n"));
    expect(draft("unit", named, "--agency", other, agency, "--to", "text").status).toBe(0);
    expect(read("unit", "letter.txt")).toContain("XÃ KHÁC");
    const { status, stderr } = draft(
      "no-unit",
      file("g/letter.yaml", dispatch()),
      "--agency",
      other,
      agency,
    );
    expect(status).toBe(2);
    expect(stderr).toContain("has no agency profile");
  });

  it("refuses two records of one name, before anything is written", () => {
    const [one, two] = [file("h/letter.yaml", dispatch()), file("i/letter.yaml", dispatch())];
    const { status, stderr } = draft("same", one, two);
    expect([status, existsSync(folder("same"))]).toEqual([2, false]);
    expect(stderr).toContain("would both be written to `letter`");
  });

  it("uses templates of an own folder", () => {
    const note =
      "---\nid: own-note\ntitle: Thông báo\ninForce: { from: 2026-01-01 }\nkind: Thông báo\nsymbol: TB\naudience: [complainant]\nfields:\n  heldOn: { type: date, label: Ngày họp }\n---\n<p>{{petition.summary}} {{date fields.heldOn}}</p>\n{{> signature}}\n";
    file("templates/own.hbs", note);
    const [one, fields] = [
      file("j/case.yaml", complaint("12/KN")),
      file("j/fields.yaml", "heldOn: 2026-07-30\n"),
    ];
    const own = [
      "--templates",
      join(place, "templates"),
      "--template",
      "own-note",
      "--as-of",
      "2026-07-23",
      "--to",
      "text",
    ];
    expect(draft("own", one, ...own, "--fields", fields).status).toBe(0);
    expect(read("own", "12-KN.own-note.txt")).toContain("ngày 30 tháng 7 năm 2026");
    const wrong = draft(
      "own-wrong",
      one,
      ...own,
      "--fields",
      file("j/wrong.yaml", "heldOn: 30/7/2026\n"),
    );
    expect(wrong.status).toBe(1);
    expect(wrong.stderr).toMatch(/wrong\.yaml\n {2}1:9/u);
    const alone = run([
      "draft",
      one,
      "--agency",
      agency,
      "--as-of",
      "2026-07-23",
      "--fields",
      fields,
    ]);
    expect([alone.status, alone.stderr]).toEqual([2, expect.stringContaining("--template")]);
  });

  it("refuses templates that cannot be used, with file and line", () => {
    file("bad/own.hbs", "<p>x</p>");
    const letter = file("k/letter.yaml", dispatch());
    const { status, stderr } = draft("bad", letter, "--templates", join(place, "bad"));
    expect(status).toBe(2);
    expect(stderr).toMatch(/own\.hbs:1: /u);
  });
});

describe("tiepdan check on letters' records", () => {
  it("tells what is wrong with them, beside cases", () => {
    const letter = file("l/letter.yaml", dispatch("numbr: x\n"));
    const { status, stdout } = run(["check", letter], { env: { CI: "true" } });
    expect(status).toBe(1);
    expect(stdout).toMatch(/5:1 .*unknown-key/u);
    expect(run(["check", file("m/letter.yaml", dispatch())]).status).toBe(0);
  });
});
