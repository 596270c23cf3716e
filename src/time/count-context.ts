import type { IsoDate } from "./iso-date";
import type { Moment } from "./moment";
import type { Period } from "./period";
import type { ExcludedTime, Pause } from "./span";
import type { Calendar, CalendarProfile } from "./working-calendar";

/** Everything a period is counted with: the event, the calendar and what lengthens the period. */
export interface CountContext {
  /** The day of the event, which is not counted. */
  readonly start: IsoDate;
  /** The moment of the event, where it is known. */
  readonly at?: Moment;
  readonly calendar: Calendar;
  readonly profile: CalendarProfile;
  readonly extensions: readonly Period[];
  readonly pauses: readonly Pause[];
  readonly excluded: readonly ExcludedTime[];
  readonly asOf?: IsoDate;
}
