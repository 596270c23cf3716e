import { z } from "zod";

const day = z.iso.date();
const answer = z.enum(["yes", "no", "unknown"]);

const duty = z.strictObject({
  nominal: day.optional(),
  due: day.optional(),
  safe: day.optional(),
  latest: day.optional(),
  /** The due days of all candidates, in order, where a missing fact chooses between them. */
  candidates: z.array(day).min(1).optional(),
  status: z
    .enum(["not-yet", "open", "paused", "done", "done-late", "overdue", "unknown"])
    .optional(),
  doneOn: day.optional(),
  bearer: z.string().optional(),
  /** Vietnamese names that must be among the recipients. */
  recipients: z.array(z.string()).min(1).optional(),
});

const right = z.strictObject({
  nominal: day.optional(),
  due: day.optional(),
  status: z.enum(["not-yet", "open", "used", "late", "lapsed", "unknown"]).optional(),
  addressee: z.string().optional(),
});

const names = z.array(z.string());

/** What must come out on one day. Only what is written is compared. */
const lookSchema = z
  .strictObject({
    asOf: day,
    classification: z.record(z.string(), z.union([z.boolean(), z.string()])).optional(),
    admission: z
      .strictObject({
        answer,
        outcome: z.enum(["accept", "refuse"]).optional(),
        grounds: names.optional(),
      })
      .optional(),
    competent: z
      .strictObject({
        answer,
        role: z.string().optional(),
        unit: z.string().optional(),
        isOurs: answer.optional(),
      })
      .optional(),
    obligations: z.record(z.string(), duty).optional(),
    noObligations: names.min(1).optional(),
    windows: z.record(z.string(), right).optional(),
    noWindows: names.min(1).optional(),
    /** All of them: `[]` says there is none. */
    escalations: z.array(z.strictObject({ rule: z.string(), to: z.string() })).optional(),
    /** All templates: `[]` says no document is called for. */
    documents: names.optional(),
    /** All of them: `[]` says nothing is forbidden. */
    forbidden: names.optional(),
    missing: names.min(1).optional(),
    findings: names.min(1).optional(),
    noFindings: names.min(1).optional(),
  })
  .refine((look) => Object.keys(look).length > 1, { message: "a look expects something" });

/** What is expected of one case file, on one or more days. */
export const expectedCaseSchema = z.strictObject({ looks: z.array(lookSchema).min(1) });

export type Look = z.infer<typeof lookSchema>;
