import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderOf } from "../rulebook/folders";
import { rightRules, rightScenarios } from "../rulebook/rule-file";
import { file, place, run } from "./run";

const topic = ["--topic", "complaint-acceptance"] as const;

describe("tiepdan rules docs", () => {
  it("prints a topic as Markdown on standard output", () => {
    const { status, stdout, stderr } = run(["rules", "docs", ...topic]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout.startsWith("# Thụ lý khiếu nại\n")).toBe(true);
    expect(stdout).toContain("- Việc phải làm: Thụ lý giải quyết khiếu nại");
    expect(stdout).toContain(
      "| On the last day the office is still in time | Xem xét ngày 15/07/2026 | Áp dụng; hạn 15/07/2026; tình trạng: đang trong hạn |",
    );
  });

  it("prints it in English, without scenarios, as HTML", () => {
    const options = ["--lang", "en", "--no-scenarios", "--format", "html"] as const;
    const { status, stdout } = run(["rules", "docs", ...topic, ...options]);
    expect(status).toBe(0);
    expect(stdout.startsWith("<!DOCTYPE html>\n")).toBe(true);
    expect(stdout).toContain('<h3 id="complaint.accept">Accept the complaint, or say');
    expect(stdout).toContain("7 working days, counted from day of receipt");
    expect(stdout).not.toContain("On the last day the office is still in time");
  });

  it("writes one file, of the kind that its name tells", () => {
    const out = join(place, "book", "acceptance.html");
    const { status, stdout, stderr } = run(["rules", "docs", ...topic, "-o", out]);
    expect([status, stdout, stderr]).toEqual([0, "", `${out}\n`]);
    expect(readFileSync(out, "utf8")).toMatch(/^<!DOCTYPE html>[\s\S]*<\/html>\n$/u);
  });

  it("writes a folder with a page for each chapter", () => {
    const out = join(place, "pages");
    expect(run(["rules", "docs", ...topic, "-o", out]).status).toBe(0);
    expect(readdirSync(out).sort()).toEqual([
      "assumptions.md",
      "complaint-acceptance.md",
      "forms.md",
      "index.md",
      "provisions.md",
      "roles.md",
    ]);
    expect(readFileSync(join(out, "index.md"), "utf8")).toContain(
      "(complaint-acceptance.md#complaint.accept)",
    );
  });

  it("prints an agency's own rules with their scenarios", () => {
    const own = folderOf({ "ours.yaml": rightRules, "ours.scenarios.yaml": rightScenarios });
    const { status, stdout } = run(["rules", "docs", "--rules", own, "--area", "our"]);
    expect(status).toBe(0);
    expect(stdout).toContain("### Nhắc trước khi hết hạn");
    expect(stdout).toContain("03 ngày làm việc, tính từ ngày nhận đơn");
    expect(stdout).toContain("A second complaint is not followed by a reminder");
    expect(stdout).not.toContain("`complaint.accept`");
  });

  it("suggests the topic and the area that was meant, and ends with 2", () => {
    const ofTopic = run(["rules", "docs", "--topic", "complaint-aceptance"]);
    expect(ofTopic.status).toBe(2);
    expect(ofTopic.stderr).toContain("did you mean `complaint-acceptance`?");
    const ofArea = run(["rules", "docs", "--area", "complant"]);
    expect([ofArea.status, ofArea.stdout]).toEqual([2, ""]);
    expect(ofArea.stderr).toContain("did you mean `complaint`?");
  });

  it("ends with 2 where it cannot write, and leaves nothing half-written", () => {
    const taken = file("taken", "a file stands here\n");
    const { status, stderr } = run(["rules", "docs", ...topic, "-o", join(taken, "book.md")]);
    expect(status).toBe(2);
    expect(stderr).toContain("cannot be written");
    expect(readdirSync(place).filter((name) => name.endsWith(".partial"))).toEqual([]);
  });
});
