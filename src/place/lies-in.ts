import { isoDate } from "../time/iso-date";
import type { UnitEntry } from "./gazetteer";
import { placeWritten } from "./place-written";
import { resolveUnit } from "./resolve-unit";
import { districtOf, provinceOf, standsOn } from "./standing";
import { entryOf, formedOf, heldBy } from "./succession";

/** Units of one day, by name. */
export interface Territory {
  readonly on: string;
  readonly units: readonly string[];
}

/** Whether a place that was written down on a day lies in a territory of another day; undefined while the place is not clear. */
export function liesIn(
  written: string,
  day: string,
  { on, units }: Territory,
): "inside" | "partly" | "outside" | undefined {
  const place = placeWritten(written, day);
  if (place === undefined) return undefined;
  const that = isoDate(on);
  const wanted = units.flatMap((name) => {
    const answer = resolveUnit(name, { on });
    return answer.status === "found" ? [entryOf(answer.unit)] : [];
  });
  const entry = entryOf(place);
  const pieces = standsOn(entry, that)
    ? [entry]
    : (that < entry.from ? formedOf(entry, that) : heldBy(entry, that)).map(({ unit }) => unit);
  const above = (piece: UnitEntry): readonly (UnitEntry | undefined)[] => [
    piece,
    districtOf(piece),
    provinceOf(piece, that),
  ];
  const inside = pieces.filter((piece) =>
    above(piece).some((unit) => wanted.includes(unit as UnitEntry)),
  );
  if (pieces.length === 0) return undefined;
  return inside.length === pieces.length ? "inside" : inside.length === 0 ? "outside" : "partly";
}
