import type { Text } from "../finding/finding";
import type { IsoDate } from "../time/iso-date";
import type { Facts } from "./fact";
import type { Tally } from "./office-tally";

/** One thing that rules are asked about: its facts, its name for people, and where the record tells of it. */
export interface Matter {
  /** Unique within the record: `month-2026-07`. */
  readonly id: string;
  readonly label: Text;
  readonly path: readonly (string | number)[];
  readonly facts: Facts;
  /** The day under which a page lists it. */
  readonly day?: IsoDate;
  /** The sessions of a stretch of an office's time. */
  readonly tally?: Tally;
}
