import type { IsoDate } from "../time/iso-date";
import type { Signer } from "./data/signature";
import type { Circulation, DocumentStyle, Urgency } from "./official-document";
import type { FieldValues } from "./template/field-values";

/** What an office writes down to have a letter composed that is not about a case. */
export interface LetterRecord {
  readonly record: "letter";
  readonly template: string;
  readonly date: IsoDate;
  /** The unit whose profile the letter is written with, where several are given. */
  readonly unit?: string;
  readonly number?: string;
  readonly signer?: Signer;
  readonly bases?: readonly string[];
  readonly recipients?: readonly string[];
  readonly urgency?: Urgency;
  readonly circulation?: Circulation;
  readonly draft?: boolean;
  readonly style?: DocumentStyle;
  readonly fields?: FieldValues;
}
