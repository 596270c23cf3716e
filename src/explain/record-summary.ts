import type { Obligation, Quota } from "../decide/decision";
import type { MatterDecision, RecordDecision } from "../decide/record-decision";
import type { Text } from "../finding/finding";
import type { Bearer } from "../people/bearer";

/** One duty of a record over all matters that it arose in, in the wording that one time had. */
export interface DutySummary {
  readonly rule: string;
  readonly duty: Text;
  readonly cites: readonly string[];
  readonly bearer: Bearer;
  readonly parts: readonly DutyPart[];
}

/** A duty in one matter. */
export interface DutyPart {
  readonly matter: MatterDecision;
  readonly quota?: Quota;
  readonly obligation?: Obligation;
  readonly standing: Standing;
}

/** How a duty stands in one matter. `not-on-record` is one not done for which the law sets no number of days. */
export type Standing =
  | "done"
  | "late"
  | "missing"
  | "overdue"
  | "at-risk"
  | "not-on-record"
  | "open"
  | "not-yet"
  | "unknown";

type QuotaStanding = Extract<Standing, "done" | "missing" | "at-risk" | "open" | "unknown">;
type ObligationStanding = Exclude<Standing, "missing" | "at-risk">;

const ofQuota: Readonly<Record<Quota["status"], QuotaStanding>> = {
  met: "done",
  short: "missing",
  "at-risk": "at-risk",
  open: "open",
  unknown: "unknown",
};

const ofObligation: Readonly<Record<Obligation["status"], ObligationStanding>> = {
  done: "done",
  "done-late": "late",
  overdue: "overdue",
  open: "open",
  paused: "open",
  "not-yet": "not-yet",
  unknown: "unknown",
};

/** What was owed in a record, duty by duty, in the order in which the duties first arise. */
export function dutiesOf({ matters }: RecordDecision): readonly DutySummary[] {
  const found = new Map<string, DutySummary & { readonly parts: DutyPart[] }>();
  const add = (one: Quota | Obligation, part: DutyPart): void => {
    const key = `${one.rule} ${one.duty.vi}`;
    const known = found.get(key);
    if (known !== undefined) {
      known.parts.push(part);
      return;
    }
    const { rule, duty, cites, bearer } = one;
    found.set(key, { rule, duty, cites, bearer, parts: [part] });
  };
  for (const matter of matters) {
    for (const quota of matter.quotas)
      add(quota, { matter, quota, standing: standingOfQuota(quota) });
    for (const obligation of matter.obligations)
      add(obligation, { matter, obligation, standing: standingOfObligation(obligation) });
  }
  return [...found.values()];
}

export function standingOfQuota({ status }: Quota): QuotaStanding {
  return ofQuota[status];
}

export function standingOfObligation({
  status,
  deadline,
  candidates,
}: Obligation): ObligationStanding {
  const hasPeriod = deadline !== undefined || candidates !== undefined;
  return status === "open" && !hasPeriod ? "not-on-record" : ofObligation[status];
}

/** In how many matters a duty stands so. */
export function countOf({ parts }: DutySummary, ...standings: readonly Standing[]): number {
  return parts.filter(({ standing }) => standings.includes(standing)).length;
}
