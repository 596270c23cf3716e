import * as z from "zod";

/** A sentence in both languages. */
export const textSchema = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });

export const day = z.iso.date();
export const factId = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*(?:[.-][A-Za-z0-9]+)*(?:\/[a-z0-9-]+)?$/u);
export const ruleId = z.string().regex(/^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/u);
export const citation = z.string().min(3);

/** The closed set of operators; each compares one fact with a fixed value or with another fact. */
export const operators = [
  "equal",
  "notEqual",
  "in",
  "notIn",
  "atLeast",
  "atMost",
  "before",
  "onOrBefore",
  "onOrAfter",
  "after",
  "contains",
  "isKnown",
] as const;

export const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** One comparison: json-rules-engine's own shape, with an optional citation of the words it rests on. */
export const leafSchema = z.strictObject({
  fact: factId,
  operator: z.enum(operators),
  value: z.union([scalar, z.array(scalar), z.strictObject({ fact: factId })]),
  cite: citation.optional(),
});

export type Leaf = Readonly<z.infer<typeof leafSchema>>;

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Leaf;

/** A condition tree; each node has exactly one of `all`, `any`, `not`, or is a leaf; lists are never empty. */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(conditionSchema).min(1) }),
    z.strictObject({ any: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
    leafSchema,
  ]),
);

/**
 * One period. `from` names date facts, the first known one counts. `since` and `until` bound the days on which the wording counted
 * (of the governing date). `when` chooses between alternatives; entries that apply together compete and the highest-ranked text sets
 * the due day.
 */
export const periodSchema = z.strictObject({
  length: z.number().int().positive(),
  unit: z.enum(["hour", "day", "working-day", "week", "month", "year"]),
  from: z.union([factId, z.array(factId).min(1)]),
  /** The starting day is before none of these days: a use within the time counted from the last of them is in time in any case. */
  notBefore: z.union([factId, z.array(factId).min(1)]).optional(),
  direction: z.enum(["after", "before"]).optional(),
  /** Counted back, the last day stays where it is though it is a rest day; what is done on that day is in time. */
  onRestDay: z.literal("stays").optional(),
  basis: citation,
  since: day.optional(),
  until: day.optional(),
  when: conditionSchema.optional(),
});

/** A document that an event calls for; `when` says in which case. Recipients are role or party ids of rules/law/roles.yaml. */
export const documentUseSchema = z.strictObject({
  use: z.string().min(1),
  when: conditionSchema.optional(),
  recipients: z.array(z.string().min(1)).min(1).optional(),
  /** The rules whose rights the document has to tell its addressee of. */
  tells: z.array(z.string().min(1)).min(1).optional(),
  /** The duties that begin for its addressee once it is issued; it names their last day. */
  starts: z.array(z.string().min(1)).min(1).optional(),
  /** In how many copies it is made at least. */
  copies: z.strictObject({ atLeast: z.number().int().min(1), basis: citation }).optional(),
  /** One of several ways to fulfil the duty: the office chooses. */
  optional: z.literal(true).optional(),
  basis: citation.optional(),
});

/** Time that stops the clock, between pairs of events of the case file. */
export const pauseSchema = z.strictObject({
  start: z.string().min(1),
  end: z.string().min(1),
  basis: citation,
  since: day.optional(),
  /** One reading counts the day of the end event as a day of the period: the safe day is one day earlier. */
  endMayCount: z.literal(true).optional(),
});
