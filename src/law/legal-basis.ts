import { byText } from "../finding/by-text";
import { amendmentWords, listed } from "./citation";
import type { Instrument, InstrumentKind } from "./instrument";
import { fullName, numberedName } from "./instrument-name";

/** Texts that a state body's letter does not name among its legal bases. */
const neverABasis: readonly InstrumentKind[] = [
  "party-regulation",
  "party-directive",
  "party-guidance",
  "dispatch",
  "practice",
];

/** Whether a letter may name the instrument among its legal bases at all. */
export function canBeLegalBasis(instrument: Instrument): boolean {
  return !neverABasis.includes(instrument.kind);
}

/**
 * One line of a letter's legal bases, with the amending instruments given: `Căn cứ Luật Khiếu nại số 02/2011/QH13 ngày 11 tháng 11 năm
 * 2011 (được sửa đổi, bổ sung bởi Luật số 42/2013/QH13);`.
 */
export function legalBasisLine(instrument: Instrument, amendedBy: readonly Instrument[]): string {
  const names = [...amendedBy].sort(byRankThenDate).map((amending) => numberedName(amending).vi);
  const amended =
    names.length === 0 ? "" : ` (${amendmentWords("amended", "vi")} ${listed(names, "vi")})`;
  return `Căn cứ ${fullName(instrument)}${amended};`;
}

/** The first legal basis is of the highest rank; among equals the older one comes first. */
export function byRankThenDate(one: Instrument, other: Instrument): number {
  if (one.rank !== other.rank) return one.rank - other.rank;
  return byText(`${one.issued ?? ""} ${one.id}`, `${other.issued ?? ""} ${other.id}`);
}
