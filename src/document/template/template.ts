import type { IsoDate } from "../../time/iso-date";
import type { Form, Regime } from "../official-document";
import type { Field } from "./field";

/** A template with what its front matter says; the body is Handlebars over the document markup. */
export interface Template {
  readonly id: string;
  /** Folder and file name without the ending: `complaint/acceptance-notice.2026`. */
  readonly file: string;
  readonly title: string;
  readonly form?: Form;
  readonly inForce: { readonly from: IsoDate; readonly to?: IsoDate };
  readonly regime: Regime;
  /** The kind of document and its abbreviation in the number: `Thông báo`, `TB`; a dispatch of the State has none. */
  readonly kind: string;
  readonly symbol?: string;
  /** Whether the letter is about a case: `none` for general documents, which are written from the caller's fields alone. */
  readonly case: "required" | "none";
  /** What else the letter is about: a direct dialogue, or one proposal raised in it. Such a letter has no case. */
  readonly about?: "dialogue" | "proposal";
  /** Whose paper it is, where not that of the office which handles the case: the citizen's, or the respondent's to that office. */
  readonly from?: "citizen" | "respondent";
  /** Who signs: the competent person in the own name, or for the collective that the agency profile names (TM., T/M). */
  readonly signs: "own" | "collective";
  readonly audience: readonly string[];
  /** The instruments whose provisions the letter may cite: each is in force for as long as this version of the form is. */
  readonly cites: readonly string[];
  /** The identity papers that the form's own line names. */
  readonly papers: readonly string[];
  /** The rules whose duty this letter fulfils. */
  readonly forRules: readonly string[];
  /** The outcome of the admission check that the letter tells. */
  readonly outcome?: "accept" | "refuse";
  /** What the caller gives beside case, decision and agency; templates read it under `fields`. */
  readonly fields: Readonly<Record<string, Field>>;
  /** The provisions that `<basis/>` names of a letter without a case, by id; those not in force on its day are left out. */
  readonly bases: readonly string[];
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
  /** The lines of the front matter's keys, for findings: `symbol`, `fields.subject`. */
  readonly headLines: Readonly<Record<string, number>>;
  /** In an own folder: used instead of the packaged versions of the same id on its days. */
  readonly replaces?: true;
}

/** A set of templates: several versions of a form share an id. */
export interface TemplateSet {
  readonly templates: readonly Template[];
  /** Handlebars partials by name. */
  readonly partials: Readonly<Record<string, string>>;
  /** Files of partials that do not stand in `partials/`, without the ending. */
  readonly partialFiles?: Readonly<Record<string, string>>;
}
