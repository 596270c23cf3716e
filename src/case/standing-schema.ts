import * as z from "zod";
import { day } from "./scalar-schemas";
import { obstacleCauses, prohibitedConduct } from "./word-lists";

/** The items of a letter of complaint that were found in it, and whether it is on the form (khoản 2 Điều 8 Luật Khiếu nại). */
export const letterSchema = z.strictObject({
  items: z
    .array(z.enum(["date", "complainant", "respondent", "content", "documents", "demand"]))
    .optional(),
  onForm: z.boolean().optional(),
});

/** The paper by which a complainant lets another act (khoản 3 Điều 5 Nghị định 124/2020/NĐ-CP). */
export const authorisationSchema = z.strictObject({
  madeOn: day.optional(),
  inWriting: z.boolean().optional(),
  formality: z.enum(["notarised", "certified", "none"]).optional(),
  /** Signed by the competent person of an organisation, and sealed where it has a seal. */
  signedForOrganisation: z.boolean().optional(),
  sameContentToSeveral: z.boolean().optional(),
  /** Whether the complainant cannot complain in person: illness, age, weakness or another objective reason. */
  hasReason: z.boolean().optional(),
});

/** The items of the paper that appoints representatives (Điều 7 Nghị định 124/2020/NĐ-CP). */
export const appointmentItemSchema = z.enum([
  "date",
  "representatives",
  "complainants",
  "content",
  "signatures",
]);

/** Whether the matter and the complainant fall under the Law on Complaints (Điều 2, 3, 6). */
export const standingSchema = z.strictObject({
  foreign: z.boolean().optional(),
  inVietnam: z.boolean().optional(),
  treatyDiffers: z.boolean().optional(),
  asksReview: z.boolean().optional(),
  otherLaw: z.boolean().optional(),
  objectIsDocument: z.boolean().optional(),
  objectAppliesOnce: z.boolean().optional(),
  objectIsOfficialDuty: z.boolean().optional(),
  objectOnCivilServant: z.boolean().optional(),
  /** What was found of Điều 6, by clause; `[]` when it was looked at and nothing was found. */
  prohibitedConduct: z.array(z.enum(prohibitedConduct)).optional(),
});

/** Death of the complainant and the heirs (khoản 4 Điều 5 Nghị định 124/2020/NĐ-CP). */
export const successionSchema = z.strictObject({
  died: z.boolean(),
  inheritable: z.boolean().optional(),
  proofShown: z.boolean().optional(),
});

/** How the complaint was withdrawn (Điều 10 Luật Khiếu nại); the day stands in `events`. */
export const withdrawalSchema = z.strictObject({
  form: z.enum(["letter", "minutes", "oral"]).optional(),
  signed: z.boolean().optional(),
  /** How many of several complainants withdrew. */
  people: z.number().int().min(1).optional(),
  broughtAgain: z.boolean().optional(),
  forced: z.boolean().optional(),
});

/** The finding on force majeure or an objective obstacle (Điều 28a Nghị định 124/2020/NĐ-CP). */
export const obstacleFindingSchema = z.strictObject({
  cause: z.enum(obstacleCauses),
  beyondControl: z.boolean().optional(),
  prevents: z.boolean().optional(),
  proofOnFile: z.boolean().optional(),
});
