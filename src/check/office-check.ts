import type { Office } from "../case/office-schema";
import type { IsoDate } from "../time/iso-date";
import type { Calendar } from "../time/working-calendar";
import type { CheckProblem } from "./case-check";

/** What a check of an office's record itself looks at. */
export interface OfficeCheckInput {
  readonly office: Office;
  readonly calendar: Calendar;
  readonly asOf: IsoDate;
}

/** Looks at the record alone; its file is named for its rule. */
export interface OfficeCheck {
  readonly id: string;
  readonly run: (input: OfficeCheckInput) => readonly CheckProblem[];
}
