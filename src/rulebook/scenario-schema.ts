import * as z from "zod";

const day = z.iso.date();
const factId = z.string().min(1);
const scalar = z.union([z.string(), z.number(), z.boolean()]);
const factValue = z.union([scalar, z.array(z.string())]);
const ids = z.array(z.string().min(1));

/** Facts by id; `null` takes away a fact that `given` holds, so that it is not known. */
const factsSchema = z.record(factId, z.union([factValue, z.null()]));

/** What happened, as in a case file; a list that is given is the whole record, no list means that nothing is known. */
const eventsSchema = z.array(z.strictObject({ what: z.string().min(1), on: day }));

const obstaclesSchema = z.array(
  z.strictObject({ from: day, to: day, reason: z.string().min(1).optional() }),
);

/** What the rule must say, worked out from the provision by hand; only what is written is compared. */
export const expectationSchema = z.strictObject({
  answer: z.enum(["yes", "no", "unknown"]),
  /** First day in force of the wording that answers. */
  wording: day.optional(),
  due: day.optional(),
  nominal: day.optional(),
  safe: day.optional(),
  latest: day.optional(),
  provisional: z.boolean().optional(),
  /** Due days between which a missing fact chooses, in any order. */
  dues: z.array(day).min(2).optional(),
  /** The status of the obligation or of the window. */
  status: z.string().optional(),
  doneOn: day.optional(),
  /** How often a quota asks for something in its time, and how often it was done. */
  least: z.number().int().optional(),
  done: z.number().int().optional(),
  /** What a classify rule concludes. */
  value: factValue.optional(),
  ground: z.string().optional(),
  competent: z.string().optional(),
  /** Whose unit the competent office sits in: the respondent's own, its superior, or the one named by the field. */
  unit: z.enum(["respondent", "superior", "named"]).optional(),
  act: z.string().optional(),
  bearer: z.string().optional(),
  addressee: z.string().optional(),
  to: z.string().optional(),
  documents: ids.optional(),
  recipients: ids.optional(),
  severity: z.enum(["error", "warning", "info"]).optional(),
  /** Facts whose absence keeps the rule from answering, in any order. */
  missing: ids.optional(),
});

/** One hand-worked example of one rule (for a table, of the whole table). */
export const scenarioSchema = z.strictObject({
  name: z.string().min(10),
  rule: z.string().min(1),
  /** The day the case is looked at; for rules governed by `case.asOf` it also picks the wording. */
  asOf: day,
  facts: factsSchema.optional(),
  events: z.union([eventsSchema, z.null()]).optional(),
  obstacles: obstaclesSchema.optional(),
  expect: expectationSchema,
});

/** The scenarios of one topic: one YAML file beside its rule file. */
export const scenarioFileSchema = z.strictObject({
  topic: z.string().min(1),
  /** What every scenario starts from. */
  given: z
    .strictObject({ facts: factsSchema.optional(), events: eventsSchema.optional() })
    .optional(),
  scenarios: z.array(scenarioSchema).min(1),
});

export type Scenario = z.infer<typeof scenarioSchema>;
export type ScenarioFile = z.infer<typeof scenarioFileSchema>;
export type Expectation = z.infer<typeof expectationSchema>;
