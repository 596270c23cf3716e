import type { IsoDate } from "../time/iso-date";
import type { DocumentNode, Inlines, Letterhead, SignatureBlock } from "./node";

/** The prescribed form that a letter follows, with the instrument that prescribes this version. */
export interface Form {
  readonly number: string;
  readonly version: string;
  readonly instrument: string;
}

/** Whose rules on form apply: those of the State (Nghị định 30/2020/NĐ-CP) or of the Party; a document never mixes them. */
export type Regime = "state" | "party";

/** The kind of a document: `Thông báo`, abbreviated `TB` in its number; a dispatch of the State has no abbreviation. */
export interface DocumentKind {
  readonly name: string;
  readonly symbol?: string;
}

export type Urgency = "KHẨN" | "THƯỢNG KHẨN" | "HỎA TỐC";
export type Circulation = "XEM XONG TRẢ LẠI" | "LƯU HÀNH NỘI BỘ";

/** Sizes that a caller may choose, in points. */
export type SizeName =
  | "nationalTitle"
  | "motto"
  | "issuingBody"
  | "number"
  | "placeDate"
  | "about"
  | "title"
  | "addressees"
  | "body"
  | "table"
  | "signature"
  | "recipientsWord"
  | "recipientsList"
  | "pageNumber";

/** Choices of layout other than the usual ones; `checkDocument` tells which of them the regulation does not allow. */
export interface DocumentStyle {
  /** Millimetres. */
  readonly margins?: Readonly<Partial<Record<"top" | "bottom" | "left" | "right", number>>>;
  /** Points. */
  readonly sizes?: Readonly<Partial<Record<SizeName, number>>>;
  /** First line of a paragraph, in millimetres. */
  readonly indent?: number;
  /** In single lines; in Party documents too. */
  readonly lineSpacing?: number;
  /** The family that the document asks for; `Times New Roman` unless told. */
  readonly font?: string;
}

/** An annex: begins on its own page, its pages numbered from 1. */
export interface Annex {
  /** `Phụ lục`, or `Phụ lục II` where there are several. */
  readonly label: string;
  readonly name: Inlines;
  /** `(Kèm theo Kế hoạch số 12/KH-UBND ngày 05 tháng 4 năm 2024 của …)` */
  readonly reference: string;
  readonly nodes: readonly DocumentNode[];
}

/** The block that makes a document a copy (Điều 25 Nghị định 30/2020/NĐ-CP): `SY` sao y, `SL` sao lục, `TrS` trích sao. */
export interface CopyBlock {
  readonly kind: "SY" | "SL" | "TrS";
  readonly superior: readonly string[];
  readonly body: readonly string[];
  readonly number: string;
  readonly placeDate: string;
  readonly recipients: readonly Inlines[];
  readonly signature: SignatureBlock;
}

/** A copy; a sao lục holds the sao y that it was made of, drawn before it. */
export interface Copy extends CopyBlock {
  readonly of?: CopyBlock;
}

/** A composed document: plain readonly JSON that every renderer draws. */
export interface OfficialDocument {
  readonly record: "document";
  readonly format: 1;
  readonly regime: Regime;
  readonly template: string;
  readonly form?: Form;
  readonly kind: DocumentKind;
  readonly date: IsoDate;
  readonly lang: "vi";
  /** What viewers show as the name of the document; never confidential. */
  readonly title: string;
  /** Whom the document may reach. */
  readonly audience: readonly string[];
  /** Whose paper it is, where not an office's: a citizen's has no issuing body and no number, its national title takes the whole width. */
  readonly from?: "citizen";
  readonly letterhead: Letterhead;
  readonly urgency?: Urgency;
  readonly circulation?: Circulation;
  /** A draft: Party documents say so on page 1. */
  readonly draft?: true;
  /** Address, telephone, mail at the foot of page 1. */
  readonly contact?: string;
  readonly nodes: readonly DocumentNode[];
  readonly annexes?: readonly Annex[];
  readonly copy?: Copy;
  readonly style?: DocumentStyle;
  readonly metadata: {
    /** The case the letter is about; absent for general documents. */
    readonly case?: string;
    readonly agency: string;
    readonly asOf?: IsoDate;
    readonly rulebook?: { readonly version: string; readonly digest: string };
  };
}
