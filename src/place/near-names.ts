import { distance } from "fastest-levenshtein";
import type { IsoDate } from "../time/iso-date";
import type { UnitEntry } from "./gazetteer";
import { unitsByBareName } from "./name-index";
import { bareKey } from "./name-key";
import { standsOn } from "./standing";

const most = 5;
const bareKinds =
  /^(?:thanh pho|thi xa|thi tran|dac khu|tinh|huyen|quan|phuong|xa|tp|tx|tt|p|q|h|x) (?=.)/u;

/**
 * Units whose name is near a misspelt one: those that differ in marks only, else the nearest; those of the day first. `fits` tells which
 * may be meant at all.
 */
export function nearNames(
  key: string,
  fits: (entry: UnitEntry) => boolean,
  day: IsoDate,
): readonly UnitEntry[] {
  const wanted = bareKey(key);
  if (wanted === "" || wanted.length > 60) return [];
  const names = unitsByBareName();
  const marksOnly = [wanted, wanted.replace(bareKinds, "")].flatMap(
    (name) => names.get(name) ?? [],
  );
  const same = [...new Set(marksOnly)].filter(fits);
  return (same.length > 0 ? same.map((entry) => ({ steps: 0, entry })) : nearest(wanted, fits))
    .sort(
      (one, other) =>
        one.steps - other.steps ||
        Number(standsOn(other.entry, day)) - Number(standsOn(one.entry, day)),
    )
    .slice(0, most)
    .map(({ entry }) => entry);
}

function nearest(
  wanted: string,
  fits: (entry: UnitEntry) => boolean,
): { readonly steps: number; readonly entry: UnitEntry }[] {
  const reach = Math.max(1, Math.floor(wanted.length / 4));
  const near: { readonly steps: number; readonly entry: UnitEntry }[] = [];
  for (const [name, entries] of unitsByBareName()) {
    if (Math.abs(name.length - wanted.length) > reach) continue;
    const steps = distance(wanted, name);
    if (steps > reach) continue;
    near.push(...entries.filter(fits).map((entry) => ({ steps, entry })));
  }
  return near;
}
