import { gazetteer, type UnitEntry } from "./gazetteer";
import { bareKey, nameKey } from "./name-key";

type NameIndex = ReadonlyMap<string, readonly UnitEntry[]>;

let byName: NameIndex | undefined;
let byBareName: NameIndex | undefined;

/** The units by the key of their names, `nameKey`; made when a name is first asked for. */
export function unitsByName(): NameIndex {
  byName ??= indexed(
    nameKey,
    gazetteer().units.flatMap((unit) =>
      [unit.name, ...unit.alsoWritten].map((name) => [name, unit] as const),
    ),
  );
  return byName;
}

/** The units by name without marks, `bareKey`, for suggestions; made when a name is first not found. */
export function unitsByBareName(): NameIndex {
  byBareName ??= indexed(
    bareKey,
    [...unitsByName()].flatMap(([name, units]) => units.map((unit) => [name, unit] as const)),
  );
  return byBareName;
}

function indexed(
  keyOf: (name: string) => string,
  named: readonly (readonly [name: string, unit: UnitEntry])[],
): NameIndex {
  // Most names are borne by several units, and making a key takes longest.
  const keys = new Map<string, string>();
  const index = new Map<string, UnitEntry[]>();
  for (const [name, unit] of named) {
    let key = keys.get(name);
    if (key === undefined) {
      key = keyOf(name);
      keys.set(name, key);
    }
    const units = index.get(key);
    if (units === undefined) index.set(key, [unit]);
    else if (!units.includes(unit)) units.push(unit);
  }
  return index;
}
