import { bearerOf } from "../people/bearer";
import type { RuleEvent } from "../rulebook/rule-schema";
import type { Deadline } from "../time/deadline";
import type { IsoDate } from "../time/iso-date";
import { bearerContext } from "./bearer-context";
import { askedFor, type CaseState } from "./case-state";
import { type Counted, countChoices, hasNotHappened } from "./count-choices";
import type { Window } from "./decision";
import type { Fired } from "./fired";

type Permit = Extract<RuleEvent, { type: "permit" }>["params"];

export interface JudgedWindow {
  readonly window: Window;
  readonly missing: readonly string[];
}

/** A citizen's right: until when it can be used, and whether it was. */
export function windowOf(params: Permit, fired: Fired, state: CaseState): JudgedWindow {
  const { rule, wording, days } = fired;
  const { excluded, earliestStart } = params;
  const counted = countChoices(params.within ?? [], wording, state, {
    days,
    earliestStart,
    profile: "public",
    asOf: state.asOf,
    excluded:
      excluded === undefined
        ? []
        : state.facts.obstacles.map((obstacle) => ({ ...obstacle, basis: excluded.basis })),
  });
  const used = usedDay(params, state);
  const { status, missing } = standing(params, counted, used, state);
  const seenOn = used.on ?? state.asOf;
  const { deadline, candidates } = counted ?? {};
  return {
    window: {
      rule: rule.id,
      act: params.act,
      right: params.label,
      holder: bearerOf(params.holder, params.act, bearerContext(state, seenOn)),
      ...(params.addressee === undefined
        ? {}
        : { addressee: bearerOf(params.addressee, undefined, bearerContext(state, seenOn)) }),
      cites: wording.wording.cites,
      ...(deadline === undefined ? {} : { deadline }),
      ...(candidates === undefined ? {} : { candidates }),
      status,
    },
    // A use that is in time whatever the start was leaves nothing to ask.
    missing: [...(status === "used" ? [] : (counted?.missing ?? [])), ...missing],
  };
}

interface Use {
  readonly on?: IsoDate;
  /** It was used on this day or before. */
  readonly byAtLatest?: IsoDate;
  /** The record shows that it was not used. */
  readonly isUnused: boolean;
}

function usedDay({ usedOn, usedByAtLatest }: Permit, state: CaseState): Use {
  const on = usedOn === undefined ? undefined : (state.values[usedOn] as IsoDate | undefined);
  const byAtLatest =
    usedByAtLatest === undefined
      ? undefined
      : (state.values[usedByAtLatest] as IsoDate | undefined);
  return {
    ...(on === undefined ? {} : { on }),
    ...(byAtLatest === undefined ? {} : { byAtLatest }),
    isUnused: on === undefined && usedOn !== undefined && hasNotHappened(usedOn, state),
  };
}

interface Standing {
  readonly status: Window["status"];
  readonly missing: readonly string[];
}

function standing(
  params: Permit,
  counted: Counted | undefined,
  { on, byAtLatest, isUnused }: Use,
  state: CaseState,
): Standing {
  const told = (status: Window["status"]): Standing => ({ status, missing: [] });
  if (counted === undefined) {
    if (on !== undefined) return told("used");
    // A right without an end, whose use nothing records, stands open.
    return isUnused || params.usedOn === undefined ? told("open") : asking(params.usedOn, state);
  }
  const { starts, notBefore } = counted;
  const isEvent = params.usedOn?.startsWith("event.") ?? false;
  const couldBe = (day: IsoDate): boolean => notBefore?.every(({ since }) => since <= day) ?? false;
  // A day before the time can have begun tells nothing of a use within it.
  const hasBegun = (day: IsoDate): boolean =>
    couldBe(day) || (starts.length > 0 && starts.every((start) => start <= day));
  const usedBy = byAtLatest !== undefined && hasBegun(byAtLatest) ? byAtLatest : undefined;
  // Days that contradict each other settle nothing: used before the time can have begun, or after it had been used already.
  const isContradicted =
    on !== undefined &&
    ((notBefore !== undefined && !couldBe(on)) || (usedBy !== undefined && usedBy < on));
  if (counted.waits !== undefined) {
    const by = isEvent || isContradicted ? undefined : (on ?? usedBy);
    const isInTime = by !== undefined && notBefore?.every(({ due }) => by <= due());
    return told(isInTime === true ? "used" : counted.waits);
  }
  const deadlines = deadlinesOf(counted);
  const isAfterAll = (day: IsoDate): boolean =>
    deadlines.every(({ latest }) => day > latest) && counted.mayBeUnlimited === undefined;
  const isWithinAll = (day: IsoDate): boolean => deadlines.every(({ due }) => day <= due);
  if (on !== undefined) {
    // An event before the time began may belong to an earlier round.
    const isEarlier = isEvent && starts.some((start) => on < start);
    if (isEarlier || isContradicted) return asking(params.usedOn, state);
    if (isWithinAll(on)) return told("used");
    return isAfterAll(on) ? certainlyPast("late", params, state) : told("unknown");
  }
  if (isUnused) {
    if (isWithinAll(state.asOf)) return told("open");
    return isAfterAll(state.asOf) ? certainlyPast("lapsed", params, state) : told("unknown");
  }
  if (usedBy !== undefined && isWithinAll(usedBy)) return told("used");
  return asking(params.usedOn, state);
}

/** Past the last day for certain only when it is known that no obstacle lengthened the time, or which ones did. */
function certainlyPast(
  status: "late" | "lapsed",
  { excluded }: Permit,
  state: CaseState,
): Standing {
  const facts = excluded?.knownBy ?? [];
  const isLookedAt = facts.length === 0 || facts.some((fact) => state.values[fact] !== undefined);
  return isLookedAt
    ? { status, missing: [] }
    : { status: "unknown", missing: askedFor(facts, state) };
}

function asking(fact: string | undefined, state: CaseState): Standing {
  return { status: "unknown", missing: fact === undefined ? [] : askedFor([fact], state) };
}

function deadlinesOf({ deadline, candidates = [] }: Counted): readonly Deadline[] {
  return [
    ...(deadline === undefined ? [] : [deadline]),
    ...candidates.map((candidate) => candidate.deadline),
  ];
}
