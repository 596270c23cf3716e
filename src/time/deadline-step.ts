import type { Text } from "../finding/finding";
import type { IsoDate } from "./iso-date";

/** One line of the ledger: a day, what it is to the count, and the provision behind it. */
export interface DeadlineStep {
  readonly day: IsoDate;
  readonly why: Text;
  readonly cite?: string;
}

/** A ledger line; without a provision where the texts are silent. */
export function step(day: IsoDate, why: Text, cite?: string): DeadlineStep {
  return cite === undefined ? { day, why } : { day, why, cite };
}
