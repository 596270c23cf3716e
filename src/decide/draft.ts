import type { Problem } from "../finding/problem";
import type {
  Admission,
  Assignment,
  Competence,
  Decision,
  DocumentDue,
  Escalation,
  Obligation,
  Quota,
  Window,
} from "./decision";
import type { Skipped } from "./engine";
import type { Outcome } from "./judge";

/** A decision while the stages fill it. */
export interface Draft {
  readonly classification: Record<string, Decision["classification"][string]>;
  admission: Admission;
  competent: Competence;
  readonly assigned: Assignment[];
  readonly obligations: Obligation[];
  readonly windows: Window[];
  readonly quotas: Quota[];
  readonly escalations: Escalation[];
  readonly forbidden: Decision["forbidden"][number][];
  /** The acts that are forbidden, such as `accept`. */
  readonly forbiddenActs: Set<string>;
  readonly documents: DocumentDue[];
  readonly outcomes: Outcome[];
  /** The rules that a known fact rules out; they were not run. */
  readonly skipped: Skipped[];
  /** Fact of the case file → the rules that wait for it. */
  readonly waiting: Map<string, Set<string>>;
  readonly problems: Problem[];
}

export function emptyDraft(): Draft {
  return {
    classification: {},
    admission: { answer: "unknown", grounds: [] },
    competent: { answer: "unknown", isOurs: "unknown", cites: [] },
    assigned: [],
    obligations: [],
    windows: [],
    quotas: [],
    escalations: [],
    forbidden: [],
    forbiddenActs: new Set(),
    documents: [],
    outcomes: [],
    skipped: [],
    waiting: new Map(),
    problems: [],
  };
}

/** Notes that a rule waits for facts. */
export function note(draft: Draft, rule: string, facts: readonly string[]): void {
  for (const fact of facts) {
    const rules = draft.waiting.get(fact);
    if (rules === undefined) draft.waiting.set(fact, new Set([rule]));
    else rules.add(rule);
  }
}

/** Takes back that a rule waits for facts, once it is settled without them. */
export function forget(draft: Draft, rule: string): void {
  for (const [fact, rules] of draft.waiting) {
    rules.delete(rule);
    if (rules.size === 0) draft.waiting.delete(fact);
  }
}
