import { describe, expect, it } from "vitest";
import type { Urgency } from "../../../src/document/official-document";
import { isoDate } from "../../../src/time/iso-date";
import { middle, textIn } from "../pdf-pages";
import { firstPage, mm, near } from "./drawn";
import { partyNotice, run, stateDispatch, stateNotice } from "./sample-documents";

const stateHead = stateNotice().letterhead;

describe("the head of a State document", () => {
  it("sets the superior body upright over the issuing body in bold, both 13 pt and centred on 62.5 mm", async () => {
    const superior = ["ỦY BAN NHÂN DÂN XÃ VÍ DỤ"];
    const letterhead = { ...stateHead, superior, body: ["BAN TIẾP CÔNG DÂN"] };
    const page = await firstPage(stateNotice({ letterhead }));
    const [above, own] = [textIn(page, "ỦY BAN NHÂN DÂN XÃ"), textIn(page, "BAN TIẾP")];
    expect([above.font, own.font]).toEqual(["Tinos-Regular", "Tinos-Bold"]);
    expect([above.size, own.size]).toEqual([13, 13]);
    for (const found of [above, own]) {
      expect(Math.abs(middle(found) - 62.5)).toBeLessThan(near);
    }
    expect(own.baseline - above.baseline).toBeCloseTo(mm(13 * 1.149), 1);
  });

  it.each([
    // Half of the short last line is less than a third of the long one above: the line above the rule counts.
    ["XÃ VÍ DỤ", "XÃ VÍ DỤ"],
    ["XÃ VÍ DỤ THƯỢNG", "ỦY BAN NHÂN DÂN"],
  ])(
    "draws the rule under `%s` half as long at most, at least a third of `%s`",
    async (last, third) => {
      const letterhead = { ...stateHead, body: ["ỦY BAN NHÂN DÂN", last] };
      const page = await firstPage(stateNotice({ letterhead }));
      const above = textIn(page, last);
      const rule = page.rules.find(({ top }) => top > above.baseline && top < above.baseline + 3);
      if (rule === undefined) throw new Error("There is no rule.");
      const least = textIn(page, third);
      const length = rule.right - rule.left;
      expect(length).toBeGreaterThanOrEqual((least.right - least.left) / 3 - 0.01);
      expect(length).toBeLessThanOrEqual((above.right - above.left) / 2 + 0.01);
      expect(Math.abs(middle(rule) - 62.5)).toBeLessThan(near);
    },
  );

  it("keeps the national title on one line between margins of 35 and 20 mm, at 13 pt", async () => {
    const page = await firstPage(stateNotice({ style: { margins: { left: 35, right: 20 } } }));
    const title = textIn(page, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(title.size).toBe(13);
    expect(title.right).toBeLessThanOrEqual(190);
    expect(Math.abs(middle(title) - (190 - 96 / 2))).toBeLessThan(near);
    expect(Math.abs(textIn(page, "Nơi nhận:").left - 35)).toBeLessThan(near);
  });

  it("takes the sizes that the document chooses", async () => {
    const sizes = {
      nationalTitle: 12,
      motto: 13,
      issuingBody: 12,
      placeDate: 13,
      title: 13,
      body: 13,
    };
    const page = await firstPage(stateNotice({ style: { sizes } }));
    const sizeOf = (start: string): number => textIn(page, start).size;
    expect(sizeOf("CỘNG HÒA")).toBe(12);
    expect(sizeOf("Độc lập")).toBe(13);
    expect(sizeOf("ỦY BAN NHÂN DÂN")).toBe(12);
    expect(sizeOf("Ví Dụ, ngày")).toBe(13);
    expect(sizeOf("THÔNG BÁO")).toBe(13);
    expect(sizeOf("Về việc")).toBe(13);
    expect(sizeOf("Nay thông báo")).toBe(13);
    const level = textIn(page, "Số: 05").baseline - textIn(page, "Ví Dụ, ngày").baseline;
    expect(Math.abs(level)).toBeLessThan(0.1);
  });

  it("sets the subject of a dispatch upright at 12 pt, 6 pt under its number and centred on it", async () => {
    const page = await firstPage(stateDispatch());
    const [number, about] = [textIn(page, "Số: 05/UBND-TCD"), textIn(page, "V/v trả lời")];
    expect(about.size).toBe(12);
    expect(about.font).toBe("Tinos-Regular");
    expect(Math.abs(middle(about) - middle(number))).toBeLessThan(1);
    // Down to the end of the number's line, then 6 pt, then the ascent of the next.
    const expected = number.baseline + mm(13 * (1.149 - 0.911) + 6 + 12 * 0.911);
    expect(Math.abs(about.baseline - expected)).toBeLessThan(near);
  });

  it.each<readonly [Urgency, number]>([
    ["KHẨN", 20],
    ["THƯỢNG KHẨN", 40],
    ["HỎA TỐC", 30],
  ])("frames `%s` in red, %d by 8 mm, under the number", async (urgency, width) => {
    const page = await firstPage(stateNotice({ urgency }));
    const [frame] = page.frames;
    const found = textIn(page, urgency);
    expect(found.size).toBe(13);
    expect(found.font).toBe("Tinos-Bold");
    if (frame === undefined) throw new Error("There is no frame.");
    expect(frame.colour).toBe("#ff0000");
    expect(Math.abs(frame.right - frame.left - width)).toBeLessThan(near);
    expect(Math.abs(frame.bottom - frame.top - 8)).toBeLessThan(near);
    expect(Math.abs(middle(frame) - 62.5)).toBeLessThan(near);
    expect(Math.abs(middle(found) - 62.5)).toBeLessThan(near);
    expect(frame.top).toBeGreaterThan(textIn(page, "Số: 05").baseline);
    expect(found.left).toBeGreaterThan(frame.left);
    expect(found.right).toBeLessThan(frame.right);
  });

  it("frames the limits of circulation in black under the urgency, both above the title", async () => {
    const page = await firstPage(
      stateDispatch({ urgency: "KHẨN", circulation: "LƯU HÀNH NỘI BỘ" }),
    );
    const [first, second] = page.frames;
    expect(second?.colour).toBe("#000000");
    expect(second?.top).toBeGreaterThan(first?.bottom ?? 0);
    expect(first?.top).toBeGreaterThan(textIn(page, "công dân về").baseline);
    expect(textIn(page, "LƯU HÀNH NỘI BỘ").font).toBe("Tinos-Bold");
    expect(textIn(page, "Kính gửi:").baseline).toBeGreaterThan(second?.bottom ?? 0);
  });

  it("prints no mark of a draft", async () => {
    const { texts } = await firstPage(stateNotice({ draft: true }));
    expect(texts.some(({ text }) => text.includes("DỰ THẢO"))).toBe(false);
  });

  it("takes no room for a number, place and date that minutes do not have", async () => {
    const letterhead = { ...stateHead, number: "", placeDate: "" };
    const [bare, usual] = await Promise.all([
      firstPage(stateNotice({ letterhead })),
      firstPage(stateNotice()),
    ]);
    const gained = textIn(usual, "THÔNG BÁO").baseline - textIn(bare, "THÔNG BÁO").baseline;
    expect(gained).toBeGreaterThan(mm(14));
    expect(bare.structure.startsWith("Document(P P P P H1")).toBe(true);
  });
});

describe.each([
  ["2024-04-05", "36-HD/VPTW"],
  ["2026-07-08", "05-HD/VPTW"],
])("the head of a Party document of %s (%s)", (date) => {
  const notice = partyNotice({ date: isoDate(date) });

  it.each([
    ["ĐẢNG BỘ TỈNH MẪU", 14, "Tinos-Regular"],
    ["ĐẢNG ỦY XÃ VÍ DỤ", 14, "Tinos-Bold"],
    ["*", 14, "Tinos-Regular"],
    ["ĐẢNG CỘNG SẢN VIỆT NAM", 15, "Tinos-Bold"],
    ["Số 05-TB/ĐU", 14, "Tinos-Regular"],
    ["Ví Dụ, ngày 08 tháng 7 năm 2026", 14, "Tinos-Italic"],
    ["THÔNG BÁO", 15, "Tinos-Bold"],
    ["về lịch tiếp dân", 14, "Tinos-Bold"],
    ["-----", 14, "Tinos-Bold"],
  ])("prints `%s` at %d pt in %s", async (text, size, font) => {
    const found = textIn(await firstPage(notice), text);
    expect(found.size).toBe(size);
    expect(found.font).toBe(font);
  });

  it("begins at the top margin of 20 mm with the Party's title and a rule as long under it", async () => {
    const page = await firstPage(notice);
    const title = textIn(page, "ĐẢNG CỘNG SẢN");
    expect(Math.abs(title.baseline - (20 + mm(15 * 0.911)))).toBeLessThan(near);
    const rule = page.rules.find(({ top }) => top > title.baseline && top < title.baseline + 3);
    expect(Math.abs((rule?.left ?? 0) - title.left)).toBeLessThan(near);
    expect(Math.abs((rule?.right ?? 0) - title.right)).toBeLessThan(near);
  });

  it("parts body and number by an asterisk alone and draws no rule on the left or under the subject", async () => {
    const page = await firstPage(notice);
    const [body, mark] = [textIn(page, "ĐẢNG ỦY"), textIn(page, "*")];
    expect(mark.text).toBe("*");
    expect(Math.abs(middle(mark) - middle(body))).toBeLessThan(near);
    expect(mark.baseline).toBeGreaterThan(body.baseline);
    expect(mark.baseline).toBeLessThan(textIn(page, "Số 05").baseline);
    // The title's rule, and the line under the words before the recipients.
    expect(page.rules).toHaveLength(2);
    const level = textIn(page, "Số 05").baseline - textIn(page, "Ví Dụ, ngày").baseline;
    expect(Math.abs(level)).toBeLessThan(0.1);
  });

  it("prints neither national title nor motto", async () => {
    const { texts } = await firstPage(notice);
    expect(texts.some(({ text }) => /CỘNG HÒA|Độc lập/u.test(text))).toBe(false);
  });

  it("sets the subject of a dispatch in italics at 12 pt under its number", async () => {
    const about = run("về việc phối hợp giải quyết đơn");
    const page = await firstPage({ ...notice, letterhead: { ...notice.letterhead, about } });
    const found = textIn(page, "về việc phối hợp");
    expect([found.size, found.font]).toEqual([12, "Tinos-Italic"]);
    expect(Math.abs(middle(found) - middle(textIn(page, "Số 05")))).toBeLessThan(near);
  });

  it("marks a draft under the number", async () => {
    const page = await firstPage({ ...notice, draft: true });
    const mark = textIn(page, "DỰ THẢO");
    expect(mark.font).toBe("Tinos-Bold");
    expect(mark.baseline).toBeGreaterThan(textIn(page, "Số 05").baseline);
    expect(mark.baseline).toBeLessThan(textIn(page, "THÔNG BÁO").baseline);
  });
});
