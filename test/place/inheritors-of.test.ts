import { describe, expect, it } from "vitest";
import { type BodyKind, inheritorsOf, resolveUnit, type Unit } from "../../src/index";
import { spanWithin } from "../../src/law/in-force";
import { inheritanceData } from "../../src/place/place-data";
import { projectLaw } from "../law/law-files";

const unit = (name: string, on = "2025-06-30"): Unit => {
  const answer = resolveUnit(name, { on });
  if (answer.status !== "found") throw new Error(`${name} on ${on}: ${answer.status}`);
  return answer.unit;
};
const district = unit("huyện Tân Biên");
const who = (kind: BodyKind, of: Unit, on: string, more = {}) => {
  const answer = inheritorsOf({ kind, unit: of }, on, more);
  return answer.status === "by-place"
    ? [...answer.candidates.map(({ name }) => name.vi).sort(), answer.otherwise.name.vi]
    : answer.status === "unknown"
      ? answer.findings.map(({ rule }) => rule)
      : [answer.inheritor.name.vi];
};

describe("inheritorsOf a district's body", () => {
  it("is the body itself on the district's last day", () => {
    expect(inheritorsOf({ kind: "people-committee", unit: district }, "2025-06-30")).toMatchObject({
      status: "standing",
      inheritor: { name: { vi: "Ủy ban nhân dân huyện Tân Biên" } },
    });
  });

  it("is one of six communes by place, or the province, which settles or assigns", () => {
    expect(who("people-committee-chair", district, "2025-07-01")).toEqual([
      "Chủ tịch Ủy ban nhân dân xã Phước Vinh",
      "Chủ tịch Ủy ban nhân dân xã Thạnh Bình",
      "Chủ tịch Ủy ban nhân dân xã Trà Vong",
      "Chủ tịch Ủy ban nhân dân xã Tân Biên",
      "Chủ tịch Ủy ban nhân dân xã Tân Lập",
      "Chủ tịch Ủy ban nhân dân xã Tân Phú",
      "Chủ tịch Ủy ban nhân dân tỉnh Tây Ninh",
    ]);
  });

  it("is the commune where the matter arose when the place is known", () => {
    const place = unit("xã Thạnh Tây, huyện Tân Biên");
    expect(who("people-committee-chair", district, "2026-11-18", { place })).toEqual([
      "Chủ tịch Ủy ban nhân dân xã Tân Biên",
    ]);
  });

  it("stays open between two communes when the place itself was split", () => {
    const place = unit("xã Mỏ Công, huyện Tân Biên");
    expect(who("people-committee", district, "2026-11-18", { place })).toEqual([
      "Ủy ban nhân dân xã Trà Vong",
      "Ủy ban nhân dân xã Tân Phú",
      "Ủy ban nhân dân tỉnh Tây Ninh",
    ]);
  });

  it("warns of a place that does not lie in the district, and does not use it", () => {
    const answer = inheritorsOf({ kind: "people-committee", unit: district }, "2026-11-18", {
      place: unit("xã Phù Đổng, huyện Gia Lâm"),
    });
    expect(answer).toMatchObject({ status: "by-place", findings: [{ rule: "place-outside" }] });
  });

  it.each([
    ["2025-07-01", "LKN-2011/d21/k2@2012"],
    ["2026-06-30", "LKN-2011/d21/k2@2012"],
    ["2026-07-01", "LKN-2011/d21/k2@2026"],
  ])("sends a second complaint to the provincial chair on %s by %s", (on, cite) => {
    const body = { kind: "people-committee-chair", unit: district } as const;
    const answer = inheritorsOf(body, on, { matter: "second-instance" });
    expect(answer).toMatchObject({
      status: "inherited",
      inheritor: { name: { vi: "Chủ tịch Ủy ban nhân dân tỉnh Tây Ninh" } },
      confidence: "recalled",
    });
    expect(answer.status === "inherited" && answer.cites).toContain(cite);
  });

  it("is the provincial inspectorate for the district's", () => {
    expect(who("inspectorate", district, "2025-07-01")).toEqual(["Thanh tra tỉnh Tây Ninh"]);
  });

  it("is the special zone alone for a district that became it whole", () => {
    expect(who("people-committee", unit("huyện Lý Sơn"), "2025-07-01")).toEqual([
      "Ủy ban nhân dân đặc khu Lý Sơn",
    ]);
  });
});

describe("inheritorsOf other bodies", () => {
  it("is the new commune for one that went into it whole", () => {
    expect(who("people-committee", unit("thị trấn Tân Biên"), "2025-07-01")).toEqual([
      "Ủy ban nhân dân xã Tân Biên",
    ]);
  });

  it("is the ward for a commune that became one in 2026", () => {
    const commune = unit("26368", "2026-04-29");
    expect(who("people-committee", commune, "2026-04-30")).toEqual([
      "Ủy ban nhân dân phường Long Thành",
    ]);
  });

  it("is the province that holds the territory, not the one with its code", () => {
    expect(who("people-committee-chair", unit("72"), "2025-07-01")).toEqual([
      "Chủ tịch Ủy ban nhân dân tỉnh Tây Ninh",
    ]);
    expect(who("people-committee-chair", unit("70"), "2026-11-18")).toEqual([
      "Chủ tịch Ủy ban nhân dân thành phố Đồng Nai",
    ]);
  });

  it("is not known for a commune's inspectorate, which there never was", () => {
    expect(who("inspectorate", unit("thị trấn Tân Biên"), "2025-07-01")).toEqual([
      "place-no-inheritor",
    ]);
  });

  it("rests on provisions in force on all days of each row", () => {
    const law = projectLaw();
    for (const { id, cites, inForce } of inheritanceData().succession) {
      for (const cite of cites) {
        const provision = law.lookUp(cite);
        expect([
          id,
          cite,
          provision !== undefined && spanWithin(inForce, provision.inForce),
        ]).toEqual([id, cite, true]);
      }
    }
  });
});
