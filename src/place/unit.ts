import type { IsoDate } from "../time/iso-date";

/** The levels of administrative units; the middle one ended on 2025-06-30. */
export const unitLevels = ["province", "district", "commune"] as const;
export type UnitLevel = (typeof unitLevels)[number];

/** What a unit is: its name begins with the Vietnamese word for it. */
export const unitKinds = [
  "province",
  "central-city",
  "urban-district",
  "rural-district",
  "town",
  "provincial-city",
  "ward",
  "commune",
  "township",
  "special-zone",
] as const;
export type UnitKind = (typeof unitKinds)[number];

/** A unit named inside another answer. */
export interface UnitName {
  readonly code: string;
  readonly officialName: string;
}

/**
 * An administrative unit as it stood from `from` to `to`, both included: a new name, kind or code, or another district or province above it,
 * makes a new unit. No `from`: it stood when the record begins, since when is not recorded; no `to`: it still stands.
 */
export interface Unit {
  readonly level: UnitLevel;
  readonly kind: UnitKind;
  /** The official code: two digits for a province, three for a district, five for a commune. It means something only with the day. */
  readonly code: string;
  /** `Tân Biên`. */
  readonly name: string;
  /** `Xã Tân Biên`. */
  readonly officialName: string;
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  readonly district?: UnitName;
  readonly province?: UnitName;
  /** Where a province's bodies sit, told by the places of before 2025-07-01. */
  readonly centre?: { readonly formerProvince: string; readonly place: string };
}

/** How much of a unit came to another: all of it or a part, and of its people where the official table says so. */
export interface Succession {
  readonly unit: Unit;
  readonly extent: "whole" | "part";
  readonly people?: "all" | "some";
}
