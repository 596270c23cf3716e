import * as z from "zod";
import { subjects } from "../case/subject";
import {
  citation,
  conditionSchema,
  day,
  factId,
  type operators,
  type periodSchema,
  ruleId,
  scalar,
  textSchema,
} from "./condition-schema";
import { eventSchema } from "./event-schema";
import { stages } from "./stage-names";

export { type Condition, type Leaf, textSchema } from "./condition-schema";

/** A decision table: each row names the values of the input facts; rows must cover every combination once. */
export const tableSchema = z.strictObject({
  inputs: z.array(factId).min(1),
  rows: z
    .array(
      z.strictObject({
        row: z.string().regex(/^[a-z0-9-]+$/u),
        when: z.record(factId, z.union([scalar, z.array(scalar).min(1)])),
        event: eventSchema,
        cites: z.array(citation).min(1).optional(),
      }),
    )
    .min(1),
  /** Value combinations which the law leaves out on purpose, with the reason. */
  leavesOut: z
    .array(
      z.strictObject({ when: z.record(factId, z.array(scalar).min(1)), why: z.string().min(1) }),
    )
    .optional(),
});

/** How sure we are of a wording, and on which day it was last read against the text. */
export const checkedSchema = z.strictObject({
  on: day,
  confidence: z.enum(["text", "secondary", "recalled"]),
});

export const versionSchema = z.strictObject({
  inForce: z.strictObject({ from: day, to: day.optional() }),
  cites: z.array(citation).min(1),
  checked: checkedSchema,
  conditions: conditionSchema.optional(),
  event: eventSchema.optional(),
  table: tableSchema.optional(),
  note: textSchema.optional(),
});

const reasonedSpan = z.strictObject({ from: day, to: day.optional(), why: z.string().min(1) });

export const ruleSchema = z.strictObject({
  id: ruleId,
  stage: z.enum(stages),
  title: textSchema,
  governedBy: factId,
  conditions: conditionSchema,
  versions: z.array(versionSchema).min(1),
  /** Days on which the law itself says nothing, with the reason: the rule answers no. */
  silentBetween: z.array(reasonedSpan).optional(),
  /** Days for which no text seen settles the question, with the reason: the rule answers unknown. */
  unsettledBetween: z.array(reasonedSpan).optional(),
  exceptTo: z.array(ruleId).optional(),
  assumes: z.array(z.string().min(1)).optional(),
});

/** One topic: one YAML file. */
export const ruleFileSchema = z.strictObject({
  topic: z.string().regex(/^[a-z][a-z0-9-]*$/u),
  title: textSchema,
  /** What the rules speak about; a petition unless told. */
  about: z.enum(subjects).default("petition"),
  rules: z.array(ruleSchema).min(1),
});

export type RuleEvent = z.infer<typeof eventSchema>;
export type RulePeriod = z.infer<typeof periodSchema>;
export type RuleVersion = z.infer<typeof versionSchema>;
export type Rule = z.infer<typeof ruleSchema>;
export type RuleFile = z.infer<typeof ruleFileSchema>;
export type Operator = (typeof operators)[number];
