import { describe, expect, it } from "vitest";
import { renderText } from "../../src/document/render-text";
import { readHistory } from "./read-history";
import { letterOf, written } from "./written-letter";

async function text(history: string, name: string): Promise<string> {
  const letter = readHistory(history).letters.find((one) => one.name === `${name}.yaml`);
  if (letter === undefined) throw new Error(`${history} has no letter ${name}`);
  return renderText(letterOf(await written(letter)));
}

/** The lines of `Nơi nhận`. */
function copies(letter: string): readonly string[] {
  const lines = letter.split("\n");
  const from = lines.indexOf("Nơi nhận:") + 1;
  const to = lines.findIndex((line, index) => index >= from && !line.startsWith("- "));
  return lines.slice(from, to);
}

describe("the rights that decisions tell", () => {
  it("a first decision: thirty days to the provincial chair, a year to the court", async () => {
    const decision = await text("01-wall-and-shed", "12-resolution-decision");
    expect(decision).toContain("Trong thời hạn 30 ngày");
    expect(decision).toContain("khiếu nại đến Chủ tịch Ủy ban nhân dân tỉnh Thí Dụ;");
    expect(decision).toContain("trong thời hạn 01 năm");
  });

  it("a decision of 2021: to the chair of the province of that time", async () => {
    const decision = await text("03-district-2021", "09-resolution-decision");
    expect(decision).toContain("khiếu nại đến Chủ tịch Ủy ban nhân dân tỉnh Thí Dụ Bắc;");
  });

  it.each([
    ["05-second-instance", "11-resolution-decision"],
    ["09-dissolved-district", "12-resolution-decision"],
    ["10-not-decided-in-time", "17-resolution-decision"],
  ])("the second decision of %s: the court alone", async (history, name) => {
    const decision = await text(history, name);
    expect(decision).toContain("Trong thời hạn 01 năm");
    expect(decision).not.toContain("khiếu nại đến");
  });

  it("a warning: ten days to complain again, and no court (Điều 48, 57)", async () => {
    const decision = await text("08-warning", "10-resolution-decision");
    expect(decision).toContain("Trong thời hạn 10 ngày");
    expect(decision).toContain("khiếu nại đến Chủ tịch Ủy ban nhân dân tỉnh Thí Dụ.");
    expect(decision).not.toContain("khởi kiện");
  });
});

describe("who gets the letters", () => {
  it("the first decision goes to the superior, who passed it on, and the inspectorate (Điều 32)", async () => {
    expect(copies(await text("03-district-2021", "09-resolution-decision"))).toEqual([
      "- Như Điều 4;",
      "- Chủ tịch Ủy ban nhân dân tỉnh Thí Dụ Bắc;",
      "- Ủy ban Mặt trận Tổ quốc Việt Nam huyện Thí Dụ;",
      "- Thanh tra huyện Thí Dụ;",
      "- Trung tâm Phát triển quỹ đất huyện;",
      "- Lưu: VT, hồ sơ, TTr.",
    ]);
  });

  it("the notice of acceptance of a group speaks to its representative", async () => {
    const notice = await text("06-seven-households", "03-acceptance-notice");
    expect(notice).toContain("Kính gửi: Ông Lương Văn Hậu");
    expect(notice).not.toContain("Cao Thị Sen");
  });
});

describe("the days that letters print", () => {
  it("what is left of the period after a suspension", async () => {
    // Điều 28: 45 days from 30/6 end on 14/8; 36 were used until 05/8, and the other 9 run from 09/9.
    const decision = await text("04-across-the-change", "09-continuation-decision");
    expect(decision).toContain("đến hết ngày 18 tháng 9 năm 2026");
  });

  it("the end of a suspended execution, no later than the resolution period", async () => {
    // Điều 37: 45 days from 20/8 end on Sunday 04/10, so on Monday 05/10.
    const decision = await text("10-not-decided-in-time", "09-execution-suspension");
    expect(decision).toContain("không quá ngày 05 tháng 10 năm 2026");
  });

  it("the day before which evidence must arrive", async () => {
    // Seven days from 03/8 end on 10/8.
    const request = await text("06-seven-households", "05-evidence-request");
    expect(request).toContain("trước ngày 11 tháng 8 năm 2026");
  });
});

describe("the forms of their day", () => {
  it("a notice of 30 June 2026 is still on the form of 2020, one of July on that of 2026", async () => {
    const older = await text("04-across-the-change", "02-acceptance-notice");
    expect(older).toContain("Số CMND/Hộ chiếu/Thẻ căn cước công dân");
    const newer = await text("01-wall-and-shed", "02-acceptance-notice");
    expect(newer).toContain("Số căn cước/định danh cá nhân/giấy chứng nhận căn cước/hộ chiếu");
  });

  it("the acting director signs from the day she acts", async () => {
    const before = await text("06-seven-households", "10-expertise-decision");
    expect(before).toMatch(/\nGIÁM ĐỐC\n+Hoàng Văn Tạm/u);
    const after = await text("06-seven-households", "16-resolution-decision");
    expect(after).toMatch(/\nQ\. GIÁM ĐỐC\n+Vũ Thị Dựng/u);
  });
});
