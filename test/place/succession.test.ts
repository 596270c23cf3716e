import { describe, expect, it } from "vitest";
import { predecessorsOf, resolveUnit, successorsOf, type Unit, unitNameOn } from "../../src/index";

const unit = (name: string, on: string): Unit => {
  const answer = resolveUnit(name, { on });
  if (answer.status !== "found") throw new Error(`${name} on ${on}: ${answer.status}`);
  return answer.unit;
};
const told = (links: ReturnType<typeof successorsOf>) =>
  links.map(({ unit: { officialName }, extent }) => `${officialName}: ${extent}`).sort();

describe("successorsOf", () => {
  it("follows a commune through both changes of Đồng Nai", () => {
    const former = unit("thị trấn Long Thành, Đồng Nai", "2025-06-30");
    expect(told(successorsOf(former, "2026-04-29"))).toEqual(["Xã Long Thành: whole"]);
    expect(told(successorsOf(former, "2026-04-30"))).toEqual(["Phường Long Thành: whole"]);
  });

  it("gives a unit itself while it stands and nothing before it began", () => {
    const commune = unit("xã Tân Biên, Tây Ninh", "2026-11-18");
    expect(successorsOf(commune, "2026-11-18").map(({ unit: { code } }) => code)).toEqual([
      "25486",
    ]);
    expect(successorsOf(commune, "2025-06-30")).toEqual([]);
  });

  it("tells a part that took all the people", () => {
    const [part] = successorsOf(unit("00556", "2025-06-30"), "2025-07-01").filter(
      ({ unit: { code } }) => code === "00562",
    );
    expect(part).toMatchObject({ extent: "part", people: "all" });
  });

  it("throws on a unit that the library did not give", () => {
    const invented = { ...unit("xã Tân Biên, Tây Ninh", "2026-11-18"), code: "99999" };
    expect(() => successorsOf(invented, "2026-11-18")).toThrow(
      expect.objectContaining({ code: "unknown-unit" }),
    );
  });
});

describe("predecessorsOf", () => {
  it("names what Tân Phú of Tây Ninh was formed of, over three districts", () => {
    const formed = predecessorsOf(unit("25549", "2026-11-18"), "2025-06-30");
    const districts = formed.map(({ unit: { district } }) => district?.officialName);
    expect(districts).toContain("Huyện Tân Biên");
    expect(districts).toContain("Huyện Tân Châu");
    expect(told(formed)).toContain("Xã Mỏ Công: part");
  });

  it("leads the city of Đồng Nai back to the two provinces of before", () => {
    const city = unit("75", "2026-11-18");
    expect(told(predecessorsOf(city, "2026-04-29"))).toEqual(["Tỉnh Đồng Nai: whole"]);
    expect(told(predecessorsOf(city, "2025-06-30"))).toEqual([
      "Tỉnh Bình Phước: whole",
      "Tỉnh Đồng Nai: whole",
    ]);
  });
});

describe("unitNameOn", () => {
  it("follows changes of name and kind on the same territory, both ways", () => {
    const ward = unit("26368", "2026-11-18");
    expect(unitNameOn(ward, "2026-04-29")).toBe("Xã Long Thành");
    expect(unitNameOn(unit("26368", "2026-04-29"), "2026-11-18")).toBe("Phường Long Thành");
    // Xã Krông Na of huyện Buôn Đôn was only renamed.
    expect(unitNameOn(unit("24235", "2026-11-18"), "2025-06-30")).toBe("Xã Krông Na");
    expect(unitNameOn(unit("46", "2026-11-18"), "2024-06-01")).toBe("Tỉnh Thừa Thiên Huế");
  });

  it("gives no name on a day on which the territory was several units", () => {
    expect(unitNameOn(unit("25486", "2026-11-18"), "2025-06-30")).toBeUndefined();
    expect(unitNameOn(unit("72", "2025-06-30"), "2025-07-01")).toBeUndefined();
  });
});
