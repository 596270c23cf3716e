import * as z from "zod";
import { scheduleSchema } from "../case/office-schema";
import { headRoles } from "../case/word-lists";
import { confidences } from "../law/instrument";
import { textSchema } from "./rule-schema";

/**
 * `overlay.yaml` of a folder of provincial rules: its name, whose rules they are, and the days on which they hold. Every version of its
 * rules lies within those days.
 */
export const overlaySchema = z.strictObject({
  overlay: z.string().regex(/^[a-z][a-z0-9-]*$/u),
  title: textSchema,
  inForce: z.strictObject({ from: z.iso.date(), to: z.iso.date().optional() }),
  /** Where the rules hold: units of one day, by name, such as `tỉnh Lào Cai` of 2025-06-30. */
  territory: z
    .strictObject({ on: z.iso.date(), units: z.array(z.string().min(3)).min(1) })
    .optional(),
  /** Whether the rules outlived the mergers of provinces of 2025, and how that is known. */
  afterMerger: z
    .strictObject({ answer: z.enum(["kept", "lapsed", "unknown", "not-merged"]), why: textSchema })
    .optional(),
  /** Days on which heads receive citizens, as published; shaped as the schedules of an office's record. */
  schedules: z
    .array(
      z.strictObject({
        role: z.enum(headRoles),
        level: z.string().min(1),
        ...scheduleSchema.shape,
        /** Who stands in, as the notice says; from 2026-07-01 nobody may for the periodic days. */
        standIn: textSchema.optional(),
        source: z.string().min(1),
        confidence: z.enum(confidences),
      }),
    )
    .optional(),
});

export type Overlay = z.infer<typeof overlaySchema>;
