import { type IsoDate, isoDate } from "../time/iso-date";
import { spanLabel } from "../time/period-label";
import type { FactValue } from "./fact";
import type { Matter } from "./matter";
import type { Office } from "./office-schema";
import { officeFacts } from "./office-sessions";

/** The schedules of an office's record; one without a last day holds to the end of the record. */
export function scheduleMatters(office: Office, asOf: IsoDate): readonly Matter[] {
  return (office.schedules ?? []).map((schedule, index) => {
    const { from, to = office.period.to, number, deputyStandsIn } = schedule;
    const span = spanLabel(isoDate(from), isoDate(to));
    const name = number === undefined ? "" : ` (${number})`;
    const values: Record<string, FactValue> = {
      ...officeFacts(office, asOf),
      "schedule.from": from,
      "schedule.to": to,
      ...(deputyStandsIn === undefined ? {} : { "schedule.deputyStandsIn": deputyStandsIn }),
    };
    return {
      id: `schedule-${index + 1}`,
      label: { vi: `Lịch tiếp ${span.vi}${name}`, en: `Schedule ${span.en}${name}` },
      path: ["schedules", index],
      day: isoDate(from),
      facts: { about: "schedule" as const, values, events: [], obstacles: [] },
    };
  });
}
