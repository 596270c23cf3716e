import { describe, expect, it } from "vitest";
import { countDeadline, type DeadlineOptions } from "../../src/time/deadline";
import { parsePeriod } from "../../src/time/period";

const count = (period: string, from: string, options: Omit<DeadlineOptions, "from"> = {}) =>
  countDeadline(parsePeriod(period), { from, ...options });
const lines = (...args: Parameters<typeof count>) =>
  count(...args).steps.map(
    ({ day, why, cite }) => `${day} ${why.vi}${cite === undefined ? "" : ` [${cite}]`}`,
  );

describe("the ledger", () => {
  it("of a few working days lists each of them and each stretch of rest days", () => {
    expect(lines("4wd", "2026-08-26")).toEqual([
      "2026-08-26 Ngày xảy ra sự kiện, không tính vào thời hạn [BLDS-2015/d147/k3]",
      "2026-08-27 Bắt đầu đếm 04 ngày làm việc",
      "2026-08-27 Ngày làm việc thứ 1: thứ Năm, 27/08/2026 [WD/definition]",
      "2026-08-28 Ngày làm việc thứ 2: thứ Sáu, 28/08/2026 [WD/definition]",
      "2026-08-29 Không tính 29/08/2026–02/09/2026: thứ Bảy, Chủ nhật; Nghỉ hoán đổi (làm bù 22/08/2026); Quốc khánh [SWAP/practice]",
      "2026-09-03 Ngày làm việc thứ 3: thứ Năm, 03/09/2026 [WD/definition]",
      "2026-09-04 Ngày làm việc thứ 4: thứ Sáu, 04/09/2026 [WD/definition]",
      "2026-09-04 Thời hạn kết thúc lúc 24 giờ ngày này [BLDS-2015/d148/k6]",
    ]);
  });

  it("of many working days gives runs and names only breaks that hold a holiday", () => {
    expect(lines("60wd", "2025-12-29")).toEqual([
      "2025-12-29 Ngày xảy ra sự kiện, không tính vào thời hạn [BLDS-2015/d147/k3]",
      "2025-12-30 Bắt đầu đếm 60 ngày làm việc",
      "2025-12-31 Ngày làm việc thứ 1–2: 30/12/2025–31/12/2025, không kể thứ Bảy, Chủ nhật [WD/definition]",
      "2026-01-01 Không tính 01/01/2026–04/01/2026: thứ Bảy, Chủ nhật; Tết Dương lịch; Nghỉ hoán đổi (làm bù 10/01/2026) [BLLD-2019/d112/k1]",
      "2026-02-13 Ngày làm việc thứ 3–33: 05/01/2026–13/02/2026, không kể thứ Bảy, Chủ nhật (trừ ngày làm bù 10/01/2026) [WD/definition]",
      "2026-02-14 Không tính 14/02/2026–22/02/2026: thứ Bảy, Chủ nhật; Tết Âm lịch [BLLD-2019/d112/k1]",
      "2026-03-31 Ngày làm việc thứ 34–60: 23/02/2026–31/03/2026, không kể thứ Bảy, Chủ nhật [WD/definition]",
      "2026-03-31 Thời hạn kết thúc lúc 24 giờ ngày này [BLDS-2015/d148/k6]",
    ]);
  });

  it("of days names the roll with every holiday in it, and the safe day", () => {
    expect(lines("15d", "2023-04-14").slice(2)).toEqual([
      "2023-04-29 Hết 15 ngày, ngày cuối theo lịch: thứ Bảy, 29/04/2023 [BLDS-2015/d148/k1]",
      "2023-05-04 Ngày cuối rơi vào ngày nghỉ 29/04/2023–03/05/2023 (Giỗ Tổ Hùng Vương (10/3 âm lịch); Ngày Chiến thắng; Ngày Quốc tế lao động; Nghỉ bù Giỗ Tổ Hùng Vương (10/3 âm lịch); Nghỉ bù Ngày Chiến thắng), chuyển sang ngày làm việc tiếp theo: thứ Năm, 04/05/2023 [BLDS-2015/d148/k5]",
      "2023-05-04 Thời hạn kết thúc lúc 24 giờ ngày này [BLDS-2015/d148/k6]",
      "2023-04-28 Ngày an toàn: ngày làm việc cuối cùng không muộn hơn ngày hết hạn theo số ngày",
    ]);
  });

  it("cites the end of weeks, months and years by their own clauses", () => {
    const cites = (period: string) => count(period, "2026-07-01").steps.map(({ cite }) => cite);
    expect(cites("2w")).toContain("BLDS-2015/d148/k2");
    expect(cites("2m")).toContain("BLDS-2015/d148/k3");
    expect(cites("1y")).toContain("BLDS-2015/d148/k4");
  });

  it("cites the Civil Code of 2005 for days to the end of 2016 and that of 2015 after", () => {
    expect(
      count("10d", "2016-12-20")
        .steps.map(({ cite }) => cite)
        .filter((cite) => cite !== undefined),
    ).toEqual(["BLDS-2005/d149-153", "BLDS-2005/d149-153", "BLDS-2005/d149-153"]);
    // 25/12/2016 + 10 = Wednesday 4/1/2017.
    expect(
      count("10d", "2016-12-25")
        .steps.map(({ cite }) => cite)
        .filter((cite) => cite !== undefined),
    ).toEqual(["BLDS-2005/d149-153", "BLDS-2015/d148/k1", "BLDS-2015/d148/k6"]);
  });

  it("tells a citizen why a Saturday worked by offices is still a rest day", () => {
    expect(lines("10d", "2025-12-31", { profile: "public" }).join("\n")).toContain(
      "10/01/2026 cơ quan làm bù nhưng vẫn là ngày nghỉ của người dân",
    );
  });

  it("says that a month has no such day", () => {
    expect(lines("1m", "2026-01-31").join("\n")).toContain(
      "(tháng này không có ngày 31, lấy ngày cuối tháng)",
    );
  });

  it("names receipt on a rest day that the intake rules move", () => {
    expect(lines("7wd", "2026-08-29", { intake: "next-working-day" }).slice(0, 2)).toEqual([
      "2026-08-29 Nhận vào ngày nghỉ (thứ Bảy); theo quy chế tiếp nhận lấy ngày làm việc tiếp theo",
      "2026-09-03 Ngày xảy ra sự kiện, không tính vào thời hạn [BLDS-2015/d147/k3]",
    ]);
  });

  it("speaks English too, in every step", () => {
    const english = count("7wd", "2026-08-26").steps.map(({ why }) => why.en);
    expect(english[4]).toBe(
      "Not counted 2026-08-29 to 2026-09-02: Saturday, Sunday; Swapped day off (worked on 2026-08-22); National Day",
    );
    expect(english.every((text) => text.length > 0 && !/[ăđơưạếộ]/u.test(text))).toBe(true);
  });
});

