import type { IsoDate } from "../time/iso-date";
import type { DocumentNode, Letterhead } from "./node";

/** The prescribed form that a letter follows, with the instrument that prescribes this version. */
export interface Form {
  readonly number: string;
  readonly version: string;
  readonly instrument: string;
}

/** A composed letter: plain readonly JSON that every renderer draws. */
export interface OfficialDocument {
  readonly format: 1;
  readonly template: string;
  readonly form?: Form;
  readonly date: IsoDate;
  readonly lang: "vi";
  /** What viewers show as the name of the document. */
  readonly title: string;
  readonly letterhead: Letterhead;
  readonly nodes: readonly DocumentNode[];
  readonly metadata: {
    readonly case: string;
    readonly agency: string;
    readonly asOf: IsoDate;
    readonly rulebook: { readonly version: string; readonly digest: string };
  };
}
