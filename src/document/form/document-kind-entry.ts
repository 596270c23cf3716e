import type { Span } from "../../law/in-force";
import type { Confidence } from "../../law/instrument";
import type { Regime } from "../official-document";

/** Where the abbreviation of a kind comes from: a table of the regulation, a prescribed form, or settled usage. */
export type KindOrigin = "list" | "form" | "practice";

/** A kind of document with the abbreviation its number carries; without `symbol` the number carries none. */
export interface DocumentKindEntry {
  readonly regime: Regime;
  readonly name: string;
  readonly symbol?: string;
  readonly origin: KindOrigin;
  readonly inForce: Span;
  readonly cites: readonly string[];
  readonly confidence: Confidence;
}
