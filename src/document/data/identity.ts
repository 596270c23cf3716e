import * as z from "zod";

/** An identity paper as a form prints it. */
export const identitySchema = z.object({
  kind: z.string(),
  /** The kind, when it is none of the papers that the form's own line names. */
  otherPaper: z.string().optional(),
  number: z.string(),
  issuedOn: z.iso.date().optional(),
  issuedBy: z.string().optional(),
});
