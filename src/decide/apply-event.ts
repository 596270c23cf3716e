import { bearerOf } from "../people/bearer";
import type { RuleEvent } from "../rulebook/rule-schema";
import { bearerContext } from "./bearer-context";
import type { CaseState } from "./case-state";
import { countChoices } from "./count-choices";
import { delegatedProblems, inPerson } from "./delegated";
import { documentsOf } from "./documents-due";
import { type Draft, note } from "./draft";
import type { Fired } from "./fired";
import { obligationOf } from "./obligation";
import { quotaOf } from "./quota";
import { leaveDue, leaveObligation, leaveWindow } from "./rule-facts";
import { windowOf } from "./window";

type Params<Type extends RuleEvent["type"]> = Extract<RuleEvent, { type: Type }>["params"];

/** Puts what a rule that answered yes says into the decision, and leaves behind the facts that later stages read. */
export function applyEvent(fired: Fired, state: CaseState, draft: Draft): void {
  const { event } = fired.wording.wording;
  switch (event.type) {
    case "require": {
      const { obligation, documents, missing } = obligationOf(event.params, fired, state);
      draft.obligations.push(obligation);
      draft.documents.push(...documents);
      note(draft, obligation.rule, missing);
      leaveObligation(obligation, missing, state);
      return;
    }
    case "permit": {
      const { window, missing } = windowOf(event.params, fired, state);
      draft.windows.push(window);
      const documents = documentsOf(event.params.documents, fired, state, {
        due: undefined,
        issuedOn: undefined,
        isOptional: true,
      });
      draft.documents.push(...documents.due);
      note(draft, window.rule, [...missing, ...documents.missing]);
      leaveWindow(window, missing, state);
      return;
    }
    case "escalate":
      escalate(event.params, fired, state, draft);
      return;
    case "assign":
      assign(event.params, fired, state, draft);
      return;
    case "quota":
      draft.quotas.push(quotaOf(event.params, fired, state));
      return;
    case "forbid":
      draft.forbiddenActs.add(event.params.act);
      draft.forbidden.push({
        rule: fired.rule.id,
        label: event.params.label,
        cites: fired.wording.wording.cites,
      });
      return;
    case "flag": {
      const { severity, message, fix } = event.params;
      draft.problems.push({
        rule: fired.rule.id,
        severity,
        path: [],
        message,
        ...(fix === undefined ? {} : { fix }),
        cites: fired.wording.wording.cites,
      });
      return;
    }
    // Conclusions, refusals and routes are settled for the stage as a whole.
    case "classify":
    case "refuse":
    case "route":
      return;
  }
}

function assign(params: Params<"assign">, fired: Fired, state: CaseState, draft: Draft): void {
  const { task, label, bearer, mayDelegate, delegates } = params;
  const found = bearerOf(bearer, task, bearerContext(state, state.asOf));
  const { cites } = fired.wording.wording;
  if (mayDelegate === false) {
    draft.problems.push(...delegatedProblems({ rule: fired.rule.id, label, cites }, task, found));
  }
  draft.assigned.push({
    rule: fired.rule.id,
    task,
    label,
    bearer: mayDelegate === false ? inPerson(found) : found,
    ...(mayDelegate === undefined ? {} : { mayDelegate }),
    ...(delegates === undefined ? {} : { delegates }),
    cites: fired.wording.wording.cites,
  });
}

function escalate(params: Params<"escalate">, fired: Fired, state: CaseState, draft: Draft): void {
  const { rule, wording, days } = fired;
  const counted = countChoices(params.within ?? [], wording, state, { days, asOf: state.asOf });
  const missing = counted?.missing ?? [];
  const documents = documentsOf(params.documents, fired, state, {
    due: counted?.deadline?.due,
    issuedOn: undefined,
    // Where nobody reports, the higher body acts by itself: its paper is not one that this office still owes.
    ...(params.by === undefined ? { isOptional: true as const } : {}),
  });
  const context = bearerContext(state, state.asOf);
  draft.documents.push(...documents.due);
  draft.escalations.push({
    rule: rule.id,
    act: params.act,
    label: params.label,
    to: bearerOf(params.to, params.act, context),
    ...(params.by === undefined ? {} : { by: bearerOf(params.by, params.act, context) }),
    ...(counted?.deadline === undefined ? {} : { deadline: counted.deadline }),
    documents: documents.due.map(({ template }) => template),
    cites: wording.wording.cites,
  });
  note(draft, rule.id, [...missing, ...documents.missing]);
  leaveDue(rule.id, counted ?? {}, missing, state);
  if (counted?.deadline !== undefined) {
    state.values[`${rule.id}.overdue`] = state.asOf > counted.deadline.due;
  }
}
