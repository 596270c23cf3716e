import type { CaseFile } from "../case/case-schema";
import { definitionOf, factCatalogue } from "../case/fact-catalogue";
import { sameName } from "../case/facts";
import type { Lang } from "../finding/finding";
import { type Problem, toFinding } from "../finding/problem";
import { stages } from "../rulebook/stage-names";
import type { CaseState } from "./case-state";
import type { Assumption, Decision, MissingFact, RuleAnswer } from "./decision";
import type { Draft } from "./draft";
import { lawProblems } from "./law-problems";
import { answerOf } from "./rule-answer";
import { yes } from "./truth";

/** The finished decision: plain data, in an order that depends on the rules and the case alone. */
export function decisionOf(file: CaseFile, state: CaseState, draft: Draft, lang: Lang): Decision {
  const { rulebook, asOf, lawAt } = state;
  const problems = [
    ...draft.problems,
    ...lawProblems(draft, state),
    ...vacantOffices(draft, state),
  ];
  return {
    format: 1,
    case: {
      id: file.id,
      record: file.record,
      ...(file.kind === undefined ? {} : { kind: file.kind }),
    },
    asOf,
    ...(lawAt === undefined ? {} : { lawAt }),
    rulebook: { version: rulebook.version, digest: rulebook.digest, overlays: rulebook.overlays },
    classification: draft.classification,
    admission: withOutcome(draft),
    competent: draft.competent,
    assigned: draft.assigned,
    obligations: draft.obligations,
    windows: draft.windows,
    escalations: draft.escalations,
    forbidden: draft.forbidden,
    documents: draft.documents,
    answers: answersOf(draft, state),
    missing: missingOf(draft),
    assumptions: assumptionsOf(draft, state),
    findings: problems.map((problem) => toFinding(problem, lang)),
  };
}

/** The outcome is for the competent office alone to state: none where another is competent, nor for accepting while that is forbidden. */
function withOutcome({ admission, competent, forbiddenActs }: Draft): Decision["admission"] {
  const { outcome, ...open } = admission;
  const isBarred = outcome === "accept" && forbiddenActs.has("accept");
  return outcome === undefined || competent.isOurs === "no" || isBarred ? open : admission;
}

/** Every rule for this kind of petition, by stage and in the order of the rulebook, those that a known fact rules out included. */
function answersOf({ outcomes, skipped }: Draft, state: CaseState): readonly RuleAnswer[] {
  const kind = state.values["petition.kind"];
  const told = outcomes.map((outcome) => ({
    rule: outcome.rule,
    answer: answerOf(outcome, state),
  }));
  const ruledOut = skipped.filter(
    ({ rule }) => rule.wanted.get("petition.kind")?.has(kind) ?? true,
  );
  return [...told, ...ruledOut]
    .sort(
      ({ rule: one }, { rule: other }) =>
        one.stagePlace - other.stagePlace || one.place - other.place,
    )
    .map(({ answer }) => answer);
}

const placeOfFact = new Map([...factCatalogue.keys()].map((id, place) => [id, place]));

/**
 * Facts that only an official can tell: those that earlier stages wait for come first, and within a stage they stand in the order of the
 * catalogue.
 */
export function missingOf({ waiting, outcomes }: Draft): readonly MissingFact[] {
  const stageOf = new Map(
    outcomes.map(({ rule }) => [rule.rule.id, stages.indexOf(rule.rule.stage)]),
  );
  const firstStage = (rules: ReadonlySet<string>): number =>
    Math.min(...[...rules].map((rule) => stageOf.get(rule) ?? stages.length));
  const placeOf = (fact: string): number => placeOfFact.get(fact) ?? placeOfFact.size;
  return [...waiting]
    .map(([fact, rules]) => ({ fact, rules, stage: firstStage(rules) }))
    .sort((one, other) => one.stage - other.stage || placeOf(one.fact) - placeOf(other.fact))
    .flatMap(({ fact, rules }) => {
      const definition = definitionOf(fact);
      if (definition === undefined || definition.origin === "conclusion") return [];
      const { question, path } = definition;
      return [{ fact, question, ...(path === undefined ? {} : { path }), neededBy: [...rules] }];
    });
}

export function assumptionsOf(draft: Draft, { rulebook }: CaseState): readonly Assumption[] {
  const users = new Map<string, string[]>();
  for (const { rule, answer } of draft.outcomes) {
    if (answer !== yes) continue;
    for (const id of rule.rule.assumes) users.set(id, [...(users.get(id) ?? []), rule.rule.id]);
  }
  return [...users].flatMap(([id, rules]) => {
    const text = rulebook.assumptions.get(id);
    return text === undefined ? [] : [{ id, text: { vi: text.vi, en: text.en }, rules }];
  });
}

/** Duties of the agency of the profile for which the profile names nobody on the day. */
function vacantOffices({ obligations }: Draft, { agency, asOf }: CaseState): readonly Problem[] {
  if (agency === undefined) return [];
  const vacant = obligations.filter(
    ({ bearer, status }) =>
      bearer.holder === undefined &&
      bearer.unit !== undefined &&
      sameName(bearer.unit, agency.unit) &&
      status !== "done" &&
      status !== "done-late" &&
      status !== "not-yet",
  );
  const roles = [
    ...new Map(vacant.map(({ bearer, rule }) => [bearer.role, { bearer, rule }])).values(),
  ];
  return roles.map(({ bearer, rule }) => ({
    rule: "bearer-unknown",
    severity: "warning" as const,
    path: [],
    message: {
      vi: `Hồ sơ cơ quan không có ai giữ chức vụ \`${bearer.role}\` vào ngày \`${asOf}\` để thực hiện \`${rule}\``,
      en: `The agency profile names nobody in office as \`${bearer.role}\` on \`${asOf}\` for \`${rule}\``,
    },
    fix: {
      vi: "hãy bổ sung `offices`, `delegations` hoặc người thay thế khi vắng mặt",
      en: "add the holder to `offices`, a deputy or a delegation",
    },
  }));
}
