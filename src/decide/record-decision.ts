import type { Finding, Text } from "../finding/finding";
import type { IsoDate } from "../time/iso-date";
import type { Assumption, Decision, MissingFact, Obligation, Quota } from "./decision";

/** What the rules say of one matter of a record. */
export interface MatterDecision {
  readonly id: string;
  readonly label: Text;
  /** Where the record tells of it. */
  readonly path: readonly (string | number)[];
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

/** What the rules say of a record that tells of several matters: an office's months and sessions, a dialogue and its proposals. */
export interface RecordDecision {
  readonly format: 1;
  readonly record: {
    readonly kind: string;
    readonly id: string;
    readonly unit: string;
    readonly role?: string;
  };
  readonly asOf: IsoDate;
  readonly rulebook: Decision["rulebook"];
  readonly matters: readonly MatterDecision[];
}
