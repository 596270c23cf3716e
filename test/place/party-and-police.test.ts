import { describe, expect, it } from "vitest";
import { type BodyKind, inheritorsOf, resolveUnit, type Unit } from "../../src/index";
import { bodyWritten, readBody } from "../../src/place/read-body";

const unit = (name: string): Unit => {
  const answer = resolveUnit(name, { on: "2025-06-30" });
  if (answer.status !== "found") throw new Error(`${name}: ${answer.status}`);
  return answer.unit;
};
const tanBien = unit("huyện Tân Biên");
const place = unit("xã Thạnh Tây, huyện Tân Biên");

function who(kind: BodyKind, of: Unit, on: string, more = {}): string | undefined {
  const answer = inheritorsOf({ kind, unit: of }, on, more);
  return answer.status === "standing" || answer.status === "inherited"
    ? answer.inheritor.name.vi
    : answer.status === "by-place"
      ? answer.otherwise.name.vi
      : answer.findings[0]?.rule;
}

describe("the bodies of the Party", () => {
  it.each([
    ["party-committee", "Huyện ủy Tân Biên", "Đảng ủy xã Tân Biên"],
    ["party-secretary", "Bí thư Huyện ủy Tân Biên", "Bí thư Đảng ủy xã Tân Biên"],
    [
      "party-inspection-committee",
      "Ủy ban Kiểm tra Huyện ủy Tân Biên",
      "Ủy ban Kiểm tra Đảng ủy xã Tân Biên",
    ],
  ] as const)("of a district, such as the %s, end with it", (kind, before, after) => {
    expect(who(kind, tanBien, "2025-06-30")).toBe(before);
    expect(who(kind, tanBien, "2025-07-01", { place })).toBe(after);
  });

  it("of the province settle what touches several communes", () => {
    expect(who("party-committee", tanBien, "2025-07-01")).toBe("Tỉnh ủy Tây Ninh");
  });

  it("are named as their units are: city, town, urban district, numbered district, Hồ Chí Minh City", () => {
    const on = "2025-06-30";
    expect(who("party-committee", unit("thành phố Hà Nội"), on)).toBe("Thành ủy Hà Nội");
    expect(who("party-committee", unit("79"), on)).toBe("Thành ủy Thành phố Hồ Chí Minh");
    expect(who("party-committee", unit("quận 1, thành phố Hồ Chí Minh"), on)).toBe(
      "Quận ủy Quận 1",
    );
    expect(who("party-committee", unit("thị xã Hòa Thành"), on)).toBe("Thị ủy Hòa Thành");
  });
});

describe("the police of a district", () => {
  it.each([
    ["2025-02-28", "Công an huyện Tân Biên"],
    ["2025-03-01", "Công an tỉnh Tây Ninh"],
    ["2025-06-30", "Công an tỉnh Tây Ninh"],
  ])("ended four months before it: on %s %s", (on, name) => {
    expect(who("police", tanBien, on)).toBe(name);
  });

  it("are followed by those of the commune where the place is known", () => {
    expect(who("police", tanBien, "2025-07-01", { place })).toBe("Công an xã Tân Biên");
  });
});

describe("courts and procuracies of a district", () => {
  it.each(["court", "procuracy"] as const)("have no recorded successor: the %s", (kind) => {
    expect(who(kind, tanBien, "2025-06-30")).toMatch(/huyện Tân Biên$/u);
    expect(who(kind, tanBien, "2025-07-01")).toBe("place-inheritor-elsewhere");
  });
});

describe("a body as people write it", () => {
  it.each([
    ["Chủ tịch UBND huyện Tân Biên, tỉnh Tây Ninh", "people-committee-chair"],
    ["Uỷ ban nhân dân huyện Tân Biên", "people-committee"],
    ["HUYỆN ỦY TÂN BIÊN", "party-committee"],
    ["Bí thư Huyện ủy Tân Biên", "party-secretary"],
    ["Công an huyện Tân Biên", "police"],
    ["Tòa án nhân dân huyện Tân Biên", "court"],
    ["Thanh tra huyện Tân Biên", "inspectorate"],
  ])("%s is read with its kind and unit", (written, kind) => {
    const body = bodyWritten(written, "2025-06-30");
    expect([body?.kind, body?.unit.officialName]).toEqual([kind, "Huyện Tân Biên"]);
  });

  it("is read on a day after its unit ended", () => {
    expect(bodyWritten("UBND huyện Tân Biên", "2026-11-20")?.unit.officialName).toBe(
      "Huyện Tân Biên",
    );
  });

  it("keeps several units of one name apart, and is none where no kind is named", () => {
    expect(readBody("UBND huyện Châu Thành", "2025-06-30")?.units.length).toBeGreaterThan(1);
    expect(bodyWritten("UBND huyện Châu Thành", "2025-06-30")).toBeUndefined();
    expect(readBody("Trưởng thôn Một", "2025-06-30")).toBeUndefined();
  });
});
