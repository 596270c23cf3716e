import * as z from "zod";
import { disciplineSchema } from "./discipline-schema";
import { eventDocumentSchema } from "./event-document-schema";
import { firstInstanceSchema } from "./first-instance-schema";
import { matterSchema } from "./matter-schema";
import {
  complainantSchema,
  denouncedSchema,
  denouncerSchema,
  petitionerSchema,
} from "./person-schema";
import { procedureEntries } from "./procedure-schema";
import { day, text } from "./scalar-schemas";
import {
  appointmentItemSchema,
  authorisationSchema,
  letterSchema,
  obstacleFindingSchema,
  standingSchema,
  successionSchema,
  withdrawalSchema,
} from "./standing-schema";
import {
  complexityCriteria,
  dialogueTriggers,
  eventNames,
  handlingRoles,
  refusalGrounds,
  respondentRoles,
} from "./word-lists";

const representative = z.strictObject({
  kind: z.enum(["by-law", "authorised", "lawyer", "legal-aid", "group"]),
  name: text,
  /** Whether the papers prove a lawful representation; left out when not yet looked at. */
  lawful: z.boolean().optional(),
  capable: z.boolean().optional(),
  /** Whether the representative is one of the complainants. */
  isComplainant: z.boolean().optional(),
  /** Whether a lawyer or legal-aid officer showed card and assignment. */
  papersShown: z.boolean().optional(),
  authorisation: authorisationSchema.optional(),
});

const complaintSchema = z.strictObject({
  ...procedureEntries,
  object: z
    .strictObject({
      kind: z
        .enum(["administrative-decision", "administrative-act", "disciplinary-decision"])
        .optional(),
      number: text.optional(),
      issuedOn: day.optional(),
      summary: text.optional(),
      /** The day the complainant received the decision. */
      receivedOn: day.optional(),
      /** Whether the complainant never received it, so that the day of knowledge counts. */
      neverReceived: z.boolean().optional(),
      /** The day the complainant came to know of the decision or act. */
      knownOn: day.optional(),
      internal: z.boolean().optional(),
      directsLowerLevel: z.boolean().optional(),
      normative: z.boolean().optional(),
      stateSecret: z.boolean().optional(),
      affectsComplainant: z.boolean().optional(),
      /** A field in which a decision on the complaint leaves thirty days to sue; `none` says that it is neither. */
      specialField: z.enum(["competition", "state-audit", "none"]).optional(),
    })
    .optional(),
  respondent: z
    .strictObject({
      role: z.enum(respondentRoles).optional(),
      unit: text.optional(),
      name: text.optional(),
      address: text.optional(),
      /** The ministry or field that manages the matter, where the respondent is a provincial chair. */
      field: text.optional(),
      /** The unit of the direct superior, who resolves the second complaint. */
      superiorUnit: text.optional(),
    })
    .optional(),
  firstInstance: firstInstanceSchema.optional(),
  discipline: disciplineSchema.optional(),
  /** Illness, disaster, travel … that kept the complainant from complaining; an empty list says there was none. */
  obstacles: z
    .array(z.strictObject({ from: day, to: day, reason: text, proof: text.optional() }))
    .optional(),
  /** Whether being late is excused; entered by the official with the reason on file. */
  legitimateReason: z.boolean().optional(),
  secondDecisionExists: z.boolean().optional(),
  /** The notice of termination and the day the complainant took the complaint up again; `none: true` says there was no notice. */
  termination: z
    .strictObject({
      none: z.boolean().optional(),
      noticeOn: day.optional(),
      resumedOn: day.optional(),
    })
    .optional(),
  court: z.enum(["none", "accepted", "decided", "terminated"]).optional(),
  /** The settler's reasoned finding about vùng sâu, vùng xa đi lại khó khăn; never read off a place name. */
  remoteArea: z
    .strictObject({ finding: z.boolean(), reason: text, source: text.optional() })
    .optional(),
  /** The finding that the case is complex; `finding: false` says it was looked at and is not. */
  complexity: z
    .strictObject({
      finding: z.boolean(),
      criteria: z.array(z.enum(complexityCriteria)).optional(),
      recordedOn: day.optional(),
      number: text.optional(),
    })
    .optional(),
  /** The official's check of Điều 11: the clauses found, `[]` when none applies. */
  groundsCheck: z
    .strictObject({
      on: day,
      found: z.array(z.enum(refusalGrounds)),
      note: text.optional(),
      /** The facts behind a ground, as the refusal notice prints them to the complainant. */
      reason: text.optional(),
    })
    .optional(),
  verification: z
    .strictObject({
      /** Whether the demand and the result of the verification still differ. */
      differsFromDemand: z.boolean().optional(),
      /** Whether the complaint was plainly right, so that no verification was needed. */
      plainlyRight: z.boolean().optional(),
    })
    .optional(),
  /** A ground for suspending (`a`, `b`) or terminating under Điều 11a, and the days it arose and ended; `none` says that there is none. */
  interruption: z
    .union([
      z.strictObject({
        kind: z.enum(["suspend", "terminate"]),
        ground: z.enum(["a", "b", "c", "d"]),
        establishedOn: day,
        endedOn: day.optional(),
        proof: text.optional(),
      }),
      z.literal("none"),
    ])
    .optional(),
  /** Whether carrying out the contested decision would do harm that is hard to undo. */
  executionWouldHarm: z.boolean().optional(),
  dialogueOn: day.optional(),
  /** The situations in which a minister or provincial chair must hold the second dialogue in person; `[]` says there is none. */
  dialogueTriggers: z.array(z.enum(dialogueTriggers)).optional(),
  /** Whether the office has a portal or website. */
  officeHasPortal: z.boolean().optional(),
});

