import type { Agency } from "../case/agency-schema";
import { sameName } from "../case/facts";
import { incidentMatters } from "../case/office-incidents";
import { periodMatters } from "../case/office-periods";
import { scheduleMatters } from "../case/office-schedules";
import type { Office } from "../case/office-schema";
import { sessionMatters } from "../case/office-sessions";
import type { Lang } from "../finding/finding";
import { headsBetween } from "../people/heads-between";
import type { Rulebook } from "../rulebook/rulebook";
import { type IsoDate, isoDate } from "../time/iso-date";
import { decideMatter } from "./decide-matter";
import type { MatterDecision, RecordDecision, UnjudgedStretch } from "./record-decision";

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
 * that was done, and of each schedule, session and incident what had to be done and what was. Reads nothing but its arguments. Throws MisuseError "bad-date".
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
  const settings = { asOf, agency, lang, lawAt };
  const { whole, partial } = periodMatters(office, calendar, asOf);
  const matters = [
    ...whole,
    ...scheduleMatters(office, asOf),
    ...sessionMatters(office, calendar, asOf),
    ...incidentMatters(office, asOf),
  ];
  const decided: MatterDecision[] = [];
  for (const matter of matters) decided.push(await decideMatter(rulebook, matter, settings));
  const unjudged: UnjudgedStretch[] = [];
  for (const matter of partial)
    unjudged.push(...openQuotas(await decideMatter(rulebook, matter, settings)));
  const period = { from: isoDate(office.period.from), to: isoDate(office.period.to) };
  const ours = agency !== undefined && sameName(agency.unit, office.unit) ? agency : undefined;
  const heads = ours === undefined ? [] : headsBetween(ours, office.role, period);
  return {
    format: 1,
    record: {
      kind: office.record,
      id: office.id,
      unit: office.unit,
      role: office.role,
      period,
      ...(heads.length === 0 ? {} : { heads }),
    },
    asOf,
    ...(lawAt === undefined ? {} : { lawAt }),
    rulebook: { version: rulebook.version, digest: rulebook.digest, overlays: rulebook.overlays },
    matters: decided,
    ...(unjudged.length === 0 ? {} : { unjudged }),
  };
}

/** What a stretch owes that the part of it in the record does not show as done. */
function openQuotas({ id, label, quotas }: MatterDecision): readonly UnjudgedStretch[] {
  return quotas
    .filter(({ status }) => status !== "met")
    .map(({ rule, duty, cites }) => ({ id, label, rule, duty, cites }));
}
