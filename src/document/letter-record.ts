import type { IsoDate } from "../time/iso-date";
import type { Signer } from "./data/signature";
import type { Circulation, DocumentStyle, Urgency } from "./official-document";
import type { FieldValues } from "./template/field-values";

/** What an office writes down to have a letter composed. */
export interface LetterRecord {
  readonly record: "letter";
  readonly template: string;
  readonly date: IsoDate;
  /** The file of the case that the letter is about, from the folder of the record: `../case.yaml`. */
  readonly case?: string;
  /** The file of the dialogue that the letter is about, from the folder of the record: `../dialogue.yaml`. */
  readonly dialogue?: string;
  /** The id of the one proposal raised there that the letter is about. */
  readonly proposal?: string;
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
  /** Of a refusal: the facts behind its grounds; `groundsCheck.reason` of the case file otherwise. */
  readonly reason?: string;
  readonly fields?: FieldValues;
}
