import type { Agency } from "../case/agency-schema";
import { byText } from "../finding/by-text";
import { earliestDay, type IsoDate, isoDate, latestDay } from "../time/iso-date";

/** Who held an office in a stretch of time, and from when to when within it. */
export interface HeadInOffice {
  readonly name: string;
  readonly title: string;
  readonly capacity: "holder" | "acting";
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The holders of a role in a stretch of time, both days included, in the order in which they came; absences do not end an office. */
export function headsBetween(
  { offices }: Agency,
  role: string,
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
): readonly HeadInOffice[] {
  return offices
    .filter((office) => office.role === role)
    .filter((office) => office.from <= to && from <= (office.to ?? to))
    .map(({ holder, title, capacity = "holder", from: since, to: until = to }) => ({
      name: holder,
      title,
      capacity,
      from: latestDay([isoDate(since), from]),
      to: earliestDay([isoDate(until), to]),
    }))
    .sort((one, other) => byText(one.from, other.from));
}
