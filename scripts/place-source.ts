import type * as z from "zod";
import type { ExtentLetter } from "../src/place/packed-places";
import type { UnitLevel } from "../src/place/unit";
import { splitOfficialName } from "../src/place/unit-kind";
import type { communeFileSchema, provinceFileSchema } from "./place-schema";
import { readSuccession, type SuccessionRow } from "./succession-table";

/** One unit of the source files, before it is numbered. */
export interface SourceUnit {
  readonly level: UnitLevel;
  readonly code: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly parent?: SourceUnit;
  readonly alsoWritten?: readonly string[];
  readonly alsoCoded?: string;
  readonly centre?: { readonly formerProvince: string; readonly place: string };
  readonly heirs: { readonly unit: SourceUnit; readonly extent: ExtentLetter }[];
}

interface Sources {
  readonly provinces: z.infer<typeof provinceFileSchema>;
  readonly communes: z.infer<typeof communeFileSchema>;
  readonly table: string;
}

/** All units with the units that follow them at once, from the files of rules/geography; provinces first, then districts, then communes. */
export function readPlaces({ provinces, communes, table }: Sources): readonly SourceUnit[] {
  const last = provinces.recorded;
  const units: SourceUnit[] = [];
  const add = (unit: Omit<SourceUnit, "heirs">): SourceUnit => {
    if (splitOfficialName(unit.name, unit.level) === undefined) {
      throw new Error(
        `\`${unit.name}\` (${unit.code}) does not begin with a kind of ${unit.level}`,
      );
    }
    const added = { ...unit, heirs: [] };
    units.push(added);
    return added;
  };
  const former = new Map<string, SourceUnit>();
  const present = new Map<string, SourceUnit>();
  for (const { code, names, mergedFrom = [], centre, alsoWritten } of provinces.provinces) {
    const chain = names.map(({ name, from = "", to = "", alsoWritten: own = alsoWritten }) =>
      add({
        level: "province",
        code,
        name,
        from,
        to,
        // A province that did not merge stands since before its centre was told by former places.
        ...(to !== "" && to <= last ? {} : { centre }),
        ...(own === undefined ? {} : { alsoWritten: own }),
      }),
    );
    follow(chain);
    const standing = chain.find(({ to }) => to === "" || to >= communes.from);
    if (standing === undefined) throw new Error(`province ${code} does not stand`);
    present.set(code, standing);
    if (mergedFrom.length === 0) former.set(code, standing);
    for (const { code: old, name, alsoWritten: own } of mergedFrom) {
      const merged = { level: "province", code: old, name, from: "", to: last } as const;
      const unit = add(own === undefined ? merged : { ...merged, alsoWritten: own });
      unit.heirs.push({ unit: standing, extent: "w" });
      former.set(old, unit);
    }
  }
  const rows = readSuccession(table, communes.corrections);
  const districts = new Map<string, SourceUnit>();
  for (const { district, districtCode, provinceCode } of rows) {
    const parent = known(former, provinceCode);
    const unit =
      districts.get(districtCode) ??
      add({ level: "district", code: districtCode, name: district, from: "", to: last, parent });
    if (unit.name !== district || unit.parent !== parent) {
      throw new Error(`district ${districtCode} is told in two ways: ${unit.name}, ${district}`);
    }
    districts.set(districtCode, unit);
  }
  const current = new Map(
    [...new Map(rows.map((row) => [row.newCode, row])).values()].map((row) => [
      row.newCode,
      presentCommune(row, { communes, add, parent: known(present, row.newProvinceCode) }),
    ]),
  );
  const old = new Map<string, SourceUnit>();
  for (const row of rows) {
    const parent = known(districts, row.districtCode);
    const unit =
      row.code === ""
        ? parent
        : (old.get(row.code) ??
          add({ level: "commune", code: row.code, name: row.name, from: "", to: last, parent }));
    if (row.code !== "" && (unit.name !== row.name || unit.parent !== parent)) {
      throw new Error(`commune ${row.code} is told in two ways: ${unit.name}, ${row.name}`);
    }
    if (row.code !== "") old.set(row.code, unit);
    const heir = known(current, row.newCode);
    if (heir.name !== row.newName) {
      throw new Error(`commune ${row.newCode} is told in two ways: ${heir.name}, ${row.newName}`);
    }
    unit.heirs.push({ unit: heir, extent: row.extent });
  }
  return (["province", "district", "commune"] as const).flatMap((level) =>
    units.filter((unit) => unit.level === level).sort(byDistrictThenCode),
  );
}

/** The commune that a row's territory came to, followed by the unit that it became later. */
function presentCommune(
  row: SuccessionRow,
  {
    communes,
    add,
    parent,
  }: {
    readonly communes: Sources["communes"];
    readonly add: (unit: Omit<SourceUnit, "heirs">) => SourceUnit;
    readonly parent: SourceUnit;
  },
): SourceUnit {
  const changed = communes.changes.flatMap(({ from, units }) =>
    units.filter(({ code }) => code === row.newCode).map(({ name }) => ({ from, name })),
  );
  const also = communes.alsoCoded.find(({ code }) => code === row.newCode)?.also;
  const chain = [{ from: communes.from, name: row.newName }, ...changed].map(
    ({ from, name }, index) =>
      add({
        level: "commune",
        code: row.newCode,
        name,
        from,
        to: dayBefore(changed[index]?.from),
        parent,
        ...(also === undefined ? {} : { alsoCoded: also }),
      }),
  );
  follow(chain);
  return chain[0] as SourceUnit;
}

/** Each unit goes whole into the next. */
function follow(chain: readonly SourceUnit[]): void {
  chain.forEach((unit, index) => {
    const next = chain[index + 1];
    if (next !== undefined) unit.heirs.push({ unit: next, extent: "w" });
  });
}

function dayBefore(day: string | undefined): string {
  return day === undefined
    ? ""
    : new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

function known(units: ReadonlyMap<string, SourceUnit>, code: string): SourceUnit {
  const unit = units.get(code);
  if (unit === undefined) throw new Error(`no unit has the code \`${code}\` there`);
  return unit;
}

function byDistrictThenCode(one: SourceUnit, other: SourceUnit): number {
  const key = ({ parent, from, code }: SourceUnit): string =>
    `${from === "" ? "0" : "1"} ${parent?.level === "district" ? parent.code : ""} ${code} ${from}`;
  return key(one) < key(other) ? -1 : 1;
}
