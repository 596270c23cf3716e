import type { Petition } from "./case-schema";
import type { FactEntries } from "./facts";
import { dayOf } from "./facts-day";

/** The facts of the letter, of who acts for the complainant, of the standing, and of withdrawal and obstacles. */
export function standingFacts(file: Petition): FactEntries {
  return {
    "letter.items": file.letter?.items,
    "letter.onForm": file.letter?.onForm,
    ...representationFacts(file),
    ...scopeFacts(file),
    ...laterFacts(file),
  };
}

function representationFacts({ representative, groupPapers }: Petition): FactEntries {
  const person = representative === "none" ? undefined : representative;
  const paper = person?.authorisation;
  return {
    "representative.capable": person?.capable,
    "representative.isComplainant": person?.isComplainant,
    "representative.papersShown": person?.papersShown,
    "authorisation.madeOn": dayOf(paper?.madeOn),
    "authorisation.inWriting": paper?.inWriting,
    "authorisation.formality": paper?.formality,
    "authorisation.signedForOrganisation": paper?.signedForOrganisation,
    "authorisation.sameContentToSeveral": paper?.sameContentToSeveral,
    "authorisation.hasReason": paper?.hasReason,
    "group.representatives": groupPapers?.representatives,
    "group.letterItems": groupPapers?.letterItems,
  };
}

function scopeFacts({ standing }: Petition): FactEntries {
  return {
    "complainant.foreign": standing?.foreign,
    "complainant.inVietnam": standing?.inVietnam,
    "complainant.treatyDiffers": standing?.treatyDiffers,
    "complaint.asksReview": standing?.asksReview,
    "complaint.otherLaw": standing?.otherLaw,
    "object.isDocument": standing?.objectIsDocument,
    "object.appliesOnce": standing?.objectAppliesOnce,
    "object.officialDuty": standing?.objectIsOfficialDuty,
    "object.onCivilServant": standing?.objectOnCivilServant,
    "conduct.prohibited": standing?.prohibitedConduct,
  };
}

function laterFacts({ succession, withdrawal, obstacleFinding }: Petition): FactEntries {
  return {
    "succession.died": succession?.died,
    "succession.inheritable": succession?.inheritable,
    "succession.proofShown": succession?.proofShown,
    "withdrawal.form": withdrawal?.form,
    "withdrawal.signed": withdrawal?.signed,
    "withdrawal.people": withdrawal?.people,
    "withdrawal.broughtAgain": withdrawal?.broughtAgain,
    "withdrawal.forced": withdrawal?.forced,
    "obstacle.cause": obstacleFinding?.cause,
    "obstacle.beyondControl": obstacleFinding?.beyondControl,
    "obstacle.prevents": obstacleFinding?.prevents,
    "obstacle.proof": obstacleFinding?.proofOnFile,
  };
}

const withdrawals = ["withdrawn", "partly-withdrawn", "some-complainants-withdrew"] as const;

/** The day of the last withdrawal on record, whole, in part, or by some of several complainants. */
export function lastWithdrawal(values: FactEntries): FactEntries {
  const days = withdrawals.map((name) => values[`event.${name}`]).filter((on) => on !== undefined);
  return { "withdrawal.on": days.sort().at(-1) };
}
