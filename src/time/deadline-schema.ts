import * as z from "zod";

const day = z.iso.date();
const text = z.strictObject({ vi: z.string(), en: z.string() });

/** The shape of a deadline, for published JSON Schemas. */
export const deadlineSchema = z.strictObject({
  nominal: day,
  due: day,
  latest: day,
  safe: day,
  endsAt: z.string().optional(),
  paused: z.literal(true).optional(),
  provisional: z.strictObject({ reason: text }).optional(),
  basis: z.array(z.string()),
  steps: z.array(z.strictObject({ day, why: text, cite: z.string().optional() })),
});
