import { describe, expect, it } from "vitest";
import { citeProvision } from "../../src/law/cite-provision";
import { isoDate } from "../../src/time/iso-date";
import { projectLaw } from "./law-files";

const law = projectLaw();
const bases = (ids: readonly string[], date: string) => law.legalBases(ids, isoDate(date));

// What an acceptance notice rests on in each period, the decree given before the law on purpose.
const acceptance = [
  "ND124-2020/d16/k2",
  "ND75-2012/d5",
  "LKN-2011/d27@2012",
  "LKN-2011/d17@2026",
  "ND141-2025/complaint-commune",
];

describe("the legal bases of a complaint letter", () => {
  it("of 1 January 2015 are the law as amended in 2013 and the decree of 2012", () => {
    expect(bases(acceptance, "2015-01-01")).toEqual([
      "Căn cứ Luật Khiếu nại số 02/2011/QH13 ngày 11 tháng 11 năm 2011 (được sửa đổi, bổ sung bởi Luật số 42/2013/QH13);",
      "Căn cứ Nghị định số 75/2012/NĐ-CP ngày 03 tháng 10 năm 2012 của Chính phủ quy định chi tiết một số điều của Luật Khiếu nại;",
    ]);
  });

  it("of 1 June 2021 are the law and the decree of 2020 in its first wording", () => {
    expect(bases(acceptance, "2021-06-01")).toEqual([
      "Căn cứ Luật Khiếu nại số 02/2011/QH13 ngày 11 tháng 11 năm 2011 (được sửa đổi, bổ sung bởi Luật số 42/2013/QH13);",
      "Căn cứ Nghị định số 124/2020/NĐ-CP ngày 19 tháng 10 năm 2020 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Khiếu nại;",
    ]);
  });

  it("of 1 September 2025 name the two laws of 2025 and the decree on two-tier government", () => {
    expect(bases(acceptance, "2025-09-01")).toEqual([
      "Căn cứ Luật Khiếu nại số 02/2011/QH13 ngày 11 tháng 11 năm 2011 (được sửa đổi, bổ sung bởi Luật số 42/2013/QH13, Luật số 81/2025/QH15 và Luật số 84/2025/QH15);",
      "Căn cứ Nghị định số 124/2020/NĐ-CP ngày 19 tháng 10 năm 2020 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Khiếu nại;",
      "Căn cứ Nghị định số 141/2025/NĐ-CP ngày 12 tháng 6 năm 2025 của Chính phủ quy định về phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực quản lý nhà nước của Thanh tra Chính phủ;",
    ]);
  });

  it("of 15 July 2026 name the amending texts and leave out the interim competence", () => {
    expect(bases(acceptance, "2026-07-15")).toEqual([
      "Căn cứ Luật Khiếu nại số 02/2011/QH13 ngày 11 tháng 11 năm 2011 (được sửa đổi, bổ sung bởi Luật số 42/2013/QH13, Luật số 81/2025/QH15, Luật số 84/2025/QH15 và Luật số 136/2025/QH15);",
      "Căn cứ Nghị định số 124/2020/NĐ-CP ngày 19 tháng 10 năm 2020 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Khiếu nại (được sửa đổi, bổ sung bởi Nghị định số 155/2026/NĐ-CP);",
    ]);
  });

  it("name the law on the last day before the amendment without it", () => {
    expect(bases(["LKN-2011/d28"], "2026-06-30")[0]).not.toContain("136/2025");
  });

  it("name the amendment from its first day", () => {
    expect(bases(["LKN-2011/d28"], "2026-07-01")[0]).toContain("136/2025");
  });

  it("never name a repealed decree", () => {
    expect(bases(["ND75-2012/d12"], "2020-12-10")).toEqual([]);
  });

  it("never name an instrument for an article that was repealed", () => {
    expect(bases(["LKN-2011/d18"], "2026-07-01")).toEqual([]);
  });

  it("keep the law when the old wording of an article has a successor", () => {
    expect(bases(["LKN-2011/d10@2012"], "2026-07-01")).toHaveLength(1);
  });

  it("never name a practice", () => {
    expect(bases(["SWAP/practice", "WD/definition"], "2026-07-15")).toEqual([]);
  });

  it("name a code by its title, number and day", () => {
    expect(bases(["BLDS-2015/d147/k2"], "2026-07-15")).toEqual([
      "Căn cứ Bộ luật Dân sự số 91/2015/QH13 ngày 24 tháng 11 năm 2015;",
    ]);
  });

  it("name a resolution of the National Assembly by its issuer", () => {
    expect(bases(["NQ190-2025/d7"], "2025-09-01")).toEqual([
      "Căn cứ Nghị quyết số 190/2025/QH15 ngày 19 tháng 02 năm 2025 của Quốc hội quy định về xử lý một số vấn đề liên quan đến sắp xếp tổ chức bộ máy nhà nước;",
    ]);
  });

  it("put a circular with its amending circular after the decrees", () => {
    expect(bases(["TT07-2013/d22", "ND75-2012/d12"], "2017-01-03")).toEqual([
      "Căn cứ Nghị định số 75/2012/NĐ-CP ngày 03 tháng 10 năm 2012 của Chính phủ quy định chi tiết một số điều của Luật Khiếu nại;",
      "Căn cứ Thông tư số 07/2013/TT-TTCP ngày 31 tháng 10 năm 2013 của Thanh tra Chính phủ quy định quy trình giải quyết khiếu nại hành chính (được sửa đổi, bổ sung bởi Thông tư số 02/2016/TT-TTCP);",
    ]);
  });

  it("refuse an id that nobody knows", () => {
    expect(() => bases(["LKN-2011/d999"], "2026-07-15")).toThrow(
      expect.objectContaining({ code: "unknown-citation" }),
    );
  });
});

