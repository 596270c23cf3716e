import type { Agency } from "../case/agency-schema";
import type { Matter } from "../case/matter";
import type { Lang } from "../finding/finding";
import type { Rulebook } from "../rulebook/rulebook";
import { type IsoDate, isoDate } from "../time/iso-date";
import { decideMatter } from "./decide-matter";
import type { RecordDecision } from "./record-decision";

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
  readonly mattersOn: (asOf: IsoDate) => readonly Matter[];
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
  const matters = [];
  for (const matter of mattersOn(asOf)) {
    matters.push(await decideMatter(rulebook, matter, { asOf, agency, lang, lawAt }));
  }
  return {
    format: 1,
    record,
    asOf,
    rulebook: { version: rulebook.version, digest: rulebook.digest, overlays: rulebook.overlays },
    matters,
  };
}
