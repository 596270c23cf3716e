import * as z from "zod";
import { textSchema } from "./rule-schema";

/**
 * `overlay.yaml` of a folder of provincial rules: its name, whose rules they are, and the days on which they hold. Every version of its
 * rules lies within those days.
 */
export const overlaySchema = z.strictObject({
  overlay: z.string().regex(/^[a-z][a-z0-9-]*$/u),
  title: textSchema,
  inForce: z.strictObject({ from: z.iso.date(), to: z.iso.date().optional() }),
});

export type Overlay = z.infer<typeof overlaySchema>;
