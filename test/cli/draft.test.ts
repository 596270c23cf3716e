import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commune, complaint, file, place, run } from "./run";

const agency = file("agency.yaml", commune);
const one = file("1.yaml", complaint("12/KN"));
const asOf = ["--as-of", "2026-07-23"] as const;
const folder = (name: string) => join(place, "out", name);
const draft = (out: string, ...parameters: readonly string[]) =>
  run(["draft", ...parameters, ...asOf, "--out", out]);

describe("tiepdan draft", () => {
  it("writes the letter that the decision calls for, and prints where", () => {
    const out = folder("one");
    const { status, stdout } = draft(out, one, "--agency", agency);
    expect(status).toBe(0);
    const path = join(out, "12-KN.complaint-acceptance-notice.pdf");
    expect(stdout.split("\n")).toContain(path);
    const bytes = readFileSync(path);
    expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
    expect(bytes.toString("latin1").trimEnd().endsWith("%%EOF")).toBe(true);
    expect(readdirSync(out).filter((name) => name.endsWith(".partial"))).toEqual([]);
  });

  it("writes the same bytes again", () => {
    const [first, second] = ["a", "b"].map((name) => {
      draft(folder(name), one, "--agency", agency, "--number", "5");
      return readFileSync(join(folder(name), "12-KN.complaint-acceptance-notice.pdf"));
    });
    expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
  });

  it("writes text and HTML, with the date that is given", () => {
    const out = folder("formats");
    const { status } = draft(
      out,
      one,
      "--agency",
      agency,
      "--to",
      "text",
      "html",
      "--date",
      "2026-07-24",
    );
    expect(status).toBe(0);
    const text = readFileSync(join(out, "12-KN.complaint-acceptance-notice.txt"), "utf8");
    expect(text).toContain("Lê Văn Thử");
    expect(text).toContain("ngày 24 tháng 7 năm 2026");
    expect(readFileSync(join(out, "12-KN.complaint-acceptance-notice.html"), "utf8")).toMatch(
      /^<!doctype html>/iu,
    );
  });

  it("refuses a case without an agency before anything is written", () => {
    const out = folder("no-agency");
    const other = file("2.yaml", complaint("13/KN").replaceAll("xã Ví Dụ", "xã Khác"));
    const { status, stdout, stderr } = draft(out, one, other, "--agency", agency);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(
      "case `13/KN` is handled by `xã Khác`, and no profile is of that unit",
    );
    expect(existsSync(out)).toBe(false);
  });

  it("refuses two cases whose letters would have one name", () => {
    const out = folder("same");
    const twin = file("3.yaml", complaint("12-KN"));
    const { status, stderr } = draft(out, one, twin, "--agency", agency);
    expect(status).toBe(2);
    expect(stderr).toContain(
      "`12/KN: complaint-acceptance-notice` and `12-KN: complaint-acceptance-notice`",
    );
    expect(existsSync(out)).toBe(false);
  });

  it("writes nothing where the letter lacks a value, and tells which", () => {
    const out = folder("lacking");
    const bare = file("4.yaml", complaint("14/KN").replace(/^summary:.*\n/mu, ""));
    const { status, stdout, stderr } = draft(out, bare, "--agency", agency);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain("14/KN: complaint-acceptance-notice: chưa soạn được");
    expect(stderr).toContain("summary");
    expect(existsSync(out)).toBe(false);
  });

  it("leaves room for what is missing where that is asked for", () => {
    const out = folder("blanks");
    const bare = file("5.yaml", complaint("15/KN").replace(/^summary:.*\n/mu, ""));
    const { status } = draft(out, bare, "--agency", agency, "--blanks", "--to", "text");
    expect(status).toBe(0);
    expect(readFileSync(join(out, "15-KN.complaint-acceptance-notice.txt"), "utf8")).toMatch(
      /[.…]{3,}/u,
    );
  });

  it("does not write outside the folder, whatever the case number", () => {
    const out = folder("inside");
    const sly = file("6.yaml", complaint('"../../sly"'));
    const { status } = draft(out, sly, "--agency", agency, "--to", "text");
    expect(status).toBe(0);
    expect(readdirSync(out)).toEqual(["sly.complaint-acceptance-notice.txt"]);
  });

  it("ends with 2 where the folder is a file, or the template or day is unknown", () => {
    const taken = file("taken", "a file");
    for (const parameters of [
      ["--out", taken],
      ["--out", folder("x"), "--template", "complaint-acceptance-notic"],
      ["--out", folder("x"), "--date", "24/7/2026"],
    ]) {
      const { status, stdout, stderr } = run([
        "draft",
        one,
        ...asOf,
        "--agency",
        agency,
        ...parameters,
      ]);
      expect(status).toBe(2);
      expect(stdout).toBe("");
      expect(stderr).not.toMatch(/\n\s+at /u);
    }
    expect(existsSync(folder("x"))).toBe(false);
  });
});
