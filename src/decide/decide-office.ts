import { incidentMatters } from "../case/office-incidents";
import { periodMatters } from "../case/office-periods";
import { scheduleMatters } from "../case/office-schedules";
import type { Office } from "../case/office-schema";
import { sessionMatters } from "../case/office-sessions";
import type { Rulebook } from "../rulebook/rulebook";
import { type DecideRecordOptions, decideRecord } from "./decide-record";
import type { RecordDecision } from "./record-decision";

export type DecideOfficeOptions = DecideRecordOptions;

/**
 * What the rules say of a head's office in a stretch of time: how often the head had to receive people and hold dialogues and how often
 * that was done, and of each schedule, session and incident what had to be done and what was. Reads nothing but its arguments. Throws MisuseError "bad-date".
 * `await decideOffice(rulebook, office, { asOf: "2026-12-31" })`.
 */
export async function decideOffice(
  rulebook: Rulebook,
  office: Office,
  options: DecideOfficeOptions,
): Promise<RecordDecision> {
  const { record, id, unit, role } = office;
  const { calendar } = rulebook;
  return decideRecord(
    rulebook,
    {
      record: { kind: record, id, unit, role },
      mattersOn: (asOf) => [
        ...periodMatters(office, calendar, asOf),
        ...scheduleMatters(office, asOf),
        ...sessionMatters(office, calendar, asOf),
        ...incidentMatters(office, asOf),
      ],
    },
    options,
  );
}
