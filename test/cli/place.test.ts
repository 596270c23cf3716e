import { describe, expect, it } from "vitest";
import { run, wideLines } from "./run";

const on = ["--on", "2026-11-18"] as const;

describe("tiepdan place", () => {
  it("shows a unit with its code, its days and what it was formed of, and ends with 0", () => {
    const { status, stdout, stderr } = run(["place", "xã Tân Biên, tỉnh Tây Ninh", ...on]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("Xã Tân Biên (mã 25486), Tỉnh Tây Ninh\n  từ 01/07/2025\n");
    expect(stdout).toContain(
      "- Thị trấn Tân Biên (mã 25486), Huyện Tân Biên, Tỉnh Tây Ninh: toàn bộ",
    );
    expect(wideLines(stdout)).toEqual([]);
  });

  it("shows what became of a dissolved district and who takes over, and ends with 1", () => {
    const { status, stdout } = run(["place", "huyện Tân Biên", ...on, "--lang", "en"]);
    expect(status).toBe(1);
    expect(stdout).toContain("ended on 2025-06-30");
    expect(stdout).toContain("- Xã Phước Vinh (code 25591), Tỉnh Tây Ninh: a part");
    expect(stdout).toContain("Unfinished matters: People's Committee of Tỉnh Tây Ninh");
    expect(wideLines(stdout)).toEqual([]);
  });

  it("lists the candidates for a name that several units bear, and ends with 1", () => {
    const { status, stdout } = run(["place", "xã Tân Lập", ...on]);
    expect(status).toBe(1);
    for (const code of ["19462", "23134", "25489"]) expect(stdout).toContain(`mã ${code}`);
    expect(run(["place", "xã Tân Lập", ...on, "--province", "Tây Ninh"]).status).toBe(0);
  });

  it("asks what was meant by a misspelt name", () => {
    const { status, stdout } = run(["place", "xa tan bien", ...on]);
    expect(status).toBe(1);
    expect(stdout.replace(/\s+/gu, " ")).toContain("có phải `Xã Tân Biên (25486)");
  });

  it("gives the answer with its day as JSON", () => {
    const { stdout } = run(["place", "25486", "--on", "2025-06-30", "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      on: "2025-06-30",
      status: "found",
      unit: { officialName: "Thị trấn Tân Biên", district: { code: "705" } },
    });
  });

  it("ends with 2 on a day that is none, and without a day in continuous integration", () => {
    const wrong = run(["place", "Hà Nội", "--on", "18/11/2026"]);
    expect([wrong.status, wrong.stdout]).toEqual([2, ""]);
    expect(wrong.stderr).toContain("`--on 18/11/2026` is not a day");
    const { status, stderr } = run(["place", "Hà Nội"], { env: { CI: "true" } });
    expect(status).toBe(2);
    expect(stderr).toContain("--on YYYY-MM-DD");
  });
});
