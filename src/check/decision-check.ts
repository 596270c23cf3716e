import type { CaseFile } from "../case/case-schema";
import type { Decision } from "../decide/decision";
import type { Problem } from "../finding/problem";

/** What a check of the handling looks at: the file and what the rules say of it. */
export interface DecisionCheckInput {
  readonly file: CaseFile;
  readonly decision: Decision;
  /** A duty due within this many days is told about. */
  readonly soonDays: number;
}

/** Compares what happened with what the rules ask for; its file is named for its rule or for the end of it. */
export type DecisionCheck = (input: DecisionCheckInput) => readonly Problem[];
