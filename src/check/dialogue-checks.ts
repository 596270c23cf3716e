import { dialogueDayAfterAsOf } from "./dialogue/dialogue-day-after-as-of";
import { dialogueDaysInOrder } from "./dialogue/dialogue-days-in-order";
import { dialogueNotHeld } from "./dialogue/dialogue-not-held";
import { dialogueVoters } from "./dialogue/dialogue-voters";
import { proposalContradiction } from "./dialogue/proposal-contradiction";
import type { DialogueCheck } from "./dialogue-check";

/** Every check of the record of a dialogue itself. */
export const dialogueChecks: readonly DialogueCheck[] = [
  dialogueDaysInOrder,
  dialogueDayAfterAsOf,
  dialogueNotHeld,
  dialogueVoters,
  proposalContradiction,
];
