import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { predecessorsOf, resolveUnit, successorsOf, type Unit } from "../../src/index";
import { formerCode, grouped, rows } from "./official-table";

const eve = "2025-06-30";
const first = "2025-07-01";

function unitOf(code: string, on: string): Unit {
  const answer = resolveUnit(code, { on });
  if (answer.status !== "found") throw new Error(`${code} on ${on}: ${answer.status}`);
  return answer.unit;
}

interface ProvinceEntry {
  readonly code: string;
  readonly mergedFrom?: readonly { readonly code: string }[];
  readonly communes: Readonly<Record<"total" | "wards" | "rural" | "zones", number>>;
}
interface Counts extends Readonly<Record<"provinces" | "districts" | "communes", number>> {
  readonly from: string | null;
  readonly to: string | null;
  readonly cities?: number;
  readonly wards?: number;
  readonly rural?: number;
  readonly zones?: number;
}
const { provinces, counts }: { readonly provinces: ProvinceEntry[]; readonly counts: Counts[] } =
  parse(readFileSync("rules/geography/provinces.yaml", "utf8"));

const former = grouped(formerCode);
const present = grouped(({ new_code: code = "" }) => code);
const codesOf = (links: readonly { readonly unit: Unit }[]) =>
  links.map(({ unit }) => unit.code).sort();

describe("the table of communes", () => {
  it("holds 10,035 former and 3,321 present communes in 696 districts", () => {
    expect([...former.keys()].filter((code) => code !== "")).toHaveLength(10_035);
    expect(present.size).toBe(3321);
    expect(grouped(({ old_district_code: code = "" }) => code).size).toBe(696);
    expect(counts.map(({ districts }) => districts)).toEqual([696, 0, 0]);
  });

  it("leads each former commune to the communes that the official table names, whole or in part", () => {
    const wrong: string[] = [];
    for (const [code, of] of former) {
      if (code === "") continue;
      const heirs = successorsOf(unitOf(code, eve), first);
      const told = heirs.map(({ unit, extent }) => `${unit.code} ${extent}`).sort();
      const table = of.map(({ new_code, extent }) => `${new_code} ${extent}`).sort();
      if (told.join() !== table.join()) wrong.push(`${code}: ${told} instead of ${table}`);
    }
    expect(wrong).toEqual([]);
  });

  it("leads each present commune back to all former ones that the table names, and to no other", () => {
    const wrong: string[] = [];
    for (const [code, of] of present) {
      const told = codesOf(predecessorsOf(unitOf(code, first), eve));
      const table = of.map((row) => formerCode(row) || String(row.old_district_code)).sort();
      if (told.join() !== table.join()) wrong.push(`${code}: ${told} instead of ${table}`);
    }
    expect(wrong).toEqual([]);
  });

  it("gives each former commune its name, district and province", () => {
    const wrong = rows.filter((row) => {
      const code = formerCode(row);
      if (code === "") return false;
      const { officialName, district, province } = unitOf(code, eve);
      // Sources place the tone mark now on one vowel, now on the next: the letters and marks of a name are the same.
      const letters = (name = "") => [...name.toLowerCase().normalize("NFD")].sort().join("");
      const same = (told: string | undefined, table: string | undefined) =>
        letters(told) === letters(table);
      return !(
        same(officialName, row.old_name) &&
        district?.code === row.old_district_code &&
        same(district?.officialName, row.old_district) &&
        same(province?.officialName, row.old_province)
      );
    });
    // Two districts stand under a wrong province in one row each, and three names are misprinted.
    expect(wrong.map((row) => `${row.old_code} ${row.old_name}`).sort()).toEqual([
      "22108 Xuân Quang 3",
      "22111 Xuân Phước",
      "27691 Phường 4",
      "30781 Xã Tiên Hải",
      "31843 Thi trấn Ngan Dừa",
    ]);
  });

  it("finds each former commune by its name, district and province", () => {
    const lost: string[] = [];
    for (const code of former.keys()) {
      if (code === "") continue;
      const { officialName, district, province } = unitOf(code, eve);
      const answer = resolveUnit(officialName, {
        on: eve,
        district: String(district?.officialName),
        province: String(province?.officialName),
      });
      if (answer.status !== "found" || answer.unit.code !== code)
        lost.push(`${code} ${officialName}`);
    }
    expect(lost).toEqual([]);
  });

  it("finds each present commune by its name and province", () => {
    const lost = [...present.keys()].filter((code) => {
      const { officialName, province } = unitOf(code, first);
      const answer = resolveUnit(`${officialName}, ${province?.officialName}`, { on: first });
      return answer.status !== "found" || answer.unit.code !== code;
    });
    expect(lost).toEqual([]);
  });
});

describe("the provinces", () => {
  it("are 34, formed of 63", () => {
    expect(provinces).toHaveLength(34);
    const merged = provinces.flatMap(({ code, mergedFrom = [{ code }] }) => mergedFrom);
    expect(new Set(merged.map(({ code }) => code)).size).toBe(63);
    expect(provinces.filter(({ mergedFrom }) => mergedFrom !== undefined)).toHaveLength(23);
  });

  it.each(provinces)(
    "count in $code as many wards, communes and zones as published",
    ({ code, communes }) => {
      // The published counts are those after 2026-04-30.
      const kinds = [...present.keys()]
        .map((of) => unitOf(of, "2026-04-30"))
        .filter(({ province }) => province?.code === code)
        .map(({ kind }) => kind);
      const count = (kind: Unit["kind"]) => kinds.filter((one) => one === kind).length;
      expect({
        total: kinds.length,
        wards: count("ward"),
        rural: count("commune"),
        zones: count("special-zone"),
      }).toEqual(communes);
    },
  );

  it.each(
    counts.flatMap(({ from, to, ...counted }) =>
      [from, to].flatMap((on) => (on === null ? [] : [{ on, ...counted }])),
    ),
  )("together hold on $on the units that were counted", ({ on, ...counted }) => {
    const codes =
      on <= eve ? [...former.keys()].filter((code) => code !== "") : [...present.keys()];
    const communes = codes.map((code) => unitOf(code, on));
    const kinds = communes.map(({ kind }) => kind);
    const above = communes.map(({ province }) => String(province?.code));
    const count = (kind: Unit["kind"]) => kinds.filter((one) => one === kind).length;
    expect({ provinces: new Set(above).size, communes: codes.length }).toEqual({
      provinces: counted.provinces,
      communes: counted.communes,
    });
    if (counted.wards === undefined) return;
    expect([count("ward"), count("commune"), count("special-zone")]).toEqual([
      counted.wards,
      counted.rural,
      counted.zones,
    ]);
    const cities = [...new Set(above)].filter((code) => unitOf(code, on).kind === "central-city");
    expect(cities).toHaveLength(Number(counted.cities));
  });

  it.each(
    provinces.flatMap(({ code, mergedFrom = [{ code }] }) =>
      mergedFrom.map(({ code: old }) => ({ old, code })),
    ),
  )("lead the former province $old whole to $code", ({ old, code }) => {
    const heirs = successorsOf(unitOf(old, eve), "2026-11-18");
    expect(heirs.map(({ unit, extent }) => [unit.code, extent])).toEqual([[code, "whole"]]);
  });
});
