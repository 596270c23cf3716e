import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { place, run, wideLines } from "./run";

const records = "examples/reports/*.yaml";
const quarter = ["report", records, "--period", "2026-Q3", "--as-of", "2026-10-05"] as const;
const unit = ["--for", "xã Ví Dụ"] as const;
const agency = ["--agency", "examples/agencies/commune.yaml"] as const;

describe("the command that counts a period", () => {
  it("prints a page of 80 columns", () => {
    const { status, stdout } = run([...quarter, ...unit]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Tổng số đơn phải xử lý +7 +1 +1 +1 +0 +10$/mu);
    expect(wideLines(stdout)).toEqual([]);
  });

  it("takes the unit of the only profile, and names who holds its office", () => {
    const { stdout } = run([...quarter, ...agency, "--format", "json"]);
    const { unit: of, overdue } = JSON.parse(stdout);
    expect(of).toBe("xã Ví Dụ");
    expect(overdue[0].bearer.holder.name).toBe("Lê Văn Thử");
  });

  it("writes a workbook and a report document to the file that is named", () => {
    const workbook = join(place, "q3.xlsx");
    expect(run([...quarter, ...unit, "--format", "xlsx", "--out", workbook]).status).toBe(0);
    expect(readFileSync(workbook).subarray(0, 2).toString()).toBe("PK");
    const letter = join(place, "q3.pdf");
    const { status, stderr } = run([...quarter, ...agency, "--format", "pdf", "--out", letter]);
    expect(status).toBe(0);
    expect(stderr).toContain("fields.assessment");
    expect(readFileSync(letter).subarray(0, 5).toString()).toBe("%PDF-");
  });

  it.each([
    ["a workbook without a file", [...quarter, ...unit, "--format", "xlsx"], "--out"],
    [
      "a document without a profile",
      [...quarter, ...unit, "--format", "docx", "--out", "x.docx"],
      "--agency",
    ],
    ["a period that is none", ["report", records, "--period", "2026-Q5"], "2026-Q5"],
    [
      "cut-off days that nobody knows",
      [...quarter, "--days", "national"],
      "2026-06-15..2026-09-14",
    ],
    ["no period", ["report", records], "--period"],
  ])("refuses %s as wrong use", (_, parameters, said) => {
    const { status, stderr } = run(parameters);
    expect(status).toBe(2);
    expect(stderr).toContain(said);
    expect(existsSync("x.docx")).toBe(false);
  });
});
