import type { IsoDate } from "../time/iso-date";
import type { Petition } from "./case-schema";
import type { FactEntries } from "./facts";
import { dayOf } from "./facts-day";

/** The facts of the procedure's own entries; an entry left out gives no fact. */
export function procedureFacts({ complaint }: Petition): FactEntries {
  if (complaint === undefined) return {};
  const { verificationNeeds, execution, violation, review, lawsuit, unit } = complaint;
  return {
    "verification.differsFromEvidence": verificationNeeds?.differsFromEvidence,
    "verification.needsSiteCheck": verificationNeeds?.siteCheck,
    "verification.needsExpertise": verificationNeeds?.expertise,
    "verification.byTeam": verificationNeeds?.byTeam,
    "execution.finding": execution?.finding,
    "execution.complainantRefuses": execution?.complainantRefuses,
    "execution.suspensionReasonEndedOn": dayOf(execution?.suspensionReasonEndedOn),
    "violation.on": dayOf(violation?.on),
    "violation.by": violation?.by,
    "violation.act": violation?.act,
    "violation.isOfficial": violation?.isOfficial,
    "violation.holdsPost": violation?.holdsPost,
    "violation.earlierForm": violation?.earlierForm,
    "violation.result": violation?.result,
    "violation.inArmedForces": violation?.inArmedForces,
    "review.resolvedBy": review?.resolvedBy,
    "review.unlawful": review?.unlawful,
    "review.harmful": review?.harmful,
    "review.newFacts": review?.newFacts,
    "review.foundBy": review?.foundBy,
    "review.outcome": review?.outcome,
    "dispute.between": complaint.competenceDispute,
    "crowd.at": complaint.crowdAt,
    "lawsuit.whoSued": lawsuit?.whoSued,
    "lawsuit.choice": lawsuit?.choice,
    "lawsuit.rightsIndependent": lawsuit?.rightsIndependent,
    "unit.kind": unitKind(complaint),
    "unit.foundedBy": unit?.foundedBy,
    "unit.hasSuperiorUnit": unit?.hasSuperiorUnit,
    "unit.labourMatter": unit?.labourMatter,
  };
}

/** A respondent named by an office of the administration belongs to no public service unit and no enterprise. */
function unitKind({ unit, respondent }: NonNullable<Petition["complaint"]>): string | undefined {
  if (unit !== undefined) return unit.kind;
  return respondent?.role === undefined ? undefined : "administrative-agency";
}

/**
 * The day whose text governs the review of an unlawful resolution: the day on which the review began, or the day looked at while it has
 * not begun (khoản 2 Điều 22 Nghị định 155/2026/NĐ-CP keeps the old text for reviews under way before 2026-07-01).
 */
export function reviewDay(values: FactEntries, asOf: IsoDate): FactEntries {
  if (values["happened.unlawful-resolution-found"] !== true) return {};
  return { "review.ruledOn": values["event.review-opened"] ?? asOf };
}
