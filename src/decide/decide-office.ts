import type { Agency } from "../case/agency-schema";
import { incidentMatters } from "../case/office-incidents";
import { periodMatters } from "../case/office-periods";
import { reportMatters } from "../case/office-reports";
import { scheduleMatters } from "../case/office-schedules";
import type { Office } from "../case/office-schema";
import { sessionMatters } from "../case/office-sessions";
import type { Lang } from "../finding/finding";
import type { Rulebook } from "../rulebook/rulebook";
import { type IsoDate, isoDate } from "../time/iso-date";
import { decideMatter } from "./decide-matter";
import type { RecordDecision } from "./record-decision";

export interface DecideOfficeOptions {
  /** The day on which the record is looked at. */
  readonly asOf: IsoDate | string;
  /** Reads the wordings in force on this day instead of those of the record's own dates. */
  readonly lawAt?: IsoDate | string;
  /** Says who holds the office. */
  readonly agency?: Agency;
  readonly lang?: Lang;
}

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
  const { agency, lang = "vi" } = options;
  const asOf = isoDate(options.asOf);
  const lawAt = options.lawAt === undefined ? undefined : isoDate(options.lawAt);
  const { calendar } = rulebook;
  const matters = [
    ...periodMatters(office, calendar, asOf),
    ...scheduleMatters(office, asOf),
    ...sessionMatters(office, calendar, asOf),
    ...incidentMatters(office, asOf),
    ...reportMatters(office, asOf),
  ];
  const decided = [];
  for (const matter of matters) {
    decided.push(await decideMatter(rulebook, matter, { asOf, agency, lang, lawAt }));
  }
  return {
    format: 1,
    record: { kind: office.record, id: office.id, unit: office.unit, role: office.role },
    asOf,
    rulebook: { version: rulebook.version, digest: rulebook.digest, overlays: rulebook.overlays },
    matters: decided,
  };
}
