import type { Agency } from "../case/agency-schema";
import type { CaseFile } from "../case/case-schema";
import type { Facts, FactValue } from "../case/fact";
import { factsOf } from "../case/facts";
import type { Lang } from "../finding/finding";
import { MisuseError } from "../finding/misuse-error";
import type { Rulebook } from "../rulebook/rulebook";
import { stages } from "../rulebook/stage-names";
import { type IsoDate, isoDate } from "../time/iso-date";
import { addresseeProblems } from "./addressee-problems";
import type { CaseState } from "./case-state";
import type { Decision } from "./decision";
import { decisionOf } from "./decision-of";
import { emptyDraft } from "./draft";
import { withinScope } from "./overlay-scope";
import { decideStage } from "./stage";

export interface DecideOptions {
  /** The day for which the case is decided; what happened later is not looked at. */
  readonly asOf: IsoDate | string;
  /** Reads the wordings in force on this day instead of those of the case's own dates. */
  readonly lawAt?: IsoDate | string;
  readonly agency?: Agency;
  /** The language of the findings. */
  readonly lang?: Lang;
}

/**
 * What the rules say of a case on a day: competence, duties with their deadlines, rights with their windows, escalations, what is
 * missing, each with reasons and provisions. Reads nothing but its arguments: the same input gives the same decision. Throws
 * MisuseError "bad-date", "as-of-missing". `await decide(rulebook, file, { asOf: "2026-07-20" })`.
 */
export async function decide(
  rulebook: Rulebook,
  file: CaseFile,
  options: DecideOptions,
): Promise<Decision> {
  const given: Partial<DecideOptions> | undefined = options;
  if (given?.asOf === undefined) {
    throw new MisuseError(
      "as-of-missing",
      "`asOf` is missing: give the day to decide for, such as 2026-07-20.",
    );
  }
  const asOf = isoDate(options.asOf);
  const { agency, lang = "vi" } = options;
  const lawAt = options.lawAt === undefined ? undefined : isoDate(options.lawAt);
  const facts = factsOf(file, { asOf, ...(agency === undefined ? {} : { agency }) });
  const scoped = withinScope(rulebook, file, asOf);
  const state = stateOf(scoped.rulebook, facts, { asOf, lawAt, agency });
  const draft = emptyDraft();
  draft.problems.push(...scoped.problems, ...addresseeProblems(file, asOf, lang));
  for (const stage of stages) await decideStage(stage, state, draft);
  return decisionOf(file, state, draft, lang);
}

/** A case before its first stage; the stages add what they conclude to the facts given, which must belong to nobody else. */
export function stateOf(
  rulebook: Rulebook,
  facts: Facts,
  { asOf, lawAt, agency }: Pick<CaseState, "asOf" | "lawAt" | "agency">,
): CaseState {
  return {
    rulebook,
    facts,
    values: facts.values as Record<string, FactValue>,
    possibleDays: new Map(),
    openFacts: new Map(),
    asOf,
    lawAt,
    agency,
  };
}
