import { MisuseError } from "../finding/misuse-error";
import { dayNumber, fromDayNumber, type IsoDate, parseIsoDate } from "./iso-date";

declare const momentBrand: unique symbol;

/** A minute on the clocks of Vietnam, `2026-08-26T14:30`, always UTC+7. */
export type Moment = string & { readonly [momentBrand]: true };

// Vietnam keeps UTC+7 all year round, so its clock is plain arithmetic.
const vietnamOffset = 7 * 60;
const minutesADay = 24 * 60;
const shape = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/u;

/**
 * A moment in Vietnam from `2026-08-26T14:30`; one with another offset is carried over: `2026-08-26T07:30Z` is the same moment. Seconds
 * are dropped. Undefined for what is no moment.
 */
export function parseMoment(text: string): Moment | undefined {
  const [, day = "", hour = "", minute = "", offset] = shape.exec(text) ?? [];
  const date = parseIsoDate(day);
  if (date === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  const minutes = dayNumber(date) * minutesADay + Number(hour) * 60 + Number(minute);
  const shift = offset === undefined ? 0 : vietnamOffset - offsetMinutes(offset);
  return momentAt(minutes + shift);
}

/** Like `parseMoment`, but throws MisuseError "bad-date". */
export function moment(text: string): Moment {
  const parsed = parseMoment(text);
  if (parsed === undefined) {
    throw new MisuseError("bad-date", `\`${text}\` is not a moment: write it as 2026-08-26T14:30.`);
  }
  return parsed;
}

/** Exact elapsed hours: `addHours(moment("2026-08-26T14:30"), 48)` is `2026-08-28T14:30`. */
export function addHours(from: Moment, hours: number): Moment {
  return momentAt(minutesOf(from) + hours * 60);
}

/** The day whose end the moment still belongs to: midnight ends the day before. */
export function lastDayBefore(end: Moment): IsoDate {
  return fromDayNumber(Math.floor((minutesOf(end) - 1) / minutesADay));
}

export function dayOfMoment(at: Moment): IsoDate {
  return at.slice(0, 10) as IsoDate;
}

/** The same hour on another day. */
export function onDay(at: Moment, day: IsoDate): Moment {
  return `${day}${at.slice(10)}` as Moment;
}

/** The first minute of a day. */
export function startOf(day: IsoDate): Moment {
  return `${day}T00:00` as Moment;
}

function minutesOf(at: Moment): number {
  const hours = Number(at.slice(11, 13));
  return dayNumber(dayOfMoment(at)) * minutesADay + hours * 60 + Number(at.slice(14, 16));
}

function momentAt(minutes: number): Moment {
  const days = Math.floor(minutes / minutesADay);
  const ofDay = minutes - days * minutesADay;
  const hour = Math.floor(ofDay / 60);
  return `${fromDayNumber(days)}T${twoDigits(hour)}:${twoDigits(ofDay - hour * 60)}` as Moment;
}

const twoDigits = (value: number): string => String(value).padStart(2, "0");

function offsetMinutes(offset: string): number {
  if (offset === "Z") return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return offset.startsWith("-") ? -minutes : minutes;
}
