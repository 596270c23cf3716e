import * as z from "zod";
import { complaintDataSchema } from "./complaint-data";
import { courseSchema } from "./course-data";
import { denunciationSchema } from "./denunciation-data";
import { identitySchema } from "./identity";
import { partiesSchema } from "./parties-data";
import { proceedingDataSchema } from "./proceeding-data";

const text = z.string();
const day = z.iso.date();

const person = z.object({
  /** Whose address and papers these are, where the letter names several persons. */
  of: text.optional(),
  isOrganisation: z.boolean(),
  address: text.optional(),
  identity: identitySchema.optional(),
});

/** What every letter may print: the office that writes it, its number, place and day, who signs and who gets a copy. */
export const officeDataSchema = z.object({
  letterhead: z.object({
    superior: z.array(text),
    body: z.array(text),
    number: text.optional(),
    /** What stands after the number: `TB-UBND`, of a dispatch `UBND-TCD`, of the Party `TB/TU`. */
    symbol: text,
    place: text.optional(),
  }),
  date: day,
  agency: z.object({ name: text.optional() }),
  otherRecipients: z.array(text),
  draftingUnit: text.optional(),
  signature: z.object({ posts: z.array(text), name: text.optional() }),
});

/** The data of letters about a case, built from a decision, its case file, the agency profile and the caller's words. */
export const templateDataSchema = officeDataSchema.extend({
  ...complaintDataSchema.shape,
  ...partiesSchema.shape,
  ...courseSchema.shape,
  ...proceedingDataSchema.shape,
  /** The agency as it was named when it received the petition, with today's name where that is another. */
  receivedBy: text.optional(),
  petition: z.object({
    receivedOn: day.optional(),
    writtenOn: day.optional(),
    summary: text.optional(),
    /** `lần đầu` or `lần hai`. */
    instance: text.optional(),
  }),
  addressees: z.array(text),
  /** Whom the letter speaks to, with `ông` or `bà` before each name: the complainants, or the representative of a group. */
  party: z.object({ name: text.optional() }),
  /** Those persons one by one; never empty, so that what is missing is seen. */
  persons: z.array(person),
  /** Whose complaint it is, representatives included: `07 người khiếu nại do ông Mẫu làm đại diện`. */
  complaintOf: text.optional(),
  aboutDiscipline: z.boolean(),
  /** The provision that the duty to write this letter rests on, in words: `Điều 27 Luật Khiếu nại`. */
  provision: text.optional(),
  refusal: z.object({
    /** Never empty: a refusal without a ground shows the gap. */
    grounds: z.array(z.object({ provision: text.optional(), label: text.optional() })),
    /** The facts behind the grounds, in the signer's words. */
    reason: text.optional(),
  }),
  transferredBy: text.optional(),
  inspectorate: text.optional(),
  denunciation: denunciationSchema.optional(),
});

export type OfficeData = z.infer<typeof officeDataSchema>;
export type TemplateData = z.infer<typeof templateDataSchema>;
