import type { FactValue } from "../case/fact";
import type { RulePeriod } from "../rulebook/rule-schema";
import { countDeadline, type Deadline, type DeadlineOptions } from "../time/deadline";
import type { IsoDate } from "../time/iso-date";
import type { Period } from "../time/period";
import { askedFor, type CaseState } from "./case-state";
import { choosePeriods } from "./choose-periods";
import type { CompiledWording } from "./compile";
import type { DeadlineCandidate } from "./decision";

/** What the periods of a wording come to in a case. */
export interface Counted {
  /** The deadline, when nothing is open. */
  readonly deadline?: Deadline;
  /** The deadlines between which missing facts choose. */
  readonly candidates?: readonly DeadlineCandidate[];
  /** The day it runs from, or the days it may run from. */
  readonly starts: readonly IsoDate[];
  /** `not-yet`: what starts it has not happened. `unknown`: whether it started cannot be told. */
  readonly waits?: "not-yet" | "unknown";
  /** The day before which it cannot have started, and the last day counted from there, for each choice. */
  readonly notBefore?: readonly Bound[];
  /** One of the choices sets no period at all. */
  readonly mayBeUnlimited?: true;
  /** Facts of the case file that would settle what is open. */
  readonly missing: readonly string[];
}

/** A period counted from the earliest day on which it can have started. */
export interface Bound {
  /** A use before this day is out of order. */
  readonly since: IsoDate;
  /** The last day, counted when it is asked for. */
  readonly due: () => IsoDate;
}

export interface CountSettings extends Omit<DeadlineOptions, "from" | "calendar"> {
  /** The day whose wording of the periods counts, or the several of which it is one. */
  readonly days: readonly IsoDate[];
  /** With several starting facts: the first known one, unless the earliest counts. */
  readonly earliestStart?: boolean | undefined;
}

/** Counts the periods of a wording; undefined when it sets none that can apply. */
export function countChoices(
  periods: readonly RulePeriod[],
  wording: CompiledWording,
  state: CaseState,
  { days: governing, earliestStart = false, ...options }: CountSettings,
): Counted | undefined {
  const { choices, openFacts } = choosePeriods(periods, wording.periods, {
    values: state.values,
    days: governing,
  });
  const limited = choices.filter((choice) => choice.length > 0);
  if (limited.length === 0) return undefined;
  const started = limited.map((choice) => ({
    choice,
    starts: startsOf(choice, state, earliestStart),
  }));
  const bounds = limited.flatMap((choice) => boundOf(choice, state, options) ?? []);
  const bounded = bounds.length === limited.length ? { notBefore: bounds } : {};
  const startFacts = started.flatMap(({ starts }) => starts.missing);
  if (started.some(({ starts }) => starts.days.length === 0)) {
    const isWaiting = started.every(({ starts }) => starts.isWaiting);
    const isSettledByStart = started.every(({ starts }) => starts.days.length === 0);
    return {
      starts: [],
      waits: isWaiting ? "not-yet" : "unknown",
      ...(isWaiting ? {} : bounded),
      missing: askedFor([...(isSettledByStart ? [] : openFacts), ...startFacts], state),
    };
  }
  const missing = askedFor([...openFacts, ...startFacts], state);
  const deadlines = started.flatMap(({ choice, starts }) =>
    starts.days.map((from) =>
      countDeadline(inRank(choice, state), { ...options, from, calendar: state.rulebook.calendar }),
    ),
  );
  const days = [...new Set(started.flatMap(({ starts }) => starts.days))];
  const distinct = [
    ...new Map(
      deadlines.map((one) => [`${one.due} ${one.latest} ${one.basis.join()}`, one]),
    ).values(),
  ];
  const [deadline] = distinct;
  const unlimited = limited.length < choices.length ? { mayBeUnlimited: true as const } : {};
  if (distinct.length === 1 && deadline !== undefined && unlimited.mayBeUnlimited === undefined) {
    return { deadline, starts: days, ...bounded, missing: [] };
  }
  return {
    candidates: distinct.map((one) => ({ deadline: one, ifKnown: missing })),
    missing,
    starts: days,
    ...bounded,
    ...unlimited,
  };
}

/** Periods counted from the day before which they cannot have started. */
function boundOf(
  choice: readonly RulePeriod[],
  state: CaseState,
  options: Omit<DeadlineOptions, "from" | "calendar">,
): Bound | undefined {
  const facts = [choice[0]?.notBefore ?? []].flat();
  const days = facts.flatMap((fact) => dayIn(state.values[fact])).sort();
  const [since] = days;
  const from = days.at(-1);
  if (since === undefined || from === undefined || from > state.asOf) return undefined;
  const { calendar } = state.rulebook;
  return {
    since,
    due: () => countDeadline(inRank(choice, state), { ...options, from, calendar }).due,
  };
}

interface Starts {
  readonly days: readonly IsoDate[];
  /** Nothing has started it, and that is certain. */
  readonly isWaiting: boolean;
  readonly missing: readonly string[];
}

function startsOf([period]: readonly RulePeriod[], state: CaseState, earliest: boolean): Starts {
  const names = [period?.from ?? []].flat();
  const known = names.flatMap((name) => dayIn(state.values[name]));
  const [first] = earliest ? [...known].sort() : known;
  if (first !== undefined) return { days: [first], isWaiting: false, missing: [] };
  const possible = names.flatMap((name) => state.possibleDays.get(name) ?? []);
  if (possible.length > 0) return { days: possible, isWaiting: false, missing: names };
  const isWaiting = names.every((name) => hasNotHappened(name, state));
  return { days: [], isWaiting, missing: isWaiting ? [] : names };
}

function dayIn(value: FactValue | undefined): readonly IsoDate[] {
  return typeof value === "string" ? [value as IsoDate] : [];
}

/** Whether the day of an event is missing because the office's record shows that it has not happened. */
export function hasNotHappened(dayFact: string, { values }: CaseState): boolean {
  const event = /^event\.(.+)$/u.exec(dayFact)?.[1];
  return event !== undefined && values[`happened.${event}`] === false;
}

/** The highest-ranked text first: it sets the due day. */
function inRank(periods: readonly RulePeriod[], { rulebook }: CaseState): readonly Period[] {
  return [...periods]
    .sort((one, other) => rulebook.law.rankOf(one.basis) - rulebook.law.rankOf(other.basis))
    .map(({ length, unit, basis, direction, onRestDay }) => ({
      length,
      unit,
      basis,
      ...(direction === undefined ? {} : { direction }),
      ...(onRestDay === undefined ? {} : { onRestDay }),
    }));
}
