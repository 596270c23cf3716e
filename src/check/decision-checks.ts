import { acceptedByWrongBody } from "./decision/accepted-by-wrong-body";
import { acceptedDespiteGround } from "./decision/accepted-despite-ground";
import { doneLate } from "./decision/done-late";
import { dueSoon } from "./decision/due-soon";
import { escalated } from "./decision/escalated";
import { missingFact } from "./decision/missing-fact";
import { overdue } from "./decision/overdue";
import { provisionalDeadline } from "./decision/provisional-deadline";
import { refusedWithoutGround } from "./decision/refused-without-ground";
import type { DecisionCheck } from "./decision-check";

/** Every check of how the case was handled. */
export const decisionChecks: readonly DecisionCheck[] = [
  acceptedByWrongBody,
  acceptedDespiteGround,
  refusedWithoutGround,
  overdue,
  escalated,
  doneLate,
  dueSoon,
  provisionalDeadline,
  missingFact,
];
