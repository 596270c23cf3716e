import type { IsoDate, Weekday } from "../time/iso-date";
import { isoDate } from "../time/iso-date";
import type { Recurrence, Schedule, Session } from "../time/schedule";
import { sessionsOf } from "../time/schedule";
import type { Calendar } from "../time/working-calendar";
import type { Office } from "./office-schema";

type WrittenSchedule = NonNullable<Office["schedules"]>[number];

/** A session of one of an office's schedules: where it stands, and the schedule it comes from. */
export interface PlannedSession extends Session {
  readonly schedule: WrittenSchedule;
  /** The place of the schedule in the record. */
  readonly index: number;
}

/** The sessions that an office's schedules plan within its record, in the order of their days; undefined when no schedules are given. */
export function plannedSessions(
  { schedules, period }: Office,
  calendar: Calendar,
): readonly PlannedSession[] | undefined {
  const span = { from: isoDate(period.from), to: isoDate(period.to) };
  return schedules
    ?.flatMap((schedule, index) =>
      sessionsOf(scheduleOf(schedule), span, calendar).map((session) => ({
        ...session,
        schedule,
        index,
      })),
    )
    .sort((one, other) => (one.planned < other.planned ? -1 : one.planned > other.planned ? 1 : 0));
}

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
export function expectedDay(session: Session, office: Office, asOf: IsoDate): IsoDate | undefined {
  const putBack = postponementOf(session, office, asOf);
  if (putBack === undefined) return session.on;
  return putBack.to === undefined ? undefined : isoDate(putBack.to);
}

/**
 * The postponement of a session, named by its day of the schedule or by the working day it was moved to. One that is still to be
 * announced has not put anything back; one without a day of announcement has.
 */
export function postponementOf(
  { planned, on }: Session,
  { postponed }: Office,
  asOf: IsoDate,
): NonNullable<Office["postponed"]>[number] | undefined {
  return postponed?.find(
    (one) =>
      (one.planned === planned || one.planned === on) &&
      (one.announcedOn === undefined || one.announcedOn <= asOf),
  );
}

/** The reception up to a day that a session of the schedule came to: held on its day, or in its stead. */
export function receptionOf(
  session: Session,
  office: Office,
  asOf: IsoDate,
): NonNullable<Office["receptions"]>[number] | undefined {
  const expected = expectedDay(session, office, asOf);
  return office.receptions?.find(
    ({ on, instead, adHoc }) =>
      adHoc === undefined &&
      on <= asOf &&
      (instead === undefined
        ? on === expected || on === session.on
        : instead === session.planned || instead === session.on),
  );
}
