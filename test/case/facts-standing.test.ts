import { describe, expect, it } from "vitest";
import type { Petition } from "../../src/case/case-schema";
import { lastWithdrawal, standingFacts } from "../../src/case/facts-standing";

type Entries = Omit<Petition, "record" | "id">;

const factsOf = (entries: Entries) => standingFacts({ record: "petition", id: "1", ...entries });
const known = (entries: Entries) =>
  Object.fromEntries(Object.entries(factsOf(entries)).filter(([, value]) => value !== undefined));

describe("the facts of the letter and of who may complain", () => {
  it("says nothing for an empty file", () => {
    expect(known({})).toEqual({});
  });

  it("reads the letter", () => {
    expect(known({ letter: { items: ["date", "content"], onForm: false } })).toEqual({
      "letter.items": ["date", "content"],
      "letter.onForm": false,
    });
  });

  it("reads who acts for the complainant and his paper", () => {
    const representative: Petition["representative"] = {
      kind: "authorised",
      name: "B",
      capable: true,
      isComplainant: false,
      papersShown: true,
      authorisation: {
        madeOn: "2026-07-02",
        inWriting: true,
        formality: "certified",
        signedForOrganisation: false,
        sameContentToSeveral: false,
        hasReason: true,
      },
    };
    expect(known({ representative })).toEqual({
      "representative.capable": true,
      "representative.isComplainant": false,
      "representative.papersShown": true,
      "authorisation.madeOn": "2026-07-02",
      "authorisation.inWriting": true,
      "authorisation.formality": "certified",
      "authorisation.signedForOrganisation": false,
      "authorisation.sameContentToSeveral": false,
      "authorisation.hasReason": true,
    });
  });

  it("knows no paper where the file says that nobody acts for the complainant", () => {
    expect(known({ representative: "none" })).toEqual({});
  });

  it("reads the papers of a group", () => {
    const groupPapers: Petition["groupPapers"] = {
      allSigned: true,
      representativesAppointed: true,
      representatives: 2,
      letterItems: ["date"],
    };
    expect(known({ groupPapers })).toEqual({
      "group.representatives": 2,
      "group.letterItems": ["date"],
    });
  });

  it("reads whether the law reaches the complaint", () => {
    const standing: Petition["standing"] = {
      foreign: true,
      inVietnam: false,
      treatyDiffers: false,
      asksReview: true,
      otherLaw: false,
      objectIsDocument: true,
      objectAppliesOnce: true,
      objectIsOfficialDuty: true,
      objectOnCivilServant: false,
      prohibitedConduct: ["k6"],
    };
    expect(known({ standing })).toEqual({
      "complainant.foreign": true,
      "complainant.inVietnam": false,
      "complainant.treatyDiffers": false,
      "complaint.asksReview": true,
      "complaint.otherLaw": false,
      "object.isDocument": true,
      "object.appliesOnce": true,
      "object.officialDuty": true,
      "object.onCivilServant": false,
      "conduct.prohibited": ["k6"],
    });
  });

  it("reads succession, withdrawal and obstacles, a no as well as a yes", () => {
    expect(
      known({
        succession: { died: true, inheritable: false, proofShown: false },
        withdrawal: { form: "minutes", signed: true, people: 3, broughtAgain: false, forced: true },
        obstacleFinding: {
          cause: "other",
          beyondControl: true,
          prevents: false,
          proofOnFile: true,
        },
      }),
    ).toEqual({
      "succession.died": true,
      "succession.inheritable": false,
      "succession.proofShown": false,
      "withdrawal.form": "minutes",
      "withdrawal.signed": true,
      "withdrawal.people": 3,
      "withdrawal.broughtAgain": false,
      "withdrawal.forced": true,
      "obstacle.cause": "other",
      "obstacle.beyondControl": true,
      "obstacle.prevents": false,
      "obstacle.proof": true,
    });
  });
});

describe("the day of a withdrawal", () => {
  it("is that of the last one, whole, in part or by some of a group", () => {
    expect(
      lastWithdrawal({
        "event.partly-withdrawn": "2026-07-20",
        "event.withdrawn": "2026-08-03",
        "event.some-complainants-withdrew": "2026-07-27",
      }),
    ).toEqual({ "withdrawal.on": "2026-08-03" });
  });

  it("is missing without a withdrawal", () => {
    expect(lastWithdrawal({ "event.accepted": "2026-07-20" })).toEqual({
      "withdrawal.on": undefined,
    });
  });
});
