import { type IsoDate, isoDate } from "../time/iso-date";

/** A day of a case file; throws MisuseError "bad-date" when a program made the file with something else. */
export function dayOf(day: string | undefined): IsoDate | undefined {
  return day === undefined ? undefined : isoDate(day);
}