describe("a law book", () => {
  it("finds a provision by its id", () => {
    expect(law.lookUp("LKN-2011/d27@2026")?.cite).toBe("Điều 27 Luật Khiếu nại năm 2011");
  });

  it("does not find a provision by its place without the version", () => {
    expect(law.lookUp("LKN-2011/d27")).toBeUndefined();
  });

  it("ranks a law above a decree and a decree above a circular", () => {
    const ranks = ["LKN-2011/d28", "ND124-2020/d16/k2", "TT07-2013/d22"].map(law.rankOf);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(new Set(ranks).size).toBe(3);
  });

  it("refuses to rank what nobody knows", () => {
    expect(() => law.rankOf("LKN-2012/d1")).toThrow(
      expect.objectContaining({ code: "unknown-citation" }),
    );
  });

  it("knows that acceptance in 10 days ended with 30 June 2026", () => {
    expect(law.inForceOn("LKN-2011/d27@2012", isoDate("2026-06-30"))).toBe(true);
    expect(law.inForceOn("LKN-2011/d27@2012", isoDate("2026-07-01"))).toBe(false);
  });

  it("says of an unknown id that it is not in force", () => {
    expect(law.inForceOn("LKN-2011/d999", isoDate("2026-07-01"))).toBe(false);
  });

  it("cites a wording with its amendment in both languages", () => {
    expect(citeProvision(law, "ND124-2020/d28b/k2")).toBe(
      "khoản 2 Điều 28b Nghị định số 124/2020/NĐ-CP (được bổ sung bởi Nghị định số 155/2026/NĐ-CP)",
    );
    expect(citeProvision(law, "ND124-2020/d28b/k2", "en")).toBe(
      "clause 2, Article 28b, Decree No. 124/2020/NĐ-CP (added by Decree No. 155/2026/NĐ-CP)",
    );
  });

  it("cites a first wording without any", () => {
    expect(citeProvision(law, "LKN-2011/d27@2012")).toBe("Điều 27 Luật Khiếu nại năm 2011");
  });
});
