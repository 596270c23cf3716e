import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resolveUnit, type Unit } from "../../src/index";

const found = (name: string, on: string, more = {}): Unit => {
  const answer = resolveUnit(name, { on, ...more });
  if (answer.status !== "found") throw new Error(`${name} on ${on}: ${answer.status}`);
  return answer.unit;
};
const rulesOf = (name: string, on: string) =>
  resolveUnit(name, { on }).findings.map(({ rule }) => rule);

describe("resolveUnit on both sides of 1 July 2025", () => {
  it("finds huyện Tân Biên on its last day and six communes on the day after", () => {
    expect(found("huyện Tân Biên", "2025-06-30")).toMatchObject({
      level: "district",
      code: "705",
      to: "2025-06-30",
      province: { code: "72", officialName: "Tỉnh Tây Ninh" },
    });
    const after = resolveUnit("huyện Tân Biên", { on: "2025-07-01" });
    expect(after.status).toBe("other-day");
    const [district] = after.status === "other-day" ? after.units : [];
    expect(district?.thatDay.map(({ unit }) => unit.officialName).sort()).toEqual([
      "Xã Phước Vinh",
      "Xã Thạnh Bình",
      "Xã Trà Vong",
      "Xã Tân Biên",
      "Xã Tân Lập",
      "Xã Tân Phú",
    ]);
  });

  it.each([
    ["25486", "Thị trấn Tân Biên", "Xã Tân Biên"],
    ["25510", "Xã Mỏ Công", "Xã Trà Vong"],
    ["15", "Tỉnh Yên Bái", "Tỉnh Lào Cai"],
    ["24", "Tỉnh Bắc Giang", "Tỉnh Bắc Ninh"],
    ["44", "Tỉnh Quảng Bình", "Tỉnh Quảng Trị"],
    ["52", "Tỉnh Bình Định", "Tỉnh Gia Lai"],
    ["80", "Tỉnh Long An", "Tỉnh Tây Ninh"],
    ["82", "Tỉnh Tiền Giang", "Tỉnh Đồng Tháp"],
    ["91", "Tỉnh Kiên Giang", "Tỉnh An Giang"],
  ])("reads the code %s as %s before and as %s after", (code, before, after) => {
    expect(found(code, "2025-06-30").officialName).toBe(before);
    expect(found(code, "2025-07-01").officialName).toBe(after);
    expect(rulesOf(code, "2025-07-01")).toContain("place-code-reused");
  });

  it.each([
    ["10", "15"],
    ["27", "24"],
    ["45", "44"],
    ["64", "52"],
    ["72", "80"],
    ["87", "82"],
    ["89", "91"],
  ])("does not know the code %s of a merged province after, and leads to %s", (old, now) => {
    const answer = resolveUnit(old, { on: "2026-11-18" });
    const [unit] = answer.status === "other-day" ? answer.units : [];
    expect(unit?.thatDay.map(({ unit: { code } }) => code)).toEqual([now]);
  });

  it("names a split commune's parts and chooses none", () => {
    const answer = resolveUnit("xã Mỏ Công", { on: "2026-11-18" });
    const [unit] = answer.status === "other-day" ? answer.units : [];
    expect(unit?.thatDay.map((one) => [one.unit.code, one.extent]).sort()).toEqual([
      ["25510", "part"],
      ["25549", "part"],
    ]);
    expect(answer.findings.map(({ rule }) => rule)).toEqual(["place-split"]);
  });

  it("tells where a new province's bodies sit, away from its namesake", () => {
    expect(found("tỉnh Tây Ninh", "2026-11-18").centre?.formerProvince).toBe("Long An");
    expect(found("tỉnh Tây Ninh", "2025-06-30").centre).toBeUndefined();
  });

  it("takes an address of before as the former unit, whatever the day", () => {
    const answer = resolveUnit("Xã Tân Lập, huyện Tân Biên, tỉnh Tây Ninh", { on: "2026-11-18" });
    const [unit] = answer.status === "other-day" ? answer.units : [];
    expect(unit?.unit.district?.code).toBe("705");
    expect(unit?.thatDay.map(({ unit: { code } }) => code)).toEqual(["25489"]);
  });

  it("leads a district without communes to its special zone", () => {
    const answer = resolveUnit("huyện Côn Đảo", { on: "2025-07-01" });
    const [unit] = answer.status === "other-day" ? answer.units : [];
    expect(unit?.thatDay).toMatchObject([
      { unit: { officialName: "Đặc khu Côn Đảo", province: { code: "79" } }, extent: "whole" },
    ]);
  });
});

