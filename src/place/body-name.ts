import type { Text } from "../finding/finding";
import { uncapitalised } from "../language/letter-case";
import type { BodyKind } from "./body";
import { inheritanceData } from "./place-data";
import type { Unit } from "./unit";

/** A body as letters name it: `Ủy ban nhân dân xã Tân Biên`, `Bí thư Huyện ủy Tân Biên`. */
export function bodyName(kind: BodyKind, unit: Unit): Text {
  const words = inheritanceData().bodies.find((body) => body.kind === kind);
  if (words === undefined) return { vi: unit.officialName, en: unit.officialName };
  const { name, of, units = [], fullNameOf = [] } = words;
  if (of !== undefined) {
    const body = bodyName(of, unit);
    return { vi: `${name.vi} ${body.vi}`, en: `${name.en} ${body.en}` };
  }
  const own = units.find(({ kinds }) => kinds.includes(unit.kind));
  const before = own?.name ?? name;
  const { officialName } = unit;
  const en = `${before.en} ${officialName}`;
  if (own === undefined) {
    return {
      vi: `${before.vi} ${uncapitalised(officialName)}`,
      en,
    };
  }
  // `Quận ủy Quận 1`: a number alone is no name.
  const isFull = fullNameOf.includes(unit.code) || /^\d/u.test(unit.name);
  return { vi: `${before.vi} ${isFull ? officialName : unit.name}`, en };
}
