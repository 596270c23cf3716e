import { describe, expect, it } from "vitest";
import { reportPeriod } from "../../src/summary/report-period";
import { summaryText } from "../../src/summary/summary-text";
import { exampleRecords, figures, rulebook } from "./report-records";

const summary = await figures(exampleRecords, { unit: "xã Ví Dụ" });
const { label } = reportPeriod("2026-Q3");
const page = summaryText(summary, { law: rulebook.law, label });
const english = summaryText(summary, { law: rulebook.law, label, lang: "en" });

describe("the page of a period", () => {
  it("fits a terminal of 80 columns", () => {
    const lines = [...page.split("\n"), ...english.split("\n")];
    expect(lines.filter((line) => [...line].length > 80)).toEqual([]);
  });

  it("names the period, the unit and the last day that is counted", () => {
    expect(page.replace(/\s+/gu, " ")).toContain(
      "quý III năm 2026 (01/07/2026 – 30/09/2026), xã Ví Dụ Chốt đến hết ngày 30/09/2026",
    );
  });

  it("gives a line to each figure, by kind", () => {
    expect(page).toMatch(/^Tổng số đơn phải xử lý +7 +1 +1 +1 +0 +10$/mu);
    expect(english).toMatch(/^Petitions to handle +7 +1 +1 +1 +0 +10$/mu);
  });

  it("tells of what is late since when, whose it is and the provision in words", () => {
    const words = page.replace(/\s+/gu, " ");
    expect(words).toContain("quá hạn từ 22/09/2026 (hạn 21/09/2026, 9 ngày)");
    expect(words).toContain("Điều 28 Luật Khiếu nại năm 2011");
  });

  it("names what is in no figure", () => {
    expect(page).toContain("  Chưa ghi ngày nhận đơn: 1 (29/KN-2026)");
    expect(page).toContain("  Của đơn vị khác: 1 (30/KN-2026)");
  });

  it("says so where nothing is late and nobody tells of sessions", async () => {
    const empty = summaryText(await figures([]));
    expect(empty).toContain("Quá hạn\n  Không có.");
    expect(empty).toContain("Chưa có hồ sơ tiếp công dân cho 01/07/2026–30/09/2026.");
  });
});
