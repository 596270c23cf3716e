import type { Agency } from "../case/agency-schema";
import type { Matter } from "../case/matter";
import type { Lang } from "../finding/finding";
import type { Rulebook } from "../rulebook/rulebook";
import { type IsoDate, isoDate } from "../time/iso-date";
import { decideMatter } from "./decide-matter";
import type { MatterDecision, RecordDecision, UnjudgedStretch } from "./record-decision";

export interface DecideRecordOptions {
  /** The day on which the record is looked at. */
  readonly asOf: IsoDate | string;
  /** Reads the wordings in force on this day instead of those of the record's own dates. */
  readonly lawAt?: IsoDate | string;
  /** Says who holds the office. */
  readonly agency?: Agency;
  readonly lang?: Lang;
}

/** A record of several matters, whose matters up to a day are decided one by one. */
interface RecordOfMatters {
  readonly record: RecordDecision["record"];
  readonly mattersOn: (asOf: IsoDate) => {
    readonly whole: readonly Matter[];
    /** Those that the record tells only a part of: what they still owe is told as not judged. */
    readonly partial?: readonly Matter[];
  };
}

/** What the rules say of each matter of a record. Throws MisuseError "bad-date". */
export async function decideRecord(
  rulebook: Rulebook,
  { record, mattersOn }: RecordOfMatters,
  options: DecideRecordOptions,
): Promise<RecordDecision> {
  const { agency, lang = "vi" } = options;
  const asOf = isoDate(options.asOf);
  const lawAt = options.lawAt === undefined ? undefined : isoDate(options.lawAt);
  const settings = { asOf, agency, lang, lawAt };
  const { whole, partial = [] } = mattersOn(asOf);
  const matters: MatterDecision[] = [];
  for (const matter of whole) matters.push(await decideMatter(rulebook, matter, settings));
  const unjudged: UnjudgedStretch[] = [];
  for (const matter of partial)
    unjudged.push(...openQuotas(await decideMatter(rulebook, matter, settings)));
  return {
    format: 1,
    record,
    asOf,
    ...(lawAt === undefined ? {} : { lawAt }),
    rulebook: { version: rulebook.version, digest: rulebook.digest, overlays: rulebook.overlays },
    matters,
    ...(unjudged.length === 0 ? {} : { unjudged }),
  };
}

/** What a stretch owes that the part of it in the record does not show as done. */
function openQuotas({ id, label, quotas }: MatterDecision): readonly UnjudgedStretch[] {
  return quotas
    .filter(({ status }) => status !== "met")
    .map(({ rule, duty, cites }) => ({ id, label, rule, duty, cites }));
}
