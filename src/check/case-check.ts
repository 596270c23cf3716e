import type { Agency } from "../case/agency-schema";
import type { CaseFile } from "../case/case-schema";
import type { Problem } from "../finding/problem";
import type { IsoDate } from "../time/iso-date";

/** What a check of the file itself looks at. */
export interface CaseCheckInput {
  readonly file: CaseFile;
  readonly asOf: IsoDate;
  readonly agency?: Agency;
}

/** A problem that a check reports; its rule is the check's own id. */
export type CheckProblem = Omit<Problem, "rule">;

/** Looks at the file alone; its file is named for its rule. */
export interface CaseCheck {
  readonly id: string;
  readonly run: (input: CaseCheckInput) => readonly CheckProblem[];
}
