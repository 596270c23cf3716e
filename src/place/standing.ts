import type { IsoDate } from "../time/iso-date";
import type { UnitEntry } from "./gazetteer";
import { reformDay } from "./place-data";
import type { Unit, UnitName } from "./unit";

/** Whether a unit stands on a day. */
export function standsOn({ from, to }: UnitEntry, day: IsoDate): boolean {
  return from <= day && day <= to;
}

/** The district above a unit, if it has one. */
export function districtOf({ parent }: UnitEntry): UnitEntry | undefined {
  return parent?.level === "district" ? parent : undefined;
}

/** The province above a unit, under the name that it bears on the day, or on the unit's nearest day. */
export function provinceOf(unit: UnitEntry, day: IsoDate): UnitEntry | undefined {
  const above = unit.parent?.level === "district" ? unit.parent.parent : unit.parent;
  const nearest = day < unit.from ? unit.from : day > unit.to ? unit.to : day;
  return above === undefined ? undefined : renamedOn(above, nearest as IsoDate);
}

/** The unit that a unit is on a day while it only changes its name, kind or place; the unit itself when it is none then. */
export function renamedOn(unit: UnitEntry, day: IsoDate): UnitEntry {
  const next = day > unit.to ? unit.heirs : day < unit.from ? unit.origins : [];
  const [only] = next;
  if (only === undefined || next.length > 1 || only.extent !== "w") return unit;
  const back = day > unit.to ? only.unit.origins : only.unit.heirs;
  return back.length === 1 ? renamedOn(only.unit, day) : unit;
}

/** A unit as the library gives it, with the district and province above it on the day. */
export function describeUnit(entry: UnitEntry, day: IsoDate): Unit {
  const { level, kind, code, name, officialName, from, to, centre } = entry;
  const district = districtOf(entry);
  const province = provinceOf(entry, day);
  return {
    level,
    kind,
    code,
    name,
    officialName,
    ...(from === "" ? {} : { from }),
    ...(to === "9" ? {} : { to }),
    ...(district === undefined ? {} : { district: nameOf(district) }),
    ...(province === undefined ? {} : { province: nameOf(province) }),
    ...(centre === undefined || day < reformDay() ? {} : { centre }),
  };
}

function nameOf({ code, officialName }: UnitEntry): UnitName {
  return { code, officialName };
}
