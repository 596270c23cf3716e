import type { Quota } from "../decide/decision";
import type { RecordDecision } from "../decide/record-decision";
import type { Text } from "../finding/finding";
import type { Bearer } from "../people/bearer";
import type { IsoDate } from "../time/iso-date";
import type { Chosen, SummaryRecord } from "./chosen-records";
import { type Count, countOf } from "./count";
import type { CountedSpan } from "./summary";

/** How often something was owed and done in the weeks, months or years that end within a report's days. */
export interface QuotaRow {
  readonly unit: string;
  readonly rule: string;
  readonly act: string;
  readonly duty: Text;
  readonly bearer: Bearer;
  readonly cites: readonly string[];
  /** How often in the times that are over, and how often it was done in those of which the record tells. */
  readonly owed: number;
  readonly done: number;
  /** How often it is missing, time by time: what is too much in one does not make up for another. */
  readonly missing: number;
  readonly met: Count;
  readonly short: Count;
  readonly unknown: Count;
}

/** A decided record with the name that figures call it by. */
export interface Decided<Kind extends SummaryRecord> extends Chosen<Kind> {
  readonly decision: RecordDecision;
}

interface Stretch {
  readonly id: string;
  readonly quota: Quota;
}

/**
 * The quotas of offices whose time ended in the days of a report. A week that began before them belongs to the report in which it ends.
 * `isOver`: the last day counted is over too.
 */
export function quotaRows(
  offices: readonly Decided<SummaryRecord>[],
  { from, cut }: CountedSpan,
  isOver: boolean,
): readonly QuotaRow[] {
  const groups = new Map<string, Stretch[]>();
  const seen = new Set<string>();
  for (const { id, decision } of offices) {
    const { unit, role } = decision.record;
    for (const matter of decision.matters) {
      for (const quota of matter.quotas) {
        if (quota.until === undefined || !isEnded(quota.until)) continue;
        const once = JSON.stringify([unit, role, quota.rule, matter.id]);
        if (seen.has(once)) continue;
        seen.add(once);
        const key = JSON.stringify([unit, role, quota.rule, quota.duty.vi]);
        const group = groups.get(key) ?? [];
        group.push({ id: `${id} ${matter.id}`, quota });
        groups.set(key, group);
      }
    }
  }
  return [...groups].map(([key, stretches]) =>
    rowOf(String((JSON.parse(key) as readonly unknown[])[0]), stretches),
  );

  function isEnded(until: IsoDate): boolean {
    return until >= from && (until < cut || (until === cut && isOver));
  }
}

function rowOf(unit: string, stretches: readonly Stretch[]): QuotaRow {
  const [{ quota }] = stretches as readonly [Stretch, ...Stretch[]];
  const { rule, act, duty, bearer, cites } = quota;
  const idsOf = (wanted: (one: Quota) => boolean): Count =>
    countOf(stretches.filter((one) => wanted(one.quota)).map(({ id }) => id));
  const sum = (of: (one: Quota) => number): number =>
    stretches.reduce((total, one) => total + of(one.quota), 0);
  return {
    unit,
    rule,
    act,
    duty,
    bearer,
    cites,
    owed: sum(({ least }) => least),
    done: sum(({ done = 0 }) => done),
    missing: sum(({ least, done }) => (done === undefined ? 0 : Math.max(0, least - done))),
    met: idsOf(({ least, done }) => done !== undefined && done >= least),
    short: idsOf(({ least, done }) => done !== undefined && done < least),
    unknown: idsOf(({ done }) => done === undefined),
  };
}
