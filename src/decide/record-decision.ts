import type { Tally } from "../case/office-tally";
import type { Subject } from "../case/subject";
import type { Finding, Text } from "../finding/finding";
import type { HeadInOffice } from "../people/heads-between";
import type { IsoDate } from "../time/iso-date";
import type { Assumption, Decision, MissingFact, Obligation, Quota } from "./decision";

/** What the rules say of one matter of a record. */
export interface MatterDecision {
  readonly id: string;
  /** What kind of thing it is: a stretch of time, a session, a dialogue, a report. */
  readonly about: Subject;
  readonly label: Text;
  /** Where the record tells of it. */
  readonly path: readonly (string | number)[];
  /** The day under which a page lists it. */
  readonly day?: IsoDate;
  /** The sessions of a stretch of an office's time; what the record does not tell is absent. */
  readonly tally?: Tally;
  readonly quotas: readonly Quota[];
  readonly obligations: readonly Obligation[];
  readonly escalations: Decision["escalations"];
  readonly assigned: Decision["assigned"];
  readonly forbidden: Decision["forbidden"];
  readonly documents: Decision["documents"];
  readonly missing: readonly MissingFact[];
  readonly assumptions: readonly Assumption[];
  readonly findings: readonly Finding[];
}

/** What was owed in a week, month or year that lies in the record only in part, and is not shown by that part: nobody can say whether it was done. */
export interface UnjudgedStretch {
  readonly id: string;
  readonly label: Text;
  readonly rule: string;
  readonly duty: Text;
  readonly cites: readonly string[];
}

/** What the rules say of a record that tells of several matters: an office's months and sessions, a dialogue and its proposals. */
export interface RecordDecision {
  readonly format: 1;
  readonly record: {
    readonly kind: string;
    readonly id: string;
    readonly unit: string;
    readonly role?: string;
    /** The time that it covers. */
    readonly period?: { readonly from: IsoDate; readonly to: IsoDate };
    /** Who held the office in that time, where the agency profile says so. */
    readonly heads?: readonly HeadInOffice[];
  };
  readonly asOf: IsoDate;
  /** The day whose wordings were read, where one was asked for. */
  readonly lawAt?: IsoDate;
  readonly rulebook: Decision["rulebook"];
  readonly matters: readonly MatterDecision[];
  readonly unjudged?: readonly UnjudgedStretch[];
}
