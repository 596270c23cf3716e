import type { Dialogue, Proposal } from "../case/dialogue-schema";
import type { PlacedDay } from "./day-order";

/** The days of what follows the conference. */
export function daysAfterwards(dialogue: Dialogue): readonly PlacedDay[] {
  const { minutes, conclusion, published, reports = [], proposals = [] } = dialogue;
  return [
    { path: ["minutes", "on"], day: minutes?.on },
    { path: ["conclusion", "on"], day: conclusion?.on },
    { path: ["published", "on"], day: published?.on },
    ...reports.map(({ on }, index) => ({ path: ["reports", index, "on"], day: on })),
    ...proposals.flatMap(proposalDays),
  ];
}

function proposalDays(
  { interimNotice, proposedUpward, settledOn, answer, reported }: Proposal,
  index: number,
): readonly PlacedDay[] {
  const at = (...path: readonly string[]) => ["proposals", index, ...path];
  return [
    { path: at("interimNotice", "on"), day: interimNotice?.on },
    { path: at("proposedUpward", "on"), day: proposedUpward?.on },
    { path: at("settledOn"), day: settledOn },
    { path: at("answer", "on"), day: answer?.on },
    { path: at("reported", "on"), day: reported?.on },
  ];
}
