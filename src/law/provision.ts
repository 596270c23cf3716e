import type { Span } from "./in-force";
import type { Confidence } from "./instrument";

/** Which instruments gave a provision its wording, and whether they added it or changed it. */
export interface Amendment {
  readonly how: "added" | "amended";
  readonly by: readonly string[];
}

/** One wording of one provision: `LKN-2011/d27@2026`. The part after `@` tells wordings of one text apart. */
export interface Provision {
  readonly id: string;
  /** As it is printed in Vietnamese: `Điều 27 Luật Khiếu nại năm 2011`. */
  readonly cite: string;
  /** The citation with the amending instrument, where a letter must name it. */
  readonly citeForLetter?: string;
  readonly amendment?: Amendment;
  readonly instrument: string;
  readonly topic: string;
  /** What it says, in our own words; a provision that a rule cites must have `vi` (`rules check`: reading-in-vietnamese). */
  readonly says: { readonly vi?: string; readonly en: string };
  readonly inForce: Span;
  /** The instruments that ended it without a new wording. */
  readonly repealedBy?: readonly string[];
  readonly source: string;
  readonly confidence: Confidence;
}
