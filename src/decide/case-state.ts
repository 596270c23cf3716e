import type { Agency } from "../case/agency-schema";
import type { Facts, FactValue } from "../case/fact";
import type { Rulebook } from "../rulebook/rulebook";
import type { IsoDate } from "../time/iso-date";

/** A case while it is decided: the facts grow from stage to stage. */
export interface CaseState {
  readonly rulebook: Rulebook;
  readonly facts: Facts;
  readonly values: Record<string, FactValue>;
  /** Conclusions that are one of several days, while a missing fact leaves the choice open. */
  readonly possibleDays: Map<string, readonly IsoDate[]>;
  /** For a conclusion that stays open: the facts of the case file that would settle it. */
  readonly openFacts: Map<string, readonly string[]>;
  readonly asOf: IsoDate;
  readonly lawAt: IsoDate | undefined;
  readonly agency: Agency | undefined;
  /** Unit of the competent office, once it is known. */
  competentUnit?: string;
}

/** The facts to ask for instead of some that are missing: behind a conclusion stand the facts that would settle it. */
export function askedFor(facts: readonly string[], { openFacts }: CaseState): readonly string[] {
  return [...new Set(facts.flatMap((fact) => openFacts.get(fact) ?? [fact]))];
}
