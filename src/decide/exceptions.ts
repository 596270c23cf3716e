import type { Outcome } from "./judge";
import { no, unknown, yes } from "./truth";

/** An outcome after exceptions: a special rule that answers yes silences the general one, one that is open leaves it open. */
export interface Settled extends Outcome {
  readonly silencedBy?: string;
}

/**
 * Settles general rules against the special ones of the same stage. Inside a stage no other order matters. A special rule that an
 * exception of its own silences no longer silences anything.
 */
export function settleExceptions(outcomes: readonly Outcome[]): readonly Settled[] {
  const special = outcomes.filter(
    ({ rule, answer }) => rule.rule.exceptTo.length > 0 && answer !== no,
  );
  if (special.length === 0) return outcomes;
  return outcomes.map((outcome) => settle(outcome, special));
}

function settle(outcome: Outcome, special: readonly Outcome[]): Settled {
  if (outcome.answer === no) return outcome;
  // Rules that are exceptions to each other are settled by their own answers: none is asked about twice on the way.
  const others = special.filter((one) => one !== outcome);
  const over = others
    .filter(({ rule }) => rule.rule.exceptTo.some((id) => isRule(outcome, id)))
    .map((one) => settle(one, others))
    .filter(({ answer }) => answer !== no);
  const silencing = over.find(({ answer }) => answer === yes);
  if (silencing !== undefined)
    return { ...outcome, answer: no, silencedBy: silencing.rule.rule.id };
  return over.length > 0 ? { ...outcome, answer: unknown } : outcome;
}

/** The rule itself, or a row of the table that is named. */
function isRule({ rule }: Outcome, id: string): boolean {
  return rule.rule.id === id || rule.rule.id.startsWith(`${id}/`);
}
