import type { Text } from "../finding/finding";
import type { IsoDate } from "../time/iso-date";
import type { Confidence } from "./instrument";

/** A body that another took the place of, and for what. */
export interface SuccessorName {
  readonly name: string;
  /** What goes to this one, where several share. */
  readonly for?: Text;
}

/** One row of the table of bodies that ended: how their names begin, and who took over on which day. */
export interface BodyEntry {
  readonly names: readonly string[];
  /** The first day of the successor. */
  readonly from: IsoDate;
  /** The source gives the month alone. */
  readonly dayIsOfMonth?: true;
  readonly successors: readonly SuccessorName[];
  readonly basis: Text;
  readonly confidence: Confidence;
}
