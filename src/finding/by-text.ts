/**
 * The order of two texts by their code units, for `sort`: days `2026-07-01` stand in the order of the calendar, and no setting of the
 * machine changes it, as one of `localeCompare` would.
 */
export function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
