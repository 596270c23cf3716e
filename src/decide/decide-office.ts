import { sameName } from "../case/facts";
import { incidentMatters } from "../case/office-incidents";
import { periodMatters } from "../case/office-periods";
import { reportMatters } from "../case/office-reports";
import { scheduleMatters } from "../case/office-schedules";
import type { Office } from "../case/office-schema";
import { sessionMatters } from "../case/office-sessions";
import { headsBetween } from "../people/heads-between";
import type { Rulebook } from "../rulebook/rulebook";
import { isoDate } from "../time/iso-date";
import { type DecideRecordOptions, decideRecord } from "./decide-record";
import type { RecordDecision } from "./record-decision";

export type DecideOfficeOptions = DecideRecordOptions;

/**
 * What the rules say of a head's office in a stretch of time: how often the head had to receive people and hold dialogues and how often
 * that was done, and of each schedule, session, incident and periodic report what had to be done and what was. Reads nothing but its arguments. Throws MisuseError "bad-date".
 * `await decideOffice(rulebook, office, { asOf: "2026-12-31" })`.
 */
export async function decideOffice(
  rulebook: Rulebook,
  office: Office,
  options: DecideOfficeOptions,
): Promise<RecordDecision> {
  const { agency } = options;
  const { record, id, unit, role } = office;
  const { calendar } = rulebook;
  const period = { from: isoDate(office.period.from), to: isoDate(office.period.to) };
  const isOurs = agency !== undefined && sameName(agency.unit, unit);
  const heads = isOurs ? headsBetween(agency, role, period) : [];
  return decideRecord(
    rulebook,
    {
      record: { kind: record, id, unit, role, period, ...(heads.length === 0 ? {} : { heads }) },
      mattersOn: (asOf) => {
        const { whole, partial } = periodMatters(office, calendar, asOf);
        return {
          whole: [
            ...whole,
            ...scheduleMatters(office, asOf),
            ...sessionMatters(office, calendar, asOf),
            ...incidentMatters(office, asOf),
            ...reportMatters(office, asOf),
          ],
          partial,
        };
      },
    },
    options,
  );
}
