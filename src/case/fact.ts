import type { Text } from "../finding/finding";
import type { IsoDate } from "../time/iso-date";
import type { Subject } from "./subject";

/** A fact's value: days are ISO dates, lists hold strings. A missing fact is unknown. */
export type FactValue = string | number | boolean | readonly string[];

export interface CaseEvent {
  readonly what: string;
  readonly on: IsoDate;
  readonly number?: string;
}

/** Time during which the complainant was kept from acting. */
export interface Obstacle {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly reason: string;
}

/** What is known of a case: flat typed values, the events in the order of their days, and the obstacles. */
export interface Facts {
  /** What the facts are about; a petition unless told. */
  readonly about?: Subject;
  readonly values: Readonly<Record<string, FactValue>>;
  readonly events: readonly CaseEvent[];
  readonly obstacles: readonly Obstacle[];
}

/**
 * One fact of the catalogue. `origin` tells whether the case file gives it, code derives it from other entries, or a rule of an
 * earlier stage concludes it; `otherwise` is what a conclusion is when every rule that could set it answers no.
 */
export interface FactDefinition {
  readonly id: string;
  readonly type: "boolean" | "choice" | "date" | "number" | "text" | "list";
  readonly values?: readonly string[];
  readonly origin: "case" | "derived" | "conclusion";
  readonly otherwise?: FactValue;
  readonly label: Text;
  /** What to ask the official when it is missing. */
  readonly question: Text;
  /** Where the official writes it in the case file. */
  readonly path?: string;
}
