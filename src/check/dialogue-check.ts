import type { Dialogue } from "../case/dialogue-schema";
import type { IsoDate } from "../time/iso-date";
import type { CheckProblem } from "./case-check";

/** What a check of the record of a dialogue itself looks at. */
export interface DialogueCheckInput {
  readonly dialogue: Dialogue;
  readonly asOf: IsoDate;
}

/** Looks at the record alone; its file is named for its rule. */
export interface DialogueCheck {
  readonly id: string;
  readonly run: (input: DialogueCheckInput) => readonly CheckProblem[];
}
