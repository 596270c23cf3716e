import { describe, expect, it } from "vitest";
import { formatCitation, parseCitation, unversioned } from "../../src/law/citation";

const complaints = { vi: "Luật Khiếu nại năm 2011", en: "Law on Complaints 2011" };
const amending = { vi: "Luật số 136/2025/QH15", en: "Law No. 136/2025/QH15" };
const inspection = { vi: "Luật số 84/2025/QH15", en: "Law No. 84/2025/QH15" };

const cite = (id: string, lang: "vi" | "en", names = {}) => {
  const citation = parseCitation(id);
  if (citation === undefined) throw new Error(id);
  return formatCitation(citation, { instrument: complaints, ...names }, lang);
};

describe("the parts of an id", () => {
  it("are instrument, article, clause, point and version", () => {
    expect(parseCitation("LKN-2011/d12/k1/ph@2026")).toEqual({
      instrument: "LKN-2011",
      article: "12",
      clause: "1",
      point: "h",
      version: 2026,
    });
  });

  it("keep the letter of an added article", () => {
    expect(parseCitation("LKN-2011/d11a/k4")).toEqual({
      instrument: "LKN-2011",
      article: "11a",
      clause: "4",
    });
  });

  it("know the point đ", () => {
    expect(parseCitation("LKN-2011/d15/k1/pđ@2026")?.point).toBe("đ");
  });

  it("keep what is no article as a part of its own", () => {
    expect(parseCitation("BLDS-2005/d149-153")).toEqual({
      instrument: "BLDS-2005",
      part: "d149-153",
    });
    expect(parseCitation("LC1893-2023/m2.4-plan")).toEqual({
      instrument: "LC1893-2023",
      part: "m2.4-plan",
    });
  });

  it("are nothing for an instrument alone", () => {
    expect(parseCitation("LKN-2011")).toBeUndefined();
  });

  it("are nothing when the version is no year", () => {
    expect(parseCitation("LKN-2011/d27@26")).toBeUndefined();
  });

  it("are the same place for two wordings once the version is gone", () => {
    expect(unversioned("LKN-2011/d27@2012")).toBe(unversioned("LKN-2011/d27@2026"));
  });
});

describe("a printed citation", () => {
  it("puts the smallest part first in Vietnamese", () => {
    expect(cite("LKN-2011/d11/k1/pa", "vi")).toBe("điểm a khoản 1 Điều 11 Luật Khiếu nại năm 2011");
  });

  it("names the article alone when no clause is meant", () => {
    expect(cite("LKN-2011/d27@2012", "vi")).toBe("Điều 27 Luật Khiếu nại năm 2011");
  });

  it("says that a new article was added", () => {
    expect(cite("LKN-2011/d11a/k1/pa", "vi", { amendment: { how: "added", by: [amending] } })).toBe(
      "điểm a khoản 1 Điều 11a Luật Khiếu nại năm 2011 (được bổ sung bởi Luật số 136/2025/QH15)",
    );
  });

  it("says that a changed article was amended", () => {
    expect(cite("LKN-2011/d27@2026", "vi", { amendment: { how: "amended", by: [amending] } })).toBe(
      "Điều 27 Luật Khiếu nại năm 2011 (được sửa đổi, bổ sung bởi Luật số 136/2025/QH15)",
    );
  });

  it("joins two amending laws by và", () => {
    expect(
      cite("LKN-2011/d63/k3@2026", "vi", {
        amendment: { how: "amended", by: [inspection, amending] },
      }),
    ).toBe(
      "khoản 3 Điều 63 Luật Khiếu nại năm 2011 (được sửa đổi, bổ sung bởi Luật số 84/2025/QH15 và Luật số 136/2025/QH15)",
    );
  });

  it("reads in English with commas", () => {
    expect(cite("LKN-2011/d11a/k1/pa", "en", { amendment: { how: "added", by: [amending] } })).toBe(
      "point a, clause 1, Article 11a, Law on Complaints 2011 (added by Law No. 136/2025/QH15)",
    );
  });

  it("is the instrument alone for what is no article", () => {
    expect(cite("LKN-2011/units", "vi")).toBe("Luật Khiếu nại năm 2011");
  });
});
