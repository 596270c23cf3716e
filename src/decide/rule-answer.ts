import { leavesOf } from "../rulebook/condition-leaves";
import type { CaseState } from "./case-state";
import type { CompiledRule } from "./compile";
import type { Values } from "./condition";
import type { Reason, RuleAnswer } from "./decision";
import type { Settled } from "./exceptions";
import { reasonOf, reasonsOf } from "./reasons";
import { no, toAnswer } from "./truth";

/** What a rule that was run says, with the comparisons that settle it. */
export function answerOf(outcome: Settled, state: CaseState): RuleAnswer {
  const { rule, answer, wording, silencedBy } = outcome;
  const { id, stage, title } = rule.rule;
  const read = wording?.wording;
  const asked = wording ?? rule.wordings[0];
  return {
    rule: id,
    stage,
    title,
    answer: toAnswer(answer),
    ...(read === undefined
      ? {}
      : { wording: read.inForce.from, confidence: read.checked.confidence }),
    cites: read?.cites ?? [],
    reasons: asked === undefined ? [] : reasonsOf(asked.node, state.values),
    ...(silencedBy === undefined ? {} : { silencedBy }),
  };
}

/** What a rule says that a known fact rules out: no, because of that fact. */
export function ruledOutAnswer({ rule, wanted }: CompiledRule, values: Values): RuleAnswer {
  const { id, stage, title, wordings } = rule;
  const against = [...wanted].find(
    ([fact, some]) => values[fact] !== undefined && !some.has(values[fact]),
  )?.[0];
  const leaves = wordings.flatMap(({ conditions }) => leavesOf(conditions));
  const leaf = leaves.find(({ leaf: { fact } }) => fact === against)?.leaf;
  const reasons: readonly Reason[] = leaf === undefined ? [] : [reasonOf(leaf, no, values)];
  return { rule: id, stage, title, answer: "no", cites: [], reasons };
}