describe("a provisional deadline", () => {
  const reason = (...args: Parameters<typeof count>) => count(...args).provisional?.reason.vi;

  it("is one whose count touches 2027", () => {
    // From Friday 25/12/2026: 28 to 31/12 are four working days; 1/1 is a holiday, so the fifth is Monday 4/1/2027.
    expect(count("4wd", "2026-12-25")).not.toHaveProperty("provisional");
    expect(count("5wd", "2026-12-25")).toMatchObject({ due: "2027-01-04" });
    expect(reason("5wd", "2026-12-25")).toBe(
      "lịch nghỉ năm 2027 chưa được công bố, đang tính theo đề xuất",
    );
  });

  it("is one whose count touches a swap that is only proposed", () => {
    // 19, 20, 23/11; 24/11 off; 25, 26, 27, 30/11.
    expect(count("7wd", "2026-11-18")).toMatchObject({ due: "2026-11-30" });
    expect(reason("7wd", "2026-11-18")).toContain("mới là đề xuất");
    expect(reason("2wd", "2026-11-18")).toBeUndefined();
  });

  it("is one in years without a calendar", () => {
    expect(reason("10d", "2011-06-01")).toContain("chưa biết lịch nghỉ năm 2011");
    expect(reason("10d", "2030-06-01")).toContain("chưa biết lịch nghỉ năm 2030");
  });

  it("is one whose competing text or roll reaches such days", () => {
    // 10 days from 18/12/2026 end on Monday 28/12; ten working days on 4/1/2027: 21-25, 28-31/12, 4/1.
    expect(
      countDeadline([parsePeriod("10d"), parsePeriod("10wd")], { from: "2026-12-18" }),
    ).toMatchObject({
      due: "2026-12-28",
      latest: "2027-01-04",
      provisional: { reason: { vi: expect.stringContaining("2027") } },
    });
    // 8/11 + 14 = Sunday 22/11/2026 rolls to Monday 23/11, which the proposal would take off.
    expect(count("14d", "2026-11-08")).toMatchObject({
      due: "2026-11-23",
      provisional: { reason: { vi: expect.stringContaining("23/11/2026") } },
    });
  });
});
