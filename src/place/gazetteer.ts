import type { IsoDate } from "../time/iso-date";
import { type ExtentLetter, type PackedPlaces, sums } from "./packed-places";
import { unpackPlaces } from "./place-data";
import { type UnitKind, type UnitLevel, unitLevels } from "./unit";
import { splitOfficialName } from "./unit-kind";

/** A unit with its links; days compare as text, `""` and `"9"` stand for no first and no last day. */
export interface UnitEntry {
  readonly level: UnitLevel;
  readonly kind: UnitKind;
  readonly code: string;
  readonly name: string;
  readonly officialName: string;
  readonly from: IsoDate | "";
  readonly to: IsoDate | "9";
  readonly parent: UnitEntry | undefined;
  readonly children: UnitEntry[];
  readonly heirs: Link[];
  readonly origins: Link[];
  readonly alsoWritten: readonly string[];
  readonly alsoCoded: string | undefined;
  readonly centre: { readonly formerProvince: string; readonly place: string } | undefined;
}

/** Where a unit's territory went at once, or came from. */
export interface Link {
  readonly unit: UnitEntry;
  readonly extent: ExtentLetter;
}

/** All units, and by code. */
export interface Gazetteer {
  /** The day that units without a first day are described for. */
  readonly recorded: IsoDate;
  readonly units: readonly UnitEntry[];
  readonly byCode: ReadonlyMap<string, readonly UnitEntry[]>;
}

let known: Gazetteer | undefined;

/** The packaged units, read when they are first asked for and then kept. */
export function gazetteer(): Gazetteer {
  known ??= makeGazetteer(unpackPlaces());
  return known;
}

const none: readonly string[] = [];
const codeLengths: Readonly<Record<UnitLevel, number>> = { province: 2, district: 3, commune: 5 };

function makeGazetteer(packed: PackedPlaces): Gazetteer {
  const units = readUnits(packed);
  linkUnits(units, packed);
  const byCode = new Map<string, UnitEntry[]>();
  for (const unit of units) {
    for (const code of new Set([unit.code, unit.alsoCoded ?? unit.code])) {
      const same = byCode.get(code);
      if (same === undefined) byCode.set(code, [unit]);
      else same.push(unit);
    }
  }
  return { recorded: packed.recorded as IsoDate, units, byCode };
}

function readUnits(packed: PackedPlaces): readonly UnitEntry[] {
  const names = packed.names.split("\n");
  const codes = sums(packed.codes);
  const levels = unitLevels.flatMap((level, index) =>
    Array.from({ length: packed.counts[index] ?? 0 }, () => level),
  );
  const units: UnitEntry[] = [];
  levels.forEach((level, index) => {
    const officialName = names[index] ?? "";
    const split = splitOfficialName(officialName, level);
    const [from = "", to = ""] = packed.days[packed.spans[index] ?? 0] ?? [];
    if (split === undefined) throw new Error(`\`${officialName}\` is no name of a ${level}`);
    // A unit stands after the one above it, so that one is already read.
    const parent = units[packed.parents[index] ?? -1];
    const centre = packed.centres[index];
    const unit: UnitEntry = {
      level,
      kind: split.kind,
      code: String(codes[index]).padStart(codeLengths[level], "0"),
      name: split.name,
      officialName,
      from: from as IsoDate | "",
      to: to === "" ? "9" : (to as IsoDate),
      parent,
      children: [],
      heirs: [],
      origins: [],
      alsoWritten: packed.alsoWritten[index] ?? none,
      alsoCoded: packed.alsoCoded[index],
      centre: centre && { formerProvince: centre[0], place: centre[1] },
    };
    parent?.children.push(unit);
    units.push(unit);
  });
  return units;
}

function linkUnits(units: readonly UnitEntry[], packed: PackedPlaces): void {
  const heirs = sums(packed.heirs);
  let next = 0;
  const link = (unit: UnitEntry, heir: UnitEntry, extent: ExtentLetter): void => {
    unit.heirs.push({ unit: heir, extent });
    heir.origins.push({ unit, extent });
  };
  units.forEach((unit, index) => {
    for (let left = packed.heirCounts[index] ?? 0; left > 0; left -= 1) {
      const heir = units[heirs[next] ?? -1];
      if (heir !== undefined) link(unit, heir, packed.extents[next] as ExtentLetter);
      next += 1;
    }
  });
  for (const unit of units) if (unit.level === "district") addDistrictHeirs(unit);
}

/** A district went where its communes went; what the table tells of its own territory stands already. */
function addDistrictHeirs(district: UnitEntry): void {
  const own = new Set(district.heirs.map(({ unit }) => unit));
  const all = new Set([
    ...own,
    ...district.children.flatMap(({ heirs }) => heirs.map(({ unit }) => unit)),
  ]);
  const extent = all.size === 1 ? "w" : "p";
  district.heirs.splice(
    0,
    district.heirs.length,
    ...[...all].map((unit) => ({ unit, extent }) as const),
  );
  // A commune's origins are former communes; a district is one only where it had none.
  for (const heir of all) {
    if (!own.has(heir)) continue;
    const mine = heir.origins.findIndex(({ unit }) => unit === district);
    heir.origins.splice(mine, 1, { unit: district, extent });
  }
}
