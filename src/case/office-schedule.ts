import { byText } from "../finding/by-text";
import type { IsoDate, Weekday } from "../time/iso-date";
import { isoDate } from "../time/iso-date";
import type { Recurrence, Schedule, Session } from "../time/schedule";
import { sessionsOf } from "../time/schedule";
import type { Calendar } from "../time/working-calendar";
import type { Office } from "./office-schema";

type WrittenSchedule = NonNullable<Office["schedules"]>[number];

/** A session of an office's schedules: where it stands, and the schedule it comes from. */
export interface PlannedSession extends Session {
  readonly schedule: WrittenSchedule;
  /** The place of the schedule in the record. */
  readonly index: number;
  /** The days by which a postponement or a session in its stead may name it. */
  readonly names: readonly IsoDate[];
}

/**
 * The sessions that an office's schedules plan within its record, in the order of their days; undefined when no schedules are given. What
 * two schedules plan for one day is one session, that of the schedule posted first.
 */
export function plannedSessions(
  { schedules, period }: Office,
  calendar: Calendar,
): readonly PlannedSession[] | undefined {
  const span = { from: isoDate(period.from), to: isoDate(period.to) };
  const byDay = new Map<string, readonly PlannedSession[]>();
  for (const [index, schedule] of (schedules ?? []).entries()) {
    for (const session of sessionsOf(scheduleOf(schedule), span, calendar)) {
      const { planned, on } = session;
      const names = on === undefined || on === planned ? [planned] : [planned, on];
      const key = on ?? `off ${planned}`;
      byDay.set(key, [...(byDay.get(key) ?? []), { ...session, schedule, index, names }]);
    }
  }
  return schedules === undefined
    ? undefined
    : [...byDay.values()].map(joined).sort((one, other) => byText(one.planned, other.planned));
}

function joined(sessions: readonly PlannedSession[]): PlannedSession {
  const [first, ...others] = [...sessions].sort(
    (one, other) =>
      byText(postedOn(one), postedOn(other)) ||
      byText(one.planned, other.planned) ||
      one.index - other.index,
  );
  if (first === undefined) throw new TypeError("a day without a session");
  const names = [first, ...others].flatMap((one) => one.names);
  return { ...first, names: [...new Set(names)].sort(byText) };
}

/** One that was never posted comes last. */
const postedOn = ({ schedule }: PlannedSession): string => schedule.postedOn ?? "9";

/** A schedule of a record as the calendar reads it. */
function scheduleOf({ from, to, recurrence, fallback }: WrittenSchedule): Schedule {
  return {
    from: isoDate(from),
    ...(to === undefined ? {} : { to: isoDate(to) }),
    recurrence: recurrenceOf(recurrence),
    fallback,
  };
}

function recurrenceOf(recurrence: WrittenSchedule["recurrence"]): Recurrence {
  if ("on" in recurrence) return { on: recurrence.on.map(isoDate) };
  if ("weekday" in recurrence) {
    const weekday = recurrence.weekday as Weekday;
    return "week" in recurrence
      ? { every: "month", week: recurrence.week, weekday }
      : { every: "week", weekday };
  }
  return recurrence;
}

/** The day a session is expected on as things stand on a day: where it was put back to, otherwise its day by the schedule. */
export function expectedDay(
  session: PlannedSession,
  office: Office,
  asOf: IsoDate,
): IsoDate | undefined {
  const putBack = postponementOf(session, office, asOf);
  if (putBack === undefined) return session.on;
  return putBack.to === undefined ? undefined : isoDate(putBack.to);
}

type Postponement = NonNullable<Office["postponed"]>[number];

/** The last postponement of a session that is known on a day. */
export function postponementOf(
  session: Pick<PlannedSession, "names">,
  office: Office,
  asOf: IsoDate,
): Postponement | undefined {
  return postponementsOf(session, office, asOf).at(-1);
}

/**
 * The postponements of a session, each naming it by its day of the schedule, by the working day it was moved to or by the new day of an
 * earlier one. One that is still to be announced has not put anything back; one without a day of announcement has.
 */
function postponementsOf(
  { names }: Pick<PlannedSession, "names">,
  { postponed = [] }: Office,
  asOf: IsoDate,
): readonly Postponement[] {
  const days = new Set<string>(names);
  // In the order of the days they name, so that a second postponement finds the new day of the first.
  return [...postponed]
    .filter(({ announcedOn }) => announcedOn === undefined || announcedOn <= asOf)
    .sort((one, other) => byText(orderOf(one), orderOf(other)))
    .filter(({ planned, to = planned }) => days.has(planned) && days.add(to));
}

/** Every day by which a postponement or a session in its stead may name a session. */
export function daysOf(
  session: Pick<PlannedSession, "names">,
  office: Office,
  asOf: IsoDate,
): readonly string[] {
  const later = postponementsOf(session, office, asOf).flatMap(({ to }) => to ?? []);
  return [...session.names, ...later];
}

const orderOf = ({ planned, announcedOn = "", to = "" }: Postponement): string =>
  `${planned} ${announcedOn} ${to}`;

type Reception = NonNullable<Office["receptions"]>[number];

/** The reception up to a day that a session of the schedule came to: held on its day, or in its stead; the head's before a deputy's. */
export function receptionOf(
  session: PlannedSession,
  office: Office,
  asOf: IsoDate,
): Reception | undefined {
  const expected = expectedDay(session, office, asOf);
  const days = daysOf(session, office, asOf);
  return office.receptions
    ?.filter(
      ({ on, instead, adHoc }) =>
        adHoc === undefined &&
        on <= asOf &&
        (instead === undefined ? on === expected || on === session.on : days.includes(instead)),
    )
    .sort((one, other) => byText(rankOf(one), rankOf(other)))[0];
}

const ranks = { head: 0, deputy: 1, other: 2 } as const;

const rankOf = (one: Reception): string => `${ranks[one.by]} ${one.on} ${JSON.stringify(one)}`;
