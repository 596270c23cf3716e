import { describe, expect, it } from "vitest";
import type { FactValue } from "../../src/case/fact";
import { type BearerContext, bearerOf } from "../../src/people/bearer";
import { bearerText } from "../../src/people/bearer-text";
import { roleName, superiorOf } from "../../src/people/role";
import { loadRulebook } from "../../src/rulebook/load";
import type { Role } from "../../src/rulebook/rulebook";
import { isoDate } from "../../src/time/iso-date";
import { agencyWith } from "./agency";

const { roles } = await loadRulebook();
const agency = agencyWith(`offices:
  - { role: commune-chair, title: CHỦ TỊCH, holder: Lê Văn Thử, from: 2012-07-01 }
`);

function context(
  values: Readonly<Record<string, FactValue>>,
  more: Partial<BearerContext> = {},
): BearerContext {
  return { roles, values, asOf: isoDate("2026-07-20"), ...more };
}

describe("the name of an office", () => {
  it("is that of the day: special zones came to the commune level on 2025-07-01", () => {
    expect(roleName(roles, "commune-chair", isoDate("2025-06-30")).vi).toContain("thị trấn");
    expect(roleName(roles, "commune-chair", isoDate("2025-07-01")).vi).toContain("đặc khu");
  });

  it("is the last one it had where it has none any more, and the first where it had none yet", () => {
    const span = (from: string, to: string, name: string) => ({
      from: isoDate(from),
      to: isoDate(to),
      name: { vi: name, en: name },
    });
    const ended: Role = {
      id: "ended",
      kind: "office",
      names: [span("2013-01-01", "2015-12-31", "first"), span("2016-01-01", "2019-12-31", "last")],
    };
    const known = new Map([["ended", ended]]);
    expect(roleName(known, "ended", isoDate("2026-07-01")).en).toBe("last");
    expect(roleName(known, "ended", isoDate("2012-01-01")).en).toBe("first");
  });

  it("that nobody knows is its id", () => {
    expect(roleName(roles, "nobody", isoDate("2026-07-01"))).toEqual({
      vi: "nobody",
      en: "nobody",
    });
  });
});

describe("the superior who resolves the second complaint", () => {
  it("of a commune chair is the district chair until the district level ended, then the province chair", () => {
    expect(superiorOf(roles, "commune-chair", isoDate("2025-06-30"))).toBe("district-chair");
    expect(superiorOf(roles, "commune-chair", isoDate("2025-07-01"))).toBe("province-chair");
  });

  it("of a province chair is a minister, and of a minister nobody", () => {
    expect(superiorOf(roles, "province-chair", isoDate("2026-07-01"))).toBe("minister");
    expect(superiorOf(roles, "minister", isoDate("2026-07-01"))).toBeUndefined();
  });
});

describe("the bearer of a duty", () => {
  const ours = { "route.competentRole": "commune-chair" };

  it("is the competent office with its unit and the person in office there", () => {
    const bearer = bearerOf(
      "first-resolver",
      "resolve",
      context(ours, { competentUnit: "xã Ví Dụ", agency }),
    );
    expect(bearer).toMatchObject({
      role: "commune-chair",
      unit: "xã Ví Dụ",
      holder: { name: "Lê Văn Thử", capacity: "holder" },
    });
    expect(bearerText(bearer)).toEqual({
      vi: "Lê Văn Thử, Chủ tịch Ủy ban nhân dân cấp xã (xã, phường, đặc khu) (xã Ví Dụ)",
      en: "Lê Văn Thử, Chair of the People's Committee at commune level (commune, ward, special zone) (xã Ví Dụ)",
    });
  });

  it("is found whatever the case and spacing of the unit's name", () => {
    const bearer = bearerOf(
      "first-resolver",
      "resolve",
      context(ours, { competentUnit: "Xã  Ví Dụ", agency }),
    );
    expect(bearer.holder?.name).toBe("Lê Văn Thử");
  });

  it("has no person where the office sits in another unit", () => {
    const bearer = bearerOf(
      "first-resolver",
      "resolve",
      context(ours, { competentUnit: "xã Khác", agency }),
    );
    expect(bearer).toMatchObject({ role: "commune-chair", unit: "xã Khác" });
    expect(bearer.holder).toBeUndefined();
  });

  it("has no person where the unit is not known", () => {
    expect(bearerOf("first-resolver", "resolve", context(ours, { agency })).holder).toBeUndefined();
  });

  it("stays the role itself while the case does not settle it", () => {
    const bearer = bearerOf("first-resolver", "resolve", context({}, { agency }));
    expect(Object.keys(bearer)).not.toContain("unit");
    expect(Object.keys(bearer)).not.toContain("holder");
    expect(bearer).toMatchObject({
      role: "first-resolver",
      name: {
        vi: "Người có thẩm quyền giải quyết khiếu nại lần đầu",
        en: "The person competent to resolve the first complaint",
      },
    });
  });

  it("is the office that holds the file, with its own unit", () => {
    expect(
      bearerOf(
        "handling-office",
        undefined,
        context({ "handling.role": "commune-chair", "handling.unit": "xã Ví Dụ" }, { agency }),
      ),
    ).toMatchObject({ role: "commune-chair", unit: "xã Ví Dụ", holder: { name: "Lê Văn Thử" } });
  });

  it("is a party by its name alone", () => {
    const bearer = bearerOf("complainant", undefined, context({}, { agency }));
    expect(bearer).toMatchObject({
      role: "complainant",
      name: { vi: "Người khiếu nại", en: "The complainant" },
    });
    expect(bearer.holder).toBeUndefined();
    expect(bearer.unit).toBeUndefined();
  });
});

describe("the bearer of a second instance", () => {
  const second = (asOf: string) =>
    bearerOf(
      "second-resolver",
      undefined,
      context(
        { "route.competentRole": "commune-chair" },
        { competentUnit: "xã Ví Dụ", agency, asOf: isoDate(asOf) },
      ),
    );

  it("is the superior of the day with the body that the profile names for it", () => {
    expect(second("2025-06-30")).toMatchObject({
      role: "district-chair",
      unit: "Ủy ban nhân dân huyện Thí Dụ",
    });
    expect(second("2025-07-01")).toMatchObject({
      role: "province-chair",
      unit: "Ủy ban nhân dân tỉnh Thí Dụ",
    });
  });

  it("is the superior without a body where the profile is that of another unit", () => {
    const bearer = bearerOf(
      "second-resolver",
      undefined,
      context({ "route.competentRole": "commune-chair" }, { competentUnit: "xã Khác", agency }),
    );
    expect(bearer.role).toBe("province-chair");
    expect(bearer.unit).toBeUndefined();
  });

  it("stays open where there is no superior, or the first instance is not settled", () => {
    expect(
      bearerOf("second-resolver", undefined, context({ "route.competentRole": "minister" })).role,
    ).toBe("second-resolver");
    expect(bearerOf("second-resolver", undefined, context({})).role).toBe("second-resolver");
  });
});