/** A petition's case file. Everything that is not known is left out; nothing is defaulted to "no". */
export const petitionSchema = z.strictObject({
  record: z.literal("petition"),
  id: text,
  note: text.optional(),
  kind: z.enum(["complaint", "denunciation", "recommendation", "feedback"]).optional(),
  instance: z.literal([1, 2]).optional(),
  inWriting: z.boolean().optional(),
  signed: z.boolean().optional(),
  writtenOn: day.optional(),
  /** The day the petition was handed in or posted. */
  sentOn: day.optional(),
  /** The day the competent office received it. */
  receivedOn: day.optional(),
  summary: text.optional(),
  complainants: z.array(complainantSchema).min(1).optional(),
  /** Those who recommend something or give feedback. */
  petitioners: z.array(petitionerSchema).min(1).optional(),
  /** Those who denounce: kept secret (khoản 3 Điều 8, điểm b khoản 1 Điều 9, Điều 56 Luật Tố cáo). */
  denouncers: z.array(denouncerSchema).min(1).meta({ confidential: "denouncer" }).optional(),
  denounced: z.array(denouncedSchema).min(1).optional(),
  complainantCount: z.number().int().min(1).max(1_000_000).optional(),
  /** For several complainants in one letter: all signed, and a paper appoints the representatives. */
  groupPapers: z
    .strictObject({
      allSigned: z.boolean(),
      representativesAppointed: z.boolean(),
      representatives: z.number().int().min(1).optional(),
      letterItems: z.array(appointmentItemSchema).optional(),
    })
    .optional(),
  representative: z.union([representative, z.literal("none")]).optional(),
  /** The body that passed the petition on, or `none`. */
  transferredBy: z
    .union([
      z.strictObject({
        name: text,
        on: day.optional(),
        kind: z.enum(["agency", "fatherland-front"]).optional(),
      }),
      z.literal("none"),
    ])
    .optional(),
  /** The body that the petition was written to: `Chủ tịch UBND huyện Tân Biên, tỉnh Tây Ninh`. */
  addressedTo: text.optional(),
  /** The commune, former or present, in which the matter arose: `xã Thạnh Tây, huyện Tân Biên`. */
  place: text.optional(),
  /** The office that handles the petition; an agency profile can say it instead. */
  handledBy: z.strictObject({ role: z.enum(handlingRoles), unit: text }).optional(),
  letter: letterSchema.optional(),
  standing: standingSchema.optional(),
  succession: successionSchema.optional(),
  withdrawal: withdrawalSchema.optional(),
  obstacleFinding: obstacleFindingSchema.optional(),
  complaint: complaintSchema.optional(),
  /** What the rules on responsible heads need to know; left out, they are not asked. */
  matter: matterSchema.optional(),
  events: z
    .array(
      z.strictObject({
        what: z.enum(eventNames),
        on: day,
        number: text.optional(),
        by: text.optional(),
        /** For `notice-sent`, `decision-sent` and the like: to whom. */
        to: z.array(text).optional(),
        document: eventDocumentSchema.optional(),
        note: text.optional(),
      }),
    )
    .optional(),
});

/** Any record of a case file; more record kinds join this union. */
export const caseFileSchema = z.discriminatedUnion("record", [petitionSchema]);

export type CaseFile = z.infer<typeof caseFileSchema>;
export type Petition = z.infer<typeof petitionSchema>;
