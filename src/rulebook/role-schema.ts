import * as z from "zod";
import { textSchema } from "./rule-schema";

const day = z.iso.date();
const id = z.string().regex(/^[a-z][a-z0-9-]*$/u);

/** `roles`: offices with their names and superiors by date, parties, and roles that depend on the case. */
export const roleFileSchema = z.strictObject({
  roles: z
    .array(
      z.strictObject({
        id,
        kind: z.enum(["office", "party", "dynamic"]),
        names: z
          .array(
            z.strictObject({
              from: day,
              to: day.optional(),
              name: textSchema,
              /** As tables print it. */
              short: textSchema.optional(),
            }),
          )
          .min(1),
        level: z.string().min(1).optional(),
        /** An office under which nobody is entered as complained about. */
        respondent: z.literal(false).optional(),
        superior: z.array(z.strictObject({ from: day, to: day.optional(), role: id })).optional(),
        resolves: z
          .union([z.strictObject({ fact: z.string().min(1) }), z.strictObject({ superiorOf: id })])
          .optional(),
      }),
    )
    .min(1),
});

/** `assumptions`: what the texts leave open and how the rules read it, with the provision that is read. */
export const assumptionFileSchema = z.strictObject({
  assumptions: z.record(
    id,
    z.strictObject({ vi: z.string().min(1), en: z.string().min(1), basis: z.string().min(3) }),
  ),
});
