import type { RecordDecision } from "../decide/record-decision";
import type { Problem } from "../finding/problem";

/** What a check of a record's matters looks at: what the rules say of each. */
export interface RecordCheckInput {
  readonly decision: RecordDecision;
  /** A duty due within this many days is told about. */
  readonly soonDays: number;
}

/** Compares what was owed with what was done; its file is named for the end of its rule. */
export type RecordCheck = (input: RecordCheckInput) => readonly Problem[];