describe("resolveUnit on later and earlier changes", () => {
  it("makes Đồng Nai a city on 30 April 2026, and its communes lie in the city from then on", () => {
    expect(found("75", "2026-04-29").officialName).toBe("Tỉnh Đồng Nai");
    expect(found("75", "2026-04-30").officialName).toBe("Thành phố Đồng Nai");
    const commune = { province: "Đồng Nai" };
    expect(found("phường Tam Phước", "2026-04-29", commune).province?.officialName).toBe(
      "Tỉnh Đồng Nai",
    );
    expect(found("phường Tam Phước", "2026-04-30", commune).province?.officialName).toBe(
      "Thành phố Đồng Nai",
    );
  });

  it("makes Xã Long Thành of Đồng Nai a ward on 30 April 2026", () => {
    expect(found("26368", "2026-04-29").officialName).toBe("Xã Long Thành");
    expect(found("26368", "2026-04-30").officialName).toBe("Phường Long Thành");
    // Vĩnh Long has a commune of that name, so the word alone could mislead.
    expect(rulesOf("xã Long Thành", "2026-05-01")).toContain("place-namesake");
  });

  it("knows Thừa Thiên Huế until the end of 2024 and the city of Huế after", () => {
    expect(found("46", "2024-12-31").officialName).toBe("Tỉnh Thừa Thiên Huế");
    expect(found("46", "2025-01-01").officialName).toBe("Thành phố Huế");
  });

  it("says that units of before are recorded as they stood on 30 June 2025", () => {
    expect(rulesOf("huyện Tân Biên", "2019-05-06")).toEqual(["place-before-record"]);
    expect(rulesOf("huyện Tân Biên", "2025-06-30")).toEqual([]);
  });

  it("tells that sources differ on the code of Xã Ba Chẽ", () => {
    expect(found("06978", "2026-11-18")).toMatchObject({
      code: "06970",
      officialName: "Xã Ba Chẽ",
    });
    expect(rulesOf("06978", "2026-11-18")).toContain("place-code-differs");
  });
});

describe("resolveUnit and the spelling of names", () => {
  it.each([
    ["XÃ TÂN BIÊN", "25486"],
    ["  xã  Tân\u00a0Biên ", "25486"],
    ["xã Tân Biên".normalize("NFD"), "25486"],
    ["X. Tân Biên", "25486"],
    ["Xã Bến Cầu", "25681"],
    ["P. Long Hoa", "25630"],
    ["Đặc khu Côn Đảo", "26732"],
    ["ÐK. Côn Ðảo", "26732"],
    ["Phường B'Lao", "24829"],
    ["phường B’Lao", "24829"],
  ])("reads `%s` as %s", (name, code) => {
    expect(found(name, "2026-11-18").code).toBe(code);
  });

  it.each([
    ["TP.HCM", "79"],
    ["TP HCM", "79"],
    ["TPHCM", "79"],
    ["T.P. Hồ Chí Minh", "79"],
    ["thành phố Hồ Chí Minh", "79"],
    ["tỉnh Thanh Hoá", "38"],
    ["Tỉnh Thanh Hóa", "38"],
    ["T. Khánh Hoà", "56"],
  ])("reads `%s` as the province %s", (name, code) => {
    expect(found(name, "2026-11-18", { level: "province" }).code).toBe(code);
  });

  it.each([
    ["P.4, TP. Tân An", "27691"],
    ["P4, thành phố Tân An", "27691"],
    ["Phường 04, Tân An, Long An", "27691"],
    ["Tx. Kỳ Anh, Hà Tĩnh", "449"],
    ["Q.1, TP.HCM", "760"],
    ["TT. Tân Biên", "25486"],
    ["H. Tân Biên", "705"],
    ["Bà Rịa – Vũng Tàu", "77"],
    ["BR-VT", "77"],
  ])("reads `%s` of before the reform as %s", (name, code) => {
    expect(found(name, "2025-06-30").code).toBe(code);
  });

  it("does not take TT Huế for a township", () => {
    expect(found("TT Huế", "2024-12-31").code).toBe("46");
  });

  it("gives candidates for a name that several units bear", () => {
    const answer = resolveUnit("xã Tân Lập", { on: "2026-11-18" });
    const codes = answer.status === "ambiguous" ? answer.candidates.map(({ code }) => code) : [];
    expect(codes.sort()).toEqual(["19462", "23134", "25489"]);
    expect(found("xã Tân Lập", "2026-11-18", { province: "80" }).code).toBe("25489");
  });

  it.each(["xa tan bien", "xã Tân Biêng", "Xã Tân Biênn"])(
    "suggests Xã Tân Biên for `%s` and does not take it for it",
    (name) => {
      const answer = resolveUnit(name, { on: "2026-11-18", province: "Tây Ninh" });
      const near = answer.status === "unknown" ? answer.suggestions : [];
      expect(near[0]?.officialName).toBe("Xã Tân Biên");
    },
  );

  it("tells a province that is not known, with the one that was meant", () => {
    const answer = resolveUnit("xã Tân Biên", { on: "2026-11-18", province: "Tây Nình" });
    expect(answer.status).toBe("unknown");
    expect(answer.findings).toMatchObject([
      { rule: "place-unknown-context", path: "province", severity: "error" },
    ]);
    expect(answer.findings[0]?.fix).toContain("Tỉnh Tây Ninh (80)");
  });

  it("asks for a name where none is given", () => {
    expect(rulesOf("  , ", "2026-11-18")).toEqual(["place-empty"]);
  });

  it("throws on a day that is none", () => {
    expect(() => resolveUnit("Hà Nội", { on: "01/07/2025" })).toThrow(
      expect.objectContaining({ code: "bad-date" }),
    );
  });

  it("never throws on a name, and its findings always tell what to do next", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 30 }),
      fc.constantFrom(
        "xã ",
        "TP.",
        "p",
        "25486",
        ", ",
        "Tân",
        "Huế",
        "\u0301",
        "1",
        "ð",
        "__proto__",
      ),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 6 }),
        fc.constantFrom("1999-01-01", "2025-06-30", "2025-07-01", "2026-11-18"),
        (pieces, on) => {
          const answer = resolveUnit(pieces.join(""), { on });
          expect(["found", "ambiguous", "other-day", "unknown"]).toContain(answer.status);
          if (answer.status !== "found") expect(answer.findings.length).toBeGreaterThan(0);
          for (const { fix } of answer.findings) expect(fix?.length).toBeGreaterThan(5);
        },
      ),
      { numRuns: 500 },
    );
  });
});
