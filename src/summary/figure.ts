import { petitionKinds, petitionMeasures } from "./petition-measures";
import { receivers } from "./reception-counts";
import type { Summary } from "./summary";

const kinds = ["all", ...petitionKinds] as const;

/** Petitions that were left out because it is not known whether they belong to the period make no figure of them certain. */
export type Figure = (summary: Summary) => number | undefined;

/** The figures that a column of a statutory table can be filled with, by their paths: `petitions.complaint.received`. */
export const knownFigures: ReadonlyMap<string, Figure> = new Map<string, Figure>([
  ...kinds.flatMap((kind) =>
    petitionMeasures.map((measure): [string, Figure] => [
      `petitions.${kind}.${measure}`,
      ({ petitions }) =>
        isOpen(petitions[kind], measure) ? undefined : petitions[kind][measure].count,
    ]),
  ),
  ...receivers.flatMap((by): [string, Figure][] => [
    [`receptions.${by}.sessions`, ({ receptions }) => known(receptions, by)?.sessions.count],
    [
      `receptions.${by}.visitors`,
      ({ receptions }) => {
        const found = known(receptions, by);
        return found === undefined || found.visitorsUnknown.count > 0 ? undefined : found.visitors;
      },
    ],
  ]),
]);

const unknowns = {
  direct: "channelUnknown",
  fromBody: "channelUnknown",
  fromFront: "channelUnknown",
  oneSigner: "signersUnknown",
  manySigners: "signersUnknown",
  ours: "oursUnknown",
  notOurs: "oursUnknown",
  resolvedFirst: "resolvedInstanceUnknown",
  resolvedSecond: "resolvedInstanceUnknown",
  resolvedInTime: "resolvedTimeUnknown",
  resolvedLate: "resolvedTimeUnknown",
  pendingInTime: "pendingUnknown",
  pendingOverdue: "pendingUnknown",
  waitingInTime: "waitingUnknown",
  waitingOverdue: "waitingUnknown",
} as const satisfies Partial<Record<(typeof petitionMeasures)[number], string>>;

/** Whether petitions of which it is not known might belong to the figure. */
function isOpen(
  counts: Summary["petitions"]["all"],
  measure: (typeof petitionMeasures)[number],
): boolean {
  if (!(measure in unknowns)) return false;
  return counts[unknowns[measure as keyof typeof unknowns]].count > 0;
}

function known(receptions: Summary["receptions"], by: (typeof receivers)[number]) {
  return receptions.isComplete ? receptions[by] : undefined;
}
