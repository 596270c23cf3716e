import { MisuseError } from "../finding/misuse-error";
import { quoteValue } from "../finding/quote-value";
import { type IsoDate, isoDate } from "../time/iso-date";
import { gazetteer, type Link, type UnitEntry } from "./gazetteer";
import { describeUnit, renamedOn, standsOn } from "./standing";
import type { Succession, Unit } from "./unit";

/**
 * The units of a day that hold the territory of a unit, with how much of it; the unit itself while it stands, none before it began. What
 * the resolutions of the National Assembly and its Standing Committee on the reform say. Throws MisuseError "unknown-unit", "bad-date".
 * `successorsOf(unit, "2025-07-01")`.
 */
export function successorsOf(unit: Unit, on: string): readonly Succession[] {
  const day = isoDate(on);
  return heldBy(entryOf(unit), day).map((link) => describeLink(link, day));
}

/**
 * The units of an earlier day on whose territory a unit stands, with how much of each came to it; the unit itself while it stands, none
 * where the record does not reach back. Throws MisuseError "unknown-unit", "bad-date". `predecessorsOf(unit, "2025-06-30")`.
 */
export function predecessorsOf(unit: Unit, on: string): readonly Succession[] {
  const day = isoDate(on);
  return formedOf(entryOf(unit), day).map((link) => describeLink(link, day));
}

/**
 * The official name that a unit has on a day, through changes that left its territory as it was; undefined on a day on which the territory
 * was no unit of its own. Throws MisuseError "unknown-unit", "bad-date". `unitNameOn(longThanh, "2026-04-29")` is `Xã Long Thành`.
 */
export function unitNameOn(unit: Unit, date: string): string | undefined {
  const day = isoDate(date);
  const entry = renamedOn(entryOf(unit), day);
  return standsOn(entry, day) ? entry.officialName : undefined;
}

/** The entry of a unit that the library gave; throws MisuseError "unknown-unit" for another. */
export function entryOf(unit: Unit): UnitEntry {
  const found = gazetteer()
    .byCode.get(unit.code)
    ?.find(
      ({ level, officialName, from, to }) =>
        level === unit.level &&
        officialName === unit.officialName &&
        from === (unit.from ?? "") &&
        to === (unit.to ?? "9"),
    );
  if (found === undefined) {
    throw new MisuseError(
      "unknown-unit",
      `${quoteValue(unit.officialName)} (${quoteValue(unit.code)}) is no unit of the record: take one that \`resolveUnit\` gave.`,
    );
  }
  return found;
}

/** The units that hold an entry's territory on a day. */
export function heldBy(entry: UnitEntry, day: IsoDate): readonly Link[] {
  if (standsOn(entry, day)) return [{ unit: entry, extent: "w" }];
  if (day < entry.from) return [];
  return joined(
    entry.heirs.flatMap((link) => heldBy(link.unit, day).map((next) => through(link, next))),
  );
}

/** The units on whose territory of a day an entry stands. */
export function formedOf(entry: UnitEntry, day: IsoDate): readonly Link[] {
  if (standsOn(entry, day)) return [{ unit: entry, extent: "w" }];
  if (day > entry.to) return [];
  return joined(
    entry.origins.flatMap((link) => formedOf(link.unit, day).map((next) => through(link, next))),
  );
}

/** A link in the words of the library, the unit as on the day. */
export function describeLink({ unit, extent }: Link, day: IsoDate): Succession {
  return {
    unit: describeUnit(unit, day),
    extent: extent === "w" ? "whole" : "part",
    ...(extent === "a" ? { people: "all" } : extent === "s" ? { people: "some" } : {}),
  };
}

/** Two steps in a row: the smaller reach of both. */
function through(first: Link, next: Link): Link {
  return { unit: next.unit, extent: next.extent === "w" ? first.extent : next.extent };
}

function joined(links: readonly Link[]): readonly Link[] {
  return [...new Map(links.map((link) => [link.unit, link])).values()];
}
