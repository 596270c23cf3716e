import type { Problem } from "../../finding/problem";
import type { OfficialDocument, Regime } from "../official-document";
import type { FormPart } from "./form-cites";

/** A problem that a check reports; its rule is the check's own id, its provisions those of the part unless it names others. */
export type FormProblem = Omit<Problem, "rule">;

/** Looks at one rule of form; errors for what the regulation says in clear words, warnings for what a person should look at. */
export interface FormCheck {
  readonly id: `form-${string}`;
  /** The part of the regulation that the check rests on; none for good practice alone. */
  readonly part?: FormPart;
  /** Only for documents of one regime; for both when left out. */
  readonly regime?: Regime;
  readonly run: (document: OfficialDocument) => readonly FormProblem[];
}
