import { isInForce } from "../law/in-force";
import type { IsoDate } from "../time/iso-date";
import type { CaseState } from "./case-state";
import { type CompiledRule, type CompiledWording, wordingOn } from "./compile";
import { no, type Truth, unknown } from "./truth";

/** What a rule says of a case: the answer, and the wording that gave it where one did. */
export interface Outcome {
  readonly rule: CompiledRule;
  readonly answer: Truth;
  readonly wording?: CompiledWording;
  /** The date that picked the wording. */
  readonly governingDate?: IsoDate;
  /** Why no wording was read: its date is missing, or no encoded wording is in force on it. */
  readonly unread?: "no-date" | "not-encoded" | "several-wordings";
}

/** Picks the wording by the governing date and asks it. Unless a date settles the wording, only what every wording denies is denied. */
export function judge(rule: CompiledRule, state: CaseState): Outcome {
  const { values, lawAt, possibleDays } = state;
  const { governedBy } = rule.rule;
  const date = lawAt ?? (values[governedBy] as IsoDate | undefined);
  if (date !== undefined) return judgeOn(rule, date, state);
  const days = possibleDays.get(governedBy);
  const wordings = new Set((days ?? []).map((day) => wordingOn(rule, day)));
  const [only] = wordings;
  if (wordings.size === 1 && only !== undefined) {
    return { rule, answer: only.holds(values), wording: only };
  }
  return denied(rule, state)
    ? { rule, answer: no }
    : { rule, answer: unknown, unread: days === undefined ? "no-date" : "several-wordings" };
}

/** The date that picked the wording, or the several of which it is one. */
export function governingDays(
  { rule, governingDate }: Outcome,
  { possibleDays }: CaseState,
): readonly IsoDate[] {
  return governingDate === undefined
    ? (possibleDays.get(rule.rule.governedBy) ?? [])
    : [governingDate];
}

function judgeOn(rule: CompiledRule, date: IsoDate, state: CaseState): Outcome {
  const wording = wordingOn(rule, date);
  if (wording !== undefined) {
    return { rule, answer: wording.holds(state.values), wording, governingDate: date };
  }
  const isSilent = rule.rule.silent.some((span) => isInForce(span, date));
  if (isSilent || denied(rule, state)) return { rule, answer: no, governingDate: date };
  return { rule, answer: unknown, governingDate: date, unread: "not-encoded" };
}

/** Whether no wording of the rule could apply, whatever day picks it. */
function denied({ wordings }: CompiledRule, { values }: CaseState): boolean {
  return wordings.every(({ holds }) => holds(values) === no);
}
