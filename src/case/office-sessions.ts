import { byText } from "../finding/by-text";
import type { Text } from "../finding/finding";
import { type IsoDate, isoDate } from "../time/iso-date";
import { dayLabel } from "../time/period-label";
import type { Calendar } from "../time/working-calendar";
import type { CaseEvent, FactValue } from "./fact";
import { sessionEventFacts } from "./facts-events";
import type { Matter } from "./matter";
import {
  expectedDay,
  type PlannedSession,
  plannedSessions,
  postponementOf,
  receptionOf,
} from "./office-schedule";
import type { Office } from "./office-schema";
import type { SessionEventName } from "./session-events";

export const sessionKinds = ["periodic", "ad-hoc"] as const;

/** What became of a session: held, put back and not yet held, neither held nor put back, or still ahead. */
export const sessionOutcomes = ["held", "put-back", "not-held", "ahead"] as const;

type Outcome = (typeof sessionOutcomes)[number];
type Reception = NonNullable<Office["receptions"]>[number];

/** Each session that a schedule of the office plans, and each that was held without one, with what happened up to a day. */
export function sessionMatters(
  office: Office,
  calendar: Calendar,
  asOf: IsoDate,
): readonly Matter[] {
  const planned = plannedSessions(office, calendar) ?? [];
  const byPlan = planned.map((session) => ({ session, held: receptionOf(session, office, asOf) }));
  const ofPlan = new Set(byPlan.map(({ held }) => held));
  const taken = new Set<string>();
  const idOf = ({ planned: day, on = day }: PlannedSession): string => {
    // Two schedules may move the session of one day to two days.
    const id = taken.has(day) ? `session-${day}-on-${on}` : `session-${day}`;
    taken.add(day);
    return id;
  };
  return [
    ...byPlan.map(({ session, held }) => ({
      ...plannedMatter(session, held, office, asOf),
      id: idOf(session),
    })),
    ...(office.receptions ?? []).flatMap((held, index) =>
      ofPlan.has(held) || held.on > asOf ? [] : [otherMatter(held, index, office, asOf)],
    ),
  ];
}

function plannedMatter(
  session: PlannedSession,
  held: Reception | undefined,
  office: Office,
  asOf: IsoDate,
): Omit<Matter, "id"> {
  const { planned, on = planned, schedule, index } = session;
  const putBack = postponementOf(session, office, asOf);
  const isPutBack = putBack !== undefined;
  const newDay = putBack?.to;
  const outcome = outcomeOf({ held, isPutBack, on, newDay, office, asOf });
  const values: Record<string, FactValue | undefined> = {
    "session.kind": "periodic",
    "session.planned": planned,
    "session.day": on,
    "session.outcome": outcome,
    "session.isPutBack": isPutBack,
    "session.newDay": newDay,
    ...heldFacts(held),
  };
  const events = [
    ...happened("schedule-posted", schedule.postedOn),
    ...happened("postponement-announced", putBack?.announcedOn),
    ...(newDay === undefined ? [] : happened("new-day-announced", putBack?.announcedOn)),
    ...heldEvents(held),
  ];
  const place = held === undefined ? undefined : office.receptions?.indexOf(held);
  return matterOf({
    day: on,
    label: labelOf(on),
    path: place === undefined ? ["schedules", index] : ["receptions", place],
    values,
    events,
    unknown: [
      ...(schedule.postedOn === undefined ? ["schedule-posted" as const] : []),
      ...(office.receptions === undefined ? heldNames : []),
    ],
    office,
    asOf,
  });
}

function otherMatter(held: Reception, index: number, office: Office, asOf: IsoDate): Matter {
  const isAdHoc = held.adHoc !== undefined;
  const matter = matterOf({
    day: isoDate(held.on),
    label: labelOf(held.on, isAdHoc),
    path: ["receptions", index],
    values: {
      "session.kind": isAdHoc ? "ad-hoc" : "periodic",
      "session.day": held.on,
      "session.outcome": "held",
      "session.isPutBack": false,
      ...heldFacts(held),
    },
    events: heldEvents(held),
    unknown: ["schedule-posted"],
    office,
    asOf,
  });
  return { ...matter, id: `session-${held.on}-${index + 1}` };
}

