import type { Text } from "../finding/finding";
import type { IsoDate } from "../time/iso-date";
import type { Span } from "./in-force";

/** What kind of text an instrument is; `practice` is a settled usage without a text. */
export const instrumentKinds = [
  "constitution",
  "law",
  "code",
  "resolution",
  "ordinance",
  "decree",
  "decision",
  "circular",
  "ministerial-decision",
  "provincial-decision",
  "technical-regulation",
  "party-regulation",
  "party-directive",
  "party-guidance",
  "dispatch",
  "practice",
] as const;
export type InstrumentKind = (typeof instrumentKinds)[number];

/** How sure a statement about the law is: the text was read, another source says so, or it was not seen. */
export const confidences = ["text", "secondary", "recalled"] as const;
export type Confidence = (typeof confidences)[number];

/** A law, decree, circular or other text that provisions stand in. `rank` 1 is the highest; a smaller rank wins over a greater. */
export interface Instrument {
  readonly id: string;
  readonly number?: string;
  readonly kind: InstrumentKind;
  readonly rank: number;
  readonly issuer: { readonly vi: string };
  readonly title: Text;
  /** The name used when a provision is cited: `Luật Khiếu nại năm 2011`. */
  readonly shortTitle: Text;
  readonly issued?: IsoDate;
  readonly inForce: Span;
  readonly amendedBy?: readonly string[];
  readonly repealedBy?: readonly string[];
  readonly source?: string;
  readonly confidence: Confidence;
  readonly note?: string;
}
