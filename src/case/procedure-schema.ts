import * as z from "zod";
import { day } from "./scalar-schemas";
import { respondentRoles, violationActs, violators } from "./word-lists";

/** What an official enters about a complaint's procedure beyond its decision: needs of the verification, execution, review, sanctions. */
export const procedureEntries = {
  /** What the verification calls for: Điều 18 to 25 Nghị định 124/2020/NĐ-CP. */
  verificationNeeds: z
    .strictObject({
      /** Whether the result differs from the information and evidence that the parties supplied. */
      differsFromEvidence: z.boolean().optional(),
      siteCheck: z.boolean().optional(),
      expertise: z.boolean().optional(),
      byTeam: z.boolean().optional(),
    })
    .optional(),
  /** What the effective decision found of the contested decision or act, and whether the complainant complies. */
  execution: z
    .strictObject({
      finding: z.enum(["unlawful", "lawful"]).optional(),
      complainantRefuses: z.boolean().optional(),
      /** The day from which nothing calls any longer for suspending the execution of the contested decision. */
      suspensionReasonEndedOn: day.optional(),
    })
    .optional(),
  /** A violation of the law on complaints, as found by the competent official. */
  violation: z
    .strictObject({
      on: day,
      by: z.enum(violators),
      act: z.enum(violationActs),
      /** Whether the violator is a cadre, civil servant or public employee. */
      isOfficial: z.boolean().optional(),
      holdsPost: z.boolean().optional(),
      /** The discipline already borne for a violation of this kind. */
      earlierForm: z.enum(["none", "reprimand", "warning", "removal"]).optional(),
      /** `grave`: grave disorder or a death; `serious`: another serious consequence. */
      result: z.enum(["none", "serious", "grave"]).optional(),
      inArmedForces: z.boolean().optional(),
    })
    .optional(),
  /** A resolution that may have broken the law and done harm: Điều 38 Nghị định 124/2020/NĐ-CP. */
  review: z
    .strictObject({
      resolvedBy: z.enum(respondentRoles).optional(),
      unlawful: z.boolean().optional(),
      harmful: z.boolean().optional(),
      newFacts: z.boolean().optional(),
      foundBy: z.enum(["inspector-general", "other"]).optional(),
      outcome: z.enum(["right", "wrong"]).optional(),
    })
    .optional(),
  /** Between whom competence is disputed. */
  competenceDispute: z.enum(["within-ministry", "ministries-or-provinces", "other"]).optional(),
  /** Where many people with one content gathered. */
  crowdAt: z.enum(["commune", "district", "province", "central"]).optional(),
  /** The complainant's choice when both a court and a resolver are asked. */
  lawsuit: z
    .strictObject({
      whoSued: z.enum(["same-person", "some-of-several"]).optional(),
      choice: z.enum(["court", "complaint", "none"]).optional(),
      rightsIndependent: z.boolean().optional(),
    })
    .optional(),
  /** The public service unit, state enterprise or other body outside the administration whose decision or act is contested. */
  unit: z
    .strictObject({
      kind: z.enum(["public-service-unit", "state-enterprise", "other"]),
      foundedBy: z.enum(["prime-minister", "minister", "province-chair", "other"]).optional(),
      hasSuperiorUnit: z.boolean().optional(),
      /** Whether an employee complains about labour, training, work abroad, employment, safety at work or social insurance. */
      labourMatter: z.boolean().optional(),
    })
    .optional(),
};