interface Standing {
  readonly held: Reception | undefined;
  readonly isPutBack: boolean;
  readonly on: string;
  readonly newDay: string | undefined;
  readonly office: Office;
  readonly asOf: IsoDate;
}

function outcomeOf({ held, isPutBack, on, newDay, office, asOf }: Standing): Outcome | undefined {
  if (held !== undefined) return "held";
  // On its own day a session may still be held.
  if (isPutBack && (newDay === undefined || newDay >= asOf)) return "put-back";
  if (!isPutBack && on >= asOf) return "ahead";
  const isRecordKnown = office.receptions !== undefined && office.postponed !== undefined;
  return isRecordKnown ? "not-held" : undefined;
}

const heldNames: readonly SessionEventName[] = [
  "session-held",
  "conclusion-issued",
  "answer-day-told",
  "visitors-answered",
];

function heldFacts(held: Reception | undefined): Record<string, FactValue | undefined> {
  if (held === undefined) return {};
  return {
    "session.by": held.by,
    "session.heldOn": held.on,
    "session.visitors": held.visitors,
  };
}

function heldEvents(held: Reception | undefined): readonly CaseEvent[] {
  if (held === undefined) return [];
  return [
    ...happened("session-held", held.on),
    ...happened("answer-day-told", held.answerToldOn),
    ...happened("conclusion-issued", held.concludedOn),
    ...happened("visitors-answered", held.answeredOn),
  ];
}

function happened(what: SessionEventName, day: string | undefined): readonly CaseEvent[] {
  return day === undefined ? [] : [{ what, on: isoDate(day) }];
}

interface Parts extends Pick<Matter, "day" | "label" | "path"> {
  readonly values: Readonly<Record<string, FactValue | undefined>>;
  readonly events: readonly CaseEvent[];
  /** Events of which the record does not tell whether they happened. */
  readonly unknown: readonly SessionEventName[];
  readonly office: Office;
  readonly asOf: IsoDate;
}

function matterOf({ values, events, unknown, office, asOf, ...named }: Parts): Omit<Matter, "id"> {
  const past = events.filter(({ on }) => on <= asOf).sort((one, other) => byText(one.on, other.on));
  const facts = { ...sessionEventFacts(past), ...officeFacts(office, asOf), ...values };
  const open = new Set<string>(unknown.map((name) => `happened.${name}`));
  return {
    ...named,
    facts: {
      about: "session",
      values: Object.fromEntries(
        Object.entries(facts).flatMap(([id, value]) =>
          value === undefined || (open.has(id) && value === false) ? [] : [[id, value]],
        ),
      ),
      events: past,
      obstacles: [],
    },
  };
}

/** What every matter of a record says of the office whose record it is. */
export function officeFacts(
  { role, level, unit }: Pick<Office, "role" | "level" | "unit">,
  asOf: IsoDate,
): Record<string, FactValue> {
  return {
    "case.asOf": asOf,
    "office.role": role,
    "office.level": level,
    "handling.unit": unit,
  };
}

function labelOf(day: string, isAdHoc = false): Text {
  const { vi, en } = dayLabel(isoDate(day));
  return isAdHoc
    ? { vi: `Buổi tiếp đột xuất ${vi}`, en: `Ad hoc session of ${en}` }
    : { vi: `Buổi tiếp ${vi}`, en: `Session of ${en}` };
}

/** The sessions that are still to be held on a day or after it, as things stand. */
export function sessionsAhead(
  office: Office,
  calendar: Calendar,
  asOf: IsoDate,
): readonly { readonly planned: IsoDate; readonly day: IsoDate }[] | undefined {
  return plannedSessions(office, calendar)?.flatMap((session) => {
    if (receptionOf(session, office, asOf) !== undefined) return [];
    const day = expectedDay(session, office, asOf);
    return day === undefined || day < asOf ? [] : [{ planned: session.planned, day }];
  });
}
