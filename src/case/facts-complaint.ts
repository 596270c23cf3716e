import type { Petition } from "./case-schema";
import type { FactEntries } from "./facts";
import { dayOf } from "./facts-day";

type Complaint = NonNullable<Petition["complaint"]>;

/** The facts of the complaint's own section. */
export function complaintFacts({ complaint }: Petition): FactEntries {
  if (complaint === undefined) return {};
  const { complexity, verification } = complaint;
  const interruption = complaint.interruption === "none" ? undefined : complaint.interruption;
  return {
    ...objectFacts(complaint),
    "complaint.legitimateReason": complaint.legitimateReason,
    "complaint.obstaclesKnown": complaint.obstacles === undefined ? undefined : true,
    "complaint.secondDecisionExists": complaint.secondDecisionExists,
    ...terminationFacts(complaint),
    "complaint.court": complaint.court,
    "complaint.remoteArea": complaint.remoteArea?.finding,
    "complaint.complexFinding": complexity?.finding,
    "complaint.complexCriteria": complexity?.criteria,
    "complaint.complexityRecordedOn": dayOf(complexity?.recordedOn),
    "complaint.groundsFound": complaint.groundsCheck?.found,
    "verification.differsFromDemand": verification?.differsFromDemand,
    "verification.plainlyRight": verification?.plainlyRight,
    "interruption.kind": complaint.interruption === "none" ? "none" : interruption?.kind,
    "interruption.ground": interruption?.ground,
    "interruption.establishedOn": dayOf(interruption?.establishedOn),
    "interruption.endedOn": dayOf(interruption?.endedOn),
    "complaint.executionWouldHarm": complaint.executionWouldHarm,
    "dialogue.on": dayOf(complaint.dialogueOn),
    "dialogue.triggers": complaint.dialogueTriggers,
    "office.hasPortal": complaint.officeHasPortal,
    "discipline.form": complaint.discipline?.form,
    "discipline.person": complaint.discipline?.person,
    "discipline.upToDirectorGeneral": complaint.discipline?.upToDirectorGeneral,
    "discipline.appointedByPrimeMinister": complaint.discipline?.appointedByPrimeMinister,
    "discipline.isClear": complaint.discipline?.isClear,
  };
}

function objectFacts({ object }: Complaint): FactEntries {
  return {
    "object.kind": object?.kind,
    "object.issuedOn": dayOf(object?.issuedOn),
    "object.receivedOn": dayOf(object?.receivedOn),
    "object.wasReceived": wasReceived(object),
    "object.knownOn": dayOf(object?.knownOn),
    "object.internal": object?.internal,
    "object.directsLowerLevel": object?.directsLowerLevel,
    "object.normative": object?.normative,
    "object.stateSecret": object?.stateSecret,
    "object.affectsComplainant": object?.affectsComplainant,
    "object.specialField": object?.specialField,
  };
}

function terminationFacts({ termination }: Complaint): FactEntries {
  const noticeOn = dayOf(termination?.noticeOn);
  const isNone = termination?.none === true ? false : undefined;
  return {
    "complaint.terminationNoticed": noticeOn === undefined ? isNone : true,
    "complaint.terminationNoticeOn": noticeOn,
    "complaint.resumedOn": dayOf(termination?.resumedOn),
  };
}

/** A decision with a day of receipt was received; without it the file must say so. */
function wasReceived(object: Complaint["object"]): boolean | undefined {
  if (object?.receivedOn !== undefined) return true;
  return object?.neverReceived === undefined ? undefined : !object.neverReceived;
}
