import type { Text } from "../finding/finding";
import type { Bearer } from "../people/bearer";
import type { IsoDate } from "../time/iso-date";
import type { Count } from "./count";
import type { DialogueFigures } from "./dialogue-counts";
import type { PetitionTable } from "./petition-counts";
import type { PetitionLine } from "./petition-line";
import type { QuotaRow } from "./quota-rows";
import type { ReceptionFigures } from "./reception-counts";
import type { SentReports } from "./sent-reports";

/** The days of a report. */
export interface ReportSpan {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The days that are counted: what happens after `cut` is not looked at. */
export interface CountedSpan {
  readonly from: IsoDate;
  /** The last day of the period, or the day of the report where that comes first. */
  readonly cut: IsoDate;
}

/** A duty that is late at the end of the period. */
export interface OverdueDuty {
  readonly record: string;
  /** The session, schedule, incident or proposal that it belongs to. */
  readonly matter?: Text;
  readonly rule: string;
  readonly act: string;
  readonly duty: Text;
  /** The last day it could be done in time. */
  readonly due: IsoDate;
  /** The first day on which it is late under every text. */
  readonly overdueSince: IsoDate;
  readonly daysLate: number;
  readonly bearer: Bearer;
  readonly cites: readonly string[];
  /** Its time is that of the petition itself: the petition is counted as overdue. */
  readonly isOfPetition: boolean;
}

/** The figures of a period, each with the records that it counts: plain readonly JSON. */
export interface Summary {
  readonly format: 1;
  readonly unit?: string;
  readonly period: ReportSpan;
  readonly asOf: IsoDate;
  /** The last day that was looked at. */
  readonly countedTo: IsoDate;
  readonly rulebook: {
    readonly version: string;
    readonly digest: string;
    readonly overlays: readonly string[];
  };
  /** What became of the records that were given. */
  readonly records: {
    readonly petitions: number;
    readonly offices: number;
    readonly dialogues: number;
    /** Given a second time: counted once. */
    readonly repeated: Count;
    /** Of another unit than the one asked for: not counted. */
    readonly ofOthers: Count;
    /** They name no unit, and no profile does: not counted. */
    readonly unitUnknown: Count;
  };
  readonly petitions: PetitionTable & {
    readonly lines: readonly PetitionLine[];
    /** Petitions whose day of receipt is not on record: in no figure. */
    readonly receiptUnknown: Count;
    /** Petitions from before the period whose steps are not on record: in no figure. */
    readonly startUnknown: Count;
  };
  readonly overdue: readonly OverdueDuty[];
  readonly receptions: ReceptionFigures;
  readonly quotas: readonly QuotaRow[];
  readonly dialogues: DialogueFigures;
  readonly reports: SentReports;
}
