import { doneLate } from "./record/done-late";
import { dueSoon } from "./record/due-soon";
import { missing } from "./record/missing";
import { notDone } from "./record/not-done";
import { overdue } from "./record/overdue";
import { short } from "./record/short";
import type { RecordCheck } from "./record-check";

/** Every check of what was owed in a record of several matters. */
export const recordChecks: readonly RecordCheck[] = [
  short,
  overdue,
  doneLate,
  notDone,
  dueSoon,
  missing,
];
