/** The reach of a succession as one letter: whole, part, part with all people, part with some of the people. */
export const extentLetters = ["w", "p", "a", "s"] as const;
export type ExtentLetter = (typeof extentLetters)[number];

/**
 * All units and successions in columns, which compress well. Units stand in the order of their levels: provinces, districts, communes.
 * Numbers that grow are written as the difference from the one before.
 */
export interface PackedPlaces {
  /** The day that units without a first day are described for. */
  readonly recorded: string;
  readonly counts: readonly [provinces: number, districts: number, communes: number];
  readonly codes: readonly number[];
  /** Official names, one a line. */
  readonly names: string;
  readonly days: readonly (readonly [from: string, to: string])[];
  /** For each unit, which of `days`. */
  readonly spans: readonly number[];
  /** For each unit the one above it, -1 for provinces; not as differences. */
  readonly parents: readonly number[];
  /** For each unit, how many others follow it at once. */
  readonly heirCounts: readonly number[];
  /** Those others, one after the other. */
  readonly heirs: readonly number[];
  readonly extents: string;
  /** Other ways of writing a name, and other codes, by the unit's number. */
  readonly alsoWritten: Readonly<Record<string, readonly string[]>>;
  readonly alsoCoded: Readonly<Record<string, string>>;
  readonly centres: Readonly<Record<string, readonly [formerProvince: string, place: string]>>;
}

/** Each number as its difference from the one before; `sums` undoes it. */
export function differences(numbers: readonly number[]): readonly number[] {
  return numbers.map((value, index) => value - (numbers[index - 1] ?? 0));
}

/** The numbers of which these are the differences. */
export function sums(steps: readonly number[]): readonly number[] {
  let total = 0;
  return steps.map((step) => {
    total += step;
    return total;
  });
}
