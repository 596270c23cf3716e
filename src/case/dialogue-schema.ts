import * as z from "zod";
import { day, text } from "./scalar-schemas";
import { headRoles } from "./word-lists";

/** Why a dialogue is held. */
export const dialogueTriggers = [
  "yearly",
  "voters-asked",
  "many-asked",
  "needed",
  "complex-case",
  "prolonged-case",
  "crowd",
  "over-level",
  "superior-request",
  "opinions-needed",
] as const;

/** A name as letters print it: `ông Lê Văn Thử`. */
const person = z.strictObject({ name: text, title: text.optional() });

/** A paper that went out, by its day and number. */
const paper = z.strictObject({ on: day, number: text.optional(), to: z.array(text).optional() });

/** For which body somebody sits in the chair. */
export const chairingBodies = [
  "people-council-standing",
  "party-committee",
  "people-committee",
  "front",
  "other",
] as const;

/** Who sits in the chair, and for which body. */
const inChair = person.extend({ of: z.enum(chairingBodies).optional() });

/** How the results of a dialogue are made public. */
export const publicationWays = ["media", "posted", "village-heads", "website"] as const;

/** What may be raised at a dialogue. */
export const proposalKinds = [
  "recommendation",
  "feedback",
  "question",
  "complaint",
  "denunciation",
] as const;

/** One thing that was raised at the dialogue, and what became of it. */
const proposalSchema = z.strictObject({
  id: text,
  kind: z.enum(proposalKinds),
  /** Who raised it; left out for a denunciation, whose author nobody may name. */
  from: z.strictObject({ name: text, address: text.optional() }).optional(),
  about: text,
  /** What the chair concluded on it, or how it was cleared up there. */
  conclusion: text.optional(),
  /** It was cleared up at the conference itself. */
  clearedUpThere: z.boolean().optional(),
  /** It needs time for study. */
  complex: z.boolean().optional(),
  withinCompetence: z.boolean().optional(),
  /** The body that has to settle it. */
  body: text.optional(),
  proposedUpward: paper.optional(),
  /** The letter that tells who raised it which body is responsible. */
  interimNotice: paper.optional(),
  settledOn: day.optional(),
  /** How it was settled, in words that may be made public. */
  outcome: text.optional(),
  /** The answer in writing to who raised it. */
  answer: paper.optional(),
  /** The body's report to the head of the Party committee and government. */
  reported: paper.optional(),
  note: text.optional(),
});

/**
 * One direct dialogue conference and the proposals raised in it. A list that is given is complete; one that is left out is not known. A
 * day or paper that is left out did not happen or was not issued; a yes or no that is left out is not known.
 */
export const dialogueSchema = z.strictObject({
  record: z.literal("dialogue"),
  id: text,
  note: text.optional(),
  unit: text,
  level: z.enum(["commune", "district", "province", "department", "ministry", "central", "unit"]),
  /** The head whose dialogue it is. */
  role: z.enum(headRoles),
  /** With whom, where it is not the people at large: `các hộ dân Khu dân cư số 2`. */
  with: text.optional(),
  trigger: z.enum(dialogueTriggers).optional(),
  /** The day on which somebody asked for it. */
  requestedOn: day.optional(),
  requestedBy: text.optional(),
  /** How many of the unit's voters asked for it. */
  voters: z
    .strictObject({ asked: z.number().int().min(0), of: z.number().int().min(1) })
    .optional(),
  /** The plan of the year in which the dialogue stands with its content. */
  plan: paper.optional(),
  announced: paper.optional(),
  /** The day fixed for it. */
  plannedOn: day.optional(),
  heldOn: day.optional(),
  place: text.optional(),
  mode: z.enum(["in-person", "online", "social-network"]).optional(),
  /** It was held as a meeting of elected deputies with voters. */
  voterContact: z.boolean().optional(),
  chair: inChair.optional(),
  coChairs: z.array(inChair).optional(),
  invited: z.array(text).optional(),
  attendance: z.number().int().min(0).optional(),
  minutes: paper.optional(),
  /** The notice of the chair's conclusion. */
  conclusion: paper.optional(),
  /** How the results were made public. */
  published: z
    .strictObject({
      on: day,
      by: z.array(z.enum(publicationWays)).optional(),
    })
    .optional(),
  proposals: z.array(proposalSchema).optional(),
  /** Reports on the dialogue and on what became of the proposals. */
  reports: z
    .array(
      z.strictObject({
        on: day,
        number: text.optional(),
        to: z.array(text),
        copies: z.array(text).optional(),
      }),
    )
    .optional(),
});

export type Dialogue = z.infer<typeof dialogueSchema>;
export type Proposal = NonNullable<Dialogue["proposals"]>[number];
