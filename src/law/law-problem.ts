import type { Text } from "../finding/finding";
import type { Path } from "../finding/path-text";
import type { Instrument } from "./instrument";
import type { Provision } from "./provision";

/** An entry of a law file with the place it stands at. */
export interface Placed<T> {
  readonly entry: T;
  readonly file: number;
  readonly path: Path;
}

/** All law files read together. */
export interface PlacedLaw {
  readonly instruments: readonly Placed<Instrument>[];
  readonly provisions: readonly Placed<Provision>[];
}

/** Something wrong in law data, at the file (counted from 0) and path it stands at. */
export interface LawProblem {
  readonly rule: string;
  readonly severity: "error" | "info";
  readonly file: number;
  readonly path: Path;
  readonly message: Text;
}

/** An error at `key` of an entry; the value is printed in backticks before the message. */
export function lawError(
  rule: string,
  placed: Placed<unknown>,
  key: Path,
  message: { readonly value: string } & Text,
): LawProblem {
  return {
    rule,
    severity: "error",
    file: placed.file,
    path: [...placed.path, ...key],
    message: {
      vi: `\`${message.value}\`: ${message.vi}`,
      en: `\`${message.value}\`: ${message.en}`,
    },
  };
}
