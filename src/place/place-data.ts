import { brotliDecompressSync } from "node:zlib";
import data from "../generated/places.json";
import type { IsoDate } from "../time/iso-date";
import type { InheritanceData } from "./body";
import type { PackedPlaces } from "./packed-places";

/** The columns of all units, decompressed: some milliseconds, so the caller keeps what it makes of them. */
export function unpackPlaces(): PackedPlaces {
  return JSON.parse(brotliDecompressSync(Buffer.from(data.units, "base64")).toString("utf8"));
}

/** What rules/geography/inheritance.yaml says; checked when it was generated. */
export function inheritanceData(): InheritanceData {
  return data.inheritance as unknown as InheritanceData;
}

/** The first day of the two levels of units. */
export function reformDay(): IsoDate {
  return data.reform.from as IsoDate;
}

/** The provisions that the reform rests on. */
export function reformCites(): readonly string[] {
  return data.reform.cites;
}
