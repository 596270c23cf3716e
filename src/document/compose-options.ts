import type { Lang } from "../finding/finding";
import type { IsoDate } from "../time/iso-date";
import type { OfficeWords } from "./data/office-data";
import type { Circulation, DocumentStyle, Urgency } from "./official-document";
import type { FieldValues } from "./template/field-values";
import type { TemplateSet } from "./template/template";

/** Prints the legal bases of provisions as lines `Căn cứ …;`, as they stand on a day. */
export interface LegalBases {
  legalBases(ids: readonly string[], date: IsoDate): readonly string[];
}

/** What the caller says of every letter: its words, its marks, and how it is composed. */
export interface ComposeOptions extends Omit<OfficeWords, "date"> {
  /** The day of the letter. */
  readonly date: IsoDate | string;
  /** What the template asks for under `fields`. */
  readonly fields?: FieldValues;
  /** More provisions for `<basis/>`, by id: each must be in force on the letter's day. */
  readonly bases?: readonly string[];
  readonly urgency?: Urgency;
  readonly circulation?: Circulation;
  /** A draft: Party documents say so on page 1. */
  readonly draft?: boolean;
  /** Sizes and margins other than the usual ones. */
  readonly style?: DocumentStyle;
  readonly lang?: Lang;
  /** Dots for missing values instead of errors; each stays a warning. */
  readonly blanks?: boolean;
  /** Own templates; the packaged ones unless told. */
  readonly templates?: TemplateSet;
  /** For templates with `<basis/>`: the law of the rulebook. */
  readonly law?: LegalBases;
}
