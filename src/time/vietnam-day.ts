import { DateTime } from "luxon";
import { MisuseError } from "../finding/misuse-error";
import { type IsoDate, isoDate } from "./iso-date";

const zone = "Asia/Ho_Chi_Minh";

/**
 * The civil day in Vietnam at an instant: a `Date`, a luxon `DateTime`, or a text in ISO 8601 (without an offset it is read as Vietnam
 * time). Systems that keep time stamps in UTC need it before they count. Throws MisuseError "bad-date".
 * `vietnamDay("2026-07-01T18:30:00Z")` is `2026-07-02`.
 */
export function vietnamDay(instant: Date | DateTime | string): IsoDate {
  const moment = momentOf(instant).setZone(zone);
  if (!moment.isValid) {
    throw new MisuseError(
      "bad-date",
      `\`${String(instant)}\` is no moment: give a Date, a DateTime or a text such as 2026-07-01T18:30:00Z.`,
    );
  }
  return isoDate(moment.toFormat("yyyy-MM-dd"));
}

function momentOf(instant: Date | DateTime | string): DateTime {
  if (typeof instant === "string") return DateTime.fromISO(instant, { zone });
  return instant instanceof Date ? DateTime.fromJSDate(instant) : instant;
}
