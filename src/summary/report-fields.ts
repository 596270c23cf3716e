import type { Text } from "../finding/finding";
import type { LawBook } from "../law/law-book";
import { kindNames } from "./kind-names";
import { dialogueSentences, receptionSentences } from "./office-sentences";
import { petitionKinds } from "./petition-measures";
import { openSentences, petitionSentences } from "./petition-sentences";
import type { Summary } from "./summary";

/**
 * What a summary gives for the fields of the templates `periodic-report` and `party-periodic-report`: tables, sentences and the list of what
 * is late, in Vietnamese. Assessment, tasks and proposals are the writer's. `{ ...written, ...reportFields(summary, { law, label }) }`.
 */
export function reportFields(
  summary: Summary,
  { law, label }: { readonly law: LawBook; readonly label: Text },
): Readonly<Record<string, unknown>> {
  const open = openSentences(summary);
  return {
    period: label.vi,
    from: summary.period.from,
    until: summary.countedTo,
    petitions: petitionRows(summary),
    ...petitionSentences(summary),
    reception: receptionSentences(summary),
    dialogue: dialogueSentences(summary),
    ...(open.length === 0 ? {} : { open }),
    ...(summary.overdue.length === 0
      ? {}
      : { overdue: summary.overdue.map((duty) => overdueRow(duty, law)) }),
  };
}

function petitionRows({ petitions }: Summary): readonly object[] {
  const kinds = [...petitionKinds, "all"] as const;
  return kinds
    .filter((kind) => kind !== "kindUnknown" || petitions.kindUnknown.total.count > 0)
    .map((kind) => {
      const {
        carriedOver,
        received,
        total,
        handled,
        accepted,
        resolved,
        resolvedLate,
        pending,
        pendingOverdue,
      } = petitions[kind];
      return {
        kind: kindNames[kind].vi,
        carriedOver: carriedOver.count,
        received: received.count,
        total: total.count,
        handled: handled.count,
        accepted: accepted.count,
        resolved: resolved.count,
        late: resolvedLate.count,
        pending: pending.count,
        overdue: pendingOverdue.count,
      };
    });
}

function overdueRow(
  { record, matter, duty, overdueSince, bearer, cites }: Summary["overdue"][number],
  law: LawBook,
): object {
  const office = bearer.short ?? bearer.name;
  return {
    record: matter === undefined ? record : `${record}, ${matter.vi}`,
    duty: duty.vi,
    since: overdueSince,
    bearer: bearer.holder === undefined ? office.vi : `${bearer.holder.name}, ${office.vi}`,
    // Without the amending acts, which would fill the narrow column.
    basis: cites.map((id) => law.lookUp(id)?.cite ?? id).join("; "),
  };
}
