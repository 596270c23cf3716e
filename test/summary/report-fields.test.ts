import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseAgency } from "../../src/case/parse-agency";
import { composeGeneral } from "../../src/document/compose-general";
import { checkDocument } from "../../src/document/form/check-document";
import { renderText } from "../../src/document/render-text";
import { reportFields } from "../../src/summary/report-fields";
import { reportPeriod } from "../../src/summary/report-period";
import { exampleRecords, figures, rulebook } from "./report-records";

const summary = await figures(exampleRecords, { unit: "xã Ví Dụ" });
const { label } = reportPeriod("2026-Q3");
const written = {
  to: ["Ủy ban nhân dân tỉnh Thí Dụ"],
  assessment: ["Việc tiếp công dân được thực hiện đúng lịch trong hai tháng."],
  tasks: ["giải quyết hai vụ việc quá hạn"],
  closing: "Xin báo cáo",
};

function composed(template: string, agency: string, more: object = {}) {
  const text = readFileSync(new URL(`../../examples/agencies/${agency}.yaml`, import.meta.url));
  const profile = parseAgency(text, { file: agency });
  if (!profile.ok) throw new Error(agency);
  const document = composeGeneral(template, {
    date: "2026-10-05",
    number: "112",
    agency: profile.value,
    law: rulebook.law,
    fields: { ...written, ...more, ...reportFields(summary, { law: rulebook.law, label }) },
  });
  if (!document.ok) throw new Error(document.findings.map(({ message }) => message).join("\n"));
  return document.value;
}

describe("the report document of a period", () => {
  const state = composed("periodic-report", "commune");
  const words = renderText(state).replace(/\s+/gu, " ");

  it("is in the form that the regulation prescribes, for the State and for the Party", () => {
    const party = composed("party-periodic-report", "party-committee", {
      archive: "Văn phòng Đảng ủy",
    });
    expect([...checkDocument(state), ...checkDocument(party)]).toEqual([]);
  });

  it("tells the figures in sentences", () => {
    expect(words).toContain(
      "Trong kỳ phải xử lý 10 đơn, gồm 01 đơn kỳ trước chuyển sang và 09 đơn tiếp nhận trong kỳ",
    );
    expect(words).toContain("đã giải quyết 03 (đúng hạn 01, quá hạn 01)");
    expect(words).toContain("Người đứng đầu tiếp 06 buổi (định kỳ 05, đột xuất 01) với 23 người");
    expect(words).toContain("phải có 06, đã có 05, thiếu 01.");
  });

  it("says what is not known instead of passing over it", () => {
    expect(words).toContain("01 đơn chưa rõ đã xử lý hay chưa");
    expect(words).toContain("03 ý kiến, kiến nghị chưa có trả lời và chưa rõ thời hạn");
  });

  it("lists what is late in an annex, by record and without names of petitioners", () => {
    expect(words).toContain("DANH SÁCH VIỆC QUÁ HẠN");
    expect(words).toContain("23/KN-2026");
    expect(words).not.toContain("Lê Văn Giả");
  });

  it("has no annex where nothing is late", async () => {
    const none = await figures([]);
    expect(reportFields(none, { law: rulebook.law, label })).not.toHaveProperty("overdue");
  });
});
