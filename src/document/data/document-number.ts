import type { Regime } from "../official-document";

/** A document number as its line prints it, with the symbol if one was given. */
export interface DocumentNumber {
  /** Below ten with a zero: `05`. */
  readonly number: string;
  readonly symbol?: string;
}

/** What stands between number and symbol: `12/TB-UBND` of the State, `12-TB/TU` of the Party. */
export const numberMarks: Readonly<Record<Regime, string>> = { state: "/", party: "-" };

/** Reads `5`, `05` or `5/TB-UBND` (of the Party `5-TB/TU`); undefined for what is no document number. */
export function documentNumber(text: string, regime: Regime): DocumentNumber | undefined {
  const shape = regime === "party" ? /^0*([1-9]\d*)(?:-(\S.*))?$/u : /^0*([1-9]\d*)(?:\/(\S.*))?$/u;
  const parts = shape.exec(text.trim());
  if (parts === null) return undefined;
  const [, number = "", symbol] = parts;
  return { number: number.padStart(2, "0"), ...(symbol === undefined ? {} : { symbol }) };
}
