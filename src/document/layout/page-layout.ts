import type { Circulation, Regime, SizeName, Urgency } from "../official-document";
import type { FontStyle } from "./page";

/** A number of the layout: its value, the span the regulation allows, and where it stands there. */
export interface Measure {
  readonly value: number;
  readonly unit: "mm" | "pt" | "ratio";
  readonly allowed?: readonly [number, number];
  readonly cite: string;
}

/** Sizes that follow from the regulation alone, beside those that a caller may choose. */
export type FixedSizeName =
  | "subtitle"
  | "urgency"
  | "circulation"
  | "draft"
  | "contact"
  | "annexLabel"
  | "annexName"
  | "annexReference"
  | "copyHeading";

/** Parts of a document that have a style of their own; the rest is regular. */
export type StyledPart =
  | "nation"
  | "superior"
  | "issuingBody"
  | "number"
  | "placeDate"
  | "about"
  | "title"
  | "subtitle"
  | "basis"
  | "addressees"
  | "recipientsWord"
  | "recipientsList"
  /** The line with the authority of the signer: `TM. …`, `T/M …`. */
  | "authority"
  /** The line with the signer's own post. */
  | "post"
  | "signatureNote"
  | "signerName"
  | "urgency"
  | "circulation"
  | "draft"
  | "contact"
  | "annexLabel"
  | "annexName"
  | "annexReference"
  | "copyHeading";

export type LayoutName = "ND30-2020" | "HD36-VPTW-2018" | "HD05-VPTW-2026";

/** Everything that the rules on form say of a page, and what was chosen where they are silent; each number with its citation. */
export interface PageLayout {
  readonly name: LayoutName;
  readonly regime: Regime;
  readonly instrument: string;
  /** The family that the document asks for, and the one prescribed. */
  readonly font: string;
  readonly prescribedFont: string;
  readonly page: Readonly<
    Record<"width" | "height" | "top" | "bottom" | "left" | "right", Measure>
  >;
  /** A Party title has no motto under it. */
  readonly sizes: Readonly<Record<Exclude<SizeName, "motto"> | FixedSizeName, Measure>> & {
    readonly motto?: Measure;
  };
  /** The smaller set, sizes moving together, where place and date need it to stay on one line. */
  readonly smallHead?: Readonly<Record<"nationalTitle" | "motto" | "placeDate", Measure>>;
  readonly styles: Readonly<Record<StyledPart, FontStyle>>;
  /** `Nơi nhận:` of the Party is underlined. */
  readonly underlined: readonly StyledPart[];
  readonly words: {
    /** The lines at the top right, each with the name of its size. */
    readonly nation: readonly { readonly text: string; readonly size: "nationalTitle" | "motto" }[];
    /** `Số:` or, without colon, `Số`. */
    readonly number: string;
    /** What stands before the subject under the number: `V/v`; empty where nothing is prescribed. */
    readonly about: string;
    readonly addressees: string;
    readonly recipients: string;
    /** Absent where the rules know no mark of drafts. */
    readonly draft?: string;
    /** What stands between the number and the symbol: `Số: 05/TB-UBND`, `Số 05-TB/TU`. */
    readonly numberJoin: "/" | "-";
  };
  /** What stands under a text: a drawn rule, or characters on a line of their own. */
  readonly marks: {
    readonly issuingBody: "rule" | "*";
    readonly subtitle: "rule" | "-----";
  };
  readonly pageNumber: {
    /** From the top edge of the sheet to the top of the number's line. */
    readonly top: Measure;
  };
  readonly columns: Readonly<
    Record<
      /** Issuing body and number; never so wide that the other column falls below `nationLeast`. */
      "letterheadLeft" | "nationLeast" | "recipients",
      Measure
    >
  >;
  /** Space around parts, in points: above them, or between them. */
  readonly gaps: Readonly<
    Record<
      | "about"
      /** Under the rule over the number. */
      | "number"
      | "stamp"
      | "title"
      /** Under the rule under the subject. */
      | "subtitle"
      | "addresseesAbove"
      | "addresseesBelow"
      | "closing"
      | "signers"
      | "contact"
      | "copy",
      Measure
    >
  >;
  readonly rules: {
    readonly bodyShare: Measure;
    readonly subtitleShare: Measure;
    readonly nationShare: Measure;
    readonly thickness: Measure;
    /** From the baseline of the line above. */
    readonly below: Measure;
  };
  readonly body: {
    readonly indent: Measure;
    readonly gap: Measure;
    /** `ratio`: of the single line height; `pt`: exactly. */
    readonly lineSpacing: Measure;
  };
  readonly table: { readonly padding: Measure };
  /** Room for the signature and the seal, between the post and the name. */
  readonly signature: { readonly room: Measure };
  readonly urgency: {
    readonly colour: string;
    readonly height: Measure;
    readonly widths: Readonly<Record<Urgency, Measure>>;
  };
  readonly circulation: {
    readonly height: Measure;
    readonly widths: Readonly<Record<Circulation, Measure>>;
  };
  /** Line height of the font at single spacing, in font sizes (Times New Roman and Tinos alike). */
  readonly singleLine: Measure;
  /** From the top of a line to its baseline, in font sizes. */
  readonly ascent: Measure;
}

/** A measure in points, the unit of PDF: `points(layout.page.left)` is 85.04. */
export function points(measure: Measure): number {
  return measure.unit === "mm" ? (measure.value * 72) / 25.4 : measure.value;
}

/** The height of a line of body text, in points. */
export function bodyLineHeight({ body, sizes, singleLine }: PageLayout): number {
  return body.lineSpacing.unit === "pt"
    ? body.lineSpacing.value
    : sizes.body.value * singleLine.value * body.lineSpacing.value;
}

/** Whether a line above a signature names an authority (`TM. …`, `T/M …`) or the signer's own post. */
export function postPart(post: string): "authority" | "post" {
  return /^(?:T\/M|K\/T|T\/L|TM\.|KT\.|TL\.|TUQ\.|Q\.)/u.test(post) ? "authority" : "post";
}

/** The style of one of the lines above a signature: the Party sets the authority bold and the post regular, the State both bold. */
export function postStyle({ styles }: PageLayout, post: string): FontStyle {
  return styles[postPart(post)];
}
