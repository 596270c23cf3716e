import { resolveUnit } from "./resolve-unit";
import type { Unit } from "./unit";

/** The unit that a place is written as, of the day or of another day; undefined while it may be several or none. */
export function placeWritten(written: string, on: string): Unit | undefined {
  const answer = resolveUnit(written, { on });
  if (answer.status === "found") return answer.unit;
  if (answer.status !== "other-day") return undefined;
  const [only, second] = answer.units;
  return second === undefined ? only?.unit : undefined;
}
