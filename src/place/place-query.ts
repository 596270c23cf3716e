import type { IsoDate } from "../time/iso-date";
import { gazetteer, type UnitEntry } from "./gazetteer";
import { unitsByName } from "./name-index";
import { nameKey, plainText } from "./name-key";
import { districtOf, provinceOf } from "./standing";
import { formedOf, heldBy } from "./succession";
import type { UnitKind } from "./unit";
import { splitWrittenName } from "./unit-kind";

/** What a person wrote, and the units of all days and places that may be meant by it. */
export interface NamedEntries {
  readonly isCode: boolean;
  /** The name as it is compared, without the word for the kind; or the code. */
  readonly key: string;
  readonly kinds?: readonly UnitKind[];
  readonly entries: readonly UnitEntry[];
}

/** The units that a name or a code may mean: `tx. dĩ an` the towns named Dĩ An, `25486` the units that ever bore the code. */
export function entriesNamed(written: string): NamedEntries {
  const plain = plainText(written);
  if (/^(?:\d{2}|\d{3}|\d{5})$/u.test(plain)) {
    return { isCode: true, key: plain, entries: gazetteer().byCode.get(plain) ?? [] };
  }
  // An abbreviation may look like the word for a kind: `TT Huế` is no township.
  const byName = unitsByName();
  const asWhole = byName.get(nameKey(plain)) ?? [];
  const { kinds, name } = splitWrittenName(plain);
  if (kinds === undefined || asWhole.length > 0) {
    return { isCode: false, key: nameKey(plain), entries: asWhole };
  }
  const key = nameKey(name);
  const entries = (byName.get(key) ?? []).filter(({ kind }) => kinds.includes(kind));
  return { isCode: false, key, kinds, entries };
}

/** Whether one of the units stands above an entry: in its own time, or as the province of the asked day that holds its territory. */
export function liesWithin(entry: UnitEntry, units: readonly UnitEntry[], day: IsoDate): boolean {
  const district = districtOf(entry);
  const province = provinceOf(entry, day);
  if (district !== undefined && units.includes(district)) return true;
  if (province === undefined) return false;
  const thatDay = day > province.to ? heldBy(province, day) : formedOf(province, day);
  return [province, ...thatDay.map(({ unit }) => unit)].some((unit) => units.includes(unit));
}
