import { daysBetween, type IsoDate, isoDate } from "../time/iso-date";
import type { Petition } from "./case-schema";
import type { CaseEvent } from "./fact";
import type { FactEntries } from "./facts";
import { dayOf } from "./facts-day";

/** What the section `matter` says; without the section the rules on heads are not asked. */
export function matterFacts(
  { matter, receivedOn, events: given }: Petition,
  events: readonly CaseEvent[],
  asOf: IsoDate,
): FactEntries {
  if (matter === undefined) return {};
  const { partyComplaint, stateDecision, head } = matter;
  const decision = stateDecision === "none" ? undefined : stateDecision;
  return {
    "matter.told": true,
    "matter.level": matter.level,
    "matter.subject": matter.subject,
    "matter.field": matter.field,
    "matter.reach": matter.reach,
    "matter.traits": matter.traits,
    "matter.complex": matter.traits?.includes("complex"),
    "matter.sentTo": matter.sentTo,
    "matter.assignedByStanding": matter.assignedByStanding,
    "matter.explanationAsked": matter.explanationAsked,
    "matter.age": receivedOn === undefined ? undefined : daysBetween(isoDate(receivedOn), asOf),
    "matter.urgedTimes":
      given === undefined ? undefined : events.filter(({ what }) => what === "urged").length,
    "partyComplaint.competence": partyComplaint?.competence,
    "partyComplaint.hindrances": partyComplaint?.hindrances,
    "partyComplaint.hindered":
      partyComplaint?.hindrances === undefined ? undefined : partyComplaint.hindrances.length > 0,
    "stateDecision.kind": stateDecision === "none" ? "none" : decision?.kind,
    "stateDecision.on": dayOf(decision?.on),
    "stateDecision.aboutMember": decision?.aboutMember,
    "head.faults": head?.faults,
    "head.breach": head?.breach,
    "head.concluded": head?.concluded,
    "head.publicAnger": head?.publicAnger,
    "head.inOfficeSince": dayOf(head?.inOfficeSince),
    "head.forceMajeure": head?.forceMajeure,
    "head.targetsReached": head?.targetsReached,
    "head.targetsMissed": head?.targetsMissed,
    "head.groundsOn": dayOf(head?.groundsOn),
    "head.proposedOn": dayOf(head?.proposedOn),
    "head.objectiveReason": head?.objectiveReason,
    "head.partyStatus": head?.partyStatus,
    "head.isOfficial": head?.isOfficial,
    "head.violationFoundOn": dayOf(head?.violationFoundOn),
    "head.complexDiscipline": head?.complexDiscipline,
  };
}
