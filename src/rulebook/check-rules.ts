import { citationInForce, citationKnown } from "./check/citation-known";
import { duplicateId } from "./check/duplicate-id";
import { namesKnown } from "./check/names-known";
import { neverYes } from "./check/never-yes";
import { operatorFits } from "./check/operator-fits";
import { readingInVietnamese } from "./check/reading-in-vietnamese";
import { scenariosComplete } from "./check/scenarios-complete";
import { stageOrder } from "./check/stage-order";
import { staleChecked } from "./check/stale-checked";
import { tableComplete } from "./check/table-complete";
import { unknownFact } from "./check/unknown-fact";
import { versionShape } from "./check/version-shape";
import { versionsInLine } from "./check/versions-in-line";
import type { RuleContext } from "./rule-context";
import type { RuleProblem } from "./rule-problem";

type Check = (context: RuleContext) => readonly RuleProblem[];

/** What spoils a rule: the loader refuses a rulebook with any of these. */
const sound: readonly Check[] = [
  duplicateId,
  versionShape,
  unknownFact,
  operatorFits,
  namesKnown,
  citationKnown,
  citationInForce,
  versionsInLine,
  neverYes,
  tableComplete,
  stageOrder,
];

/** What a careful author is held to besides: scenarios of every kind, readings in Vietnamese, and texts read again in time. */
const careful: readonly Check[] = [scenariosComplete, readingInVietnamese, staleChecked];

/** The problems that make rules unusable. */
export function soundnessProblems(context: RuleContext): readonly RuleProblem[] {
  return sound.flatMap((check) => check(context));
}

/** Every problem of the rules, those that spoil them first. */
export function ruleProblems(context: RuleContext): readonly RuleProblem[] {
  return [...soundnessProblems(context), ...careful.flatMap((check) => check(context))];
}
