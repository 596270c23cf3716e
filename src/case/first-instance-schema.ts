import * as z from "zod";
import { day, text } from "./scalar-schemas";

/**
 * What the file of a second complaint says of the first instance. With it, `events` holds the steps of the second instance alone.
 * `undecided: true` says that nothing had been decided when the second complaint was made.
 */
export const firstInstanceSchema = z.strictObject({
  undecided: z.boolean().optional(),
  acceptedOn: day.optional(),
  /** The last day of the first resolver's period (Điều 28 Luật Khiếu nại 2011). */
  resolveDueOn: day.optional(),
  decidedOn: day.optional(),
  number: text.optional(),
  /** The day on which the complainant received the first decision. */
  decisionReceivedOn: day.optional(),
  by: text.optional(),
});
