import * as z from "zod";
import {
  headBreaches,
  headFaults,
  matterFields,
  matterLevels,
  matterSubjects,
  matterTraits,
  partyComplaintHindrances,
} from "./matter-words";
import { day } from "./scalar-schemas";

/** How the head of a body answers for a matter: what the competent body found, and the days on which steps fell due. */
const headSchema = z.strictObject({
  /** What was found against the head; `[]` says that it was looked at and nothing was found. */
  faults: z.array(z.enum(headFaults)).optional(),
  breach: z.enum([...headBreaches, "none"]).optional(),
  /** Whether the competent body concluded so. */
  concluded: z.boolean().optional(),
  /** Whether it caused public anger and harmed the unit's standing. */
  publicAnger: z.boolean().optional(),
  /** The day the head took office. */
  inOfficeSince: day.optional(),
  forceMajeure: z.boolean().optional(),
  /** How much of the unit's targets of the year was reached, in per cent. */
  targetsReached: z.number().min(0).optional(),
  /** How many basic targets were missed. */
  targetsMissed: z.number().int().min(0).optional(),
  /** The day from which there are sufficient grounds for relieving the head of office. */
  groundsOn: day.optional(),
  proposedOn: day.optional(),
  /** Whether objective reasons lengthen the decision. */
  objectiveReason: z.boolean().optional(),
  partyStatus: z.enum(["full-member", "probationary-member", "not-a-member"]).optional(),
  /** Whether the head is a cadre or civil servant. */
  isOfficial: z.boolean().optional(),
  violationFoundOn: day.optional(),
  complexDiscipline: z.boolean().optional(),
});

/** What a matter is about and how it stands, as the rules on responsible heads need it. */
export const matterSchema = z.strictObject({
  level: z.enum(matterLevels).optional(),
  subject: z.enum(matterSubjects).optional(),
  field: z.enum(matterFields).optional(),
  /** For a matter that a district had received: how many of the new communes it touches. */
  reach: z.enum(["one-commune", "several-communes"]).optional(),
  traits: z.array(z.enum(matterTraits)).optional(),
  /** Whom the petition was sent to. */
  sentTo: z.enum(["party-secretary", "state-body"]).optional(),
  /** Whether the standing members of the provincial Party committee assigned it. */
  assignedByStanding: z.boolean().optional(),
  /** Whether the plenum asked the member in charge to explain. */
  explanationAsked: z.boolean().optional(),
  partyComplaint: z
    .strictObject({
      competence: z.enum(["own", "subordinate"]).optional(),
      /** Why it is not settled; `[]` says that it was looked at and nothing stands against it. */
      hindrances: z.array(z.enum(partyComplaintHindrances)).optional(),
    })
    .optional(),
  /** A decision of the State, the Front or an organisation about a cadre, which the Party is told of; `none` says there is none. */
  stateDecision: z
    .union([
      z.strictObject({
        kind: z.enum(["suspension", "discipline", "complaint-decision", "judgment"]),
        on: day,
        aboutMember: z.boolean().optional(),
      }),
      z.literal("none"),
    ])
    .optional(),
  head: headSchema.optional(),
});
