import type { IsoDate } from "../../time/iso-date";
import type { Form } from "../official-document";

/** A template with what its front matter says; the body is Handlebars over the document markup. */
export interface Template {
  readonly id: string;
  /** Folder and file name without the ending: `complaint/acceptance-notice.2026`. */
  readonly file: string;
  readonly title: string;
  readonly form?: Form;
  readonly inForce: { readonly from: IsoDate; readonly to?: IsoDate };
  /** The kind of document and its abbreviation in the number: `Thông báo`, `TB`. */
  readonly kind: string;
  readonly symbol: string;
  readonly audience: readonly string[];
  /** The instruments whose provisions the letter may cite: each is in force for as long as this version of the form is. */
  readonly cites: readonly string[];
  /** The identity papers that the form's own line names. */
  readonly papers: readonly string[];
  /** The rules whose duty this letter fulfils. */
  readonly forRules: readonly string[];
  /** The outcome of the admission check that the letter tells. */
  readonly outcome?: "accept" | "refuse";
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
}

/** A set of templates: several versions of a form share an id. */
export interface TemplateSet {
  readonly templates: readonly Template[];
  /** Handlebars partials by name. */
  readonly partials: Readonly<Record<string, string>>;
}
