import type { Agency } from "../case/agency-schema";
import type { Matter } from "../case/matter";
import type { Lang } from "../finding/finding";
import { toFinding } from "../finding/problem";
import type { Rulebook } from "../rulebook/rulebook";
import { stages } from "../rulebook/stage-names";
import type { IsoDate } from "../time/iso-date";
import { stateOf } from "./decide";
import type { MissingFact } from "./decision";
import { assumptionsOf, missingOf } from "./decision-of";
import { emptyDraft } from "./draft";
import { lawProblems } from "./law-problems";
import type { MatterDecision } from "./record-decision";
import { decideStage } from "./stage";

/** Runs the rules that speak about a matter of this kind, stage by stage. */
export async function decideMatter(
  rulebook: Rulebook,
  matter: Matter,
  {
    asOf,
    agency,
    lang,
    lawAt,
  }: {
    readonly asOf: IsoDate;
    readonly agency: Agency | undefined;
    readonly lang: Lang;
    readonly lawAt?: IsoDate | undefined;
  },
): Promise<MatterDecision> {
  // The stages add what they conclude to the facts, which must belong to nobody else.
  const facts = { ...matter.facts, values: { ...matter.facts.values } };
  const state = stateOf(rulebook, facts, { asOf, lawAt, agency });
  const draft = emptyDraft();
  for (const stage of stages) await decideStage(stage, state, draft);
  const problems = [...draft.problems, ...lawProblems(draft, state)];
  return {
    id: matter.id,
    about: matter.facts.about ?? "petition",
    label: matter.label,
    path: matter.path,
    ...(matter.day === undefined ? {} : { day: matter.day }),
    ...(matter.tally === undefined ? {} : { tally: matter.tally }),
    quotas: draft.quotas,
    obligations: draft.obligations,
    escalations: draft.escalations,
    assigned: draft.assigned,
    forbidden: draft.forbidden,
    documents: draft.documents,
    missing: missingOf(draft).map((one) => placedIn(matter, one)),
    assumptions: assumptionsOf(draft, state),
    findings: problems.map((problem) => toFinding(problem, lang)),
  };
}

/** A fact of a list's items is asked for at the item that the matter is. */
function placedIn({ path: [list, index] }: Matter, missing: MissingFact): MissingFact {
  const first = `${list}[0]`;
  if (index === undefined || missing.path?.startsWith(first) !== true) return missing;
  return { ...missing, path: `${list}[${index}]${missing.path.slice(first.length)}` };
}
