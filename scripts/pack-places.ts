import { differences, type PackedPlaces } from "../src/place/packed-places";
import type { SourceUnit } from "./place-source";

/** Units in their order, as columns. */
export function packPlaces(units: readonly SourceUnit[], recorded: string): PackedPlaces {
  const numberOf = new Map(units.map((unit, index) => [unit, index]));
  const number = (unit: SourceUnit): number => {
    const index = numberOf.get(unit);
    if (index === undefined) throw new Error(`${unit.name} (${unit.code}) is not among the units`);
    return index;
  };
  const days = [...new Set(units.map(({ from, to }) => `${from}/${to}`))];
  const count = (level: SourceUnit["level"]) => units.filter((unit) => unit.level === level).length;
  const heirs = units.flatMap((unit) => unit.heirs);
  const some = <T>(of: (unit: SourceUnit) => T | undefined): Record<string, T> =>
    Object.fromEntries(
      units.flatMap((unit, index) => {
        const value = of(unit);
        return value === undefined ? [] : [[String(index), value]];
      }),
    );
  return {
    recorded,
    counts: [count("province"), count("district"), count("commune")],
    codes: differences(units.map(({ code }) => Number(code))),
    names: units.map(({ name }) => name).join("\n"),
    days: days.map((span) => span.split("/") as [string, string]),
    spans: units.map(({ from, to }) => days.indexOf(`${from}/${to}`)),
    parents: units.map(({ parent }) => (parent === undefined ? -1 : number(parent))),
    heirCounts: units.map((unit) => unit.heirs.length),
    heirs: differences(heirs.map(({ unit }) => number(unit))),
    extents: heirs.map(({ extent }) => extent).join(""),
    alsoWritten: some(({ alsoWritten }) => alsoWritten),
    alsoCoded: some(({ alsoCoded }) => alsoCoded),
    centres: some(({ centre }) => centre && ([centre.formerProvince, centre.place] as const)),
  };
}
