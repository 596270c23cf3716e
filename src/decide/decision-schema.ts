import * as z from "zod";
import { stages } from "../rulebook/stage-names";
import { deadlineSchema } from "../time/deadline-schema";

const day = z.iso.date();
const text = z.strictObject({ vi: z.string(), en: z.string() });
const ids = z.array(z.string());
const answer = z.enum(["yes", "no", "unknown"]);
const factValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const confidence = z.enum(["text", "secondary", "recalled"]);

const finding = z.strictObject({
  rule: z.string(),
  severity: z.enum(["error", "warning", "info"]),
  message: z.string(),
  path: z.string(),
  at: z
    .strictObject({ file: z.string(), line: z.number().int(), column: z.number().int() })
    .optional(),
  cites: ids.optional(),
  fix: z.string().optional(),
});

const bearer = z.strictObject({
  role: z.string(),
  name: text,
  short: text.optional(),
  unit: z.string().optional(),
  holder: z
    .strictObject({
      name: z.string(),
      title: z.string(),
      capacity: z.enum(["holder", "acting", "deputy", "delegate"]),
      form: z.enum(["Q", "KT", "TL", "TUQ"]).optional(),
    })
    .optional(),
});

const candidates = z.array(z.strictObject({ deadline: deadlineSchema, ifKnown: ids }));

const reason = z.strictObject({
  fact: z.string(),
  operator: z.string(),
  wanted: factValue,
  wantedFact: z.string().optional(),
  found: factValue.optional(),
  answer,
  cite: z.string().optional(),
});

const obligation = z.strictObject({
  rule: z.string(),
  act: z.string(),
  duty: text,
  bearer,
  cites: ids,
  deadline: deadlineSchema.optional(),
  candidates: candidates.optional(),
  atOnceFrom: day.optional(),
  doneOn: day.optional(),
  documents: ids,
  recipients: z.array(text),
  status: z.enum(["not-yet", "open", "paused", "done", "done-late", "overdue", "unknown"]),
  escalatesTo: ids.optional(),
});

const toldRight = z.strictObject({
  rule: z.string(),
  act: z.string(),
  right: text,
  periods: z.array(
    z.strictObject({
      length: z.number().int(),
      unit: z.enum(["hour", "day", "working-day", "week", "month", "year"]),
      basis: z.string(),
    }),
  ),
  addressee: bearer.optional(),
  cites: ids,
});

const startedDuty = z.strictObject({
  rule: z.string(),
  act: z.string(),
  duty: text,
  due: day,
  cites: ids,
});

const window = z.strictObject({
  rule: z.string(),
  act: z.string(),
  right: text,
  holder: bearer,
  addressee: bearer.optional(),
  cites: ids,
  deadline: deadlineSchema.optional(),
  candidates: candidates.optional(),
  status: z.enum(["not-yet", "open", "used", "late", "lapsed", "unknown"]),
});

const competent = z.strictObject({
  answer,
  role: z.string().optional(),
  name: text.optional(),
  short: text.optional(),
  unit: z.string().optional(),
  act: z.enum(["resolve", "transfer", "guide", "return", "archive"]).optional(),
  isOurs: answer,
  rule: z.string().optional(),
  cites: ids,
});

/** The shape of a decision, for its published JSON Schema. */
export const decisionSchema = z.strictObject({
  format: z.literal(1),
  case: z.strictObject({ id: z.string(), record: z.string(), kind: z.string().optional() }),
  asOf: day,
  lawAt: day.optional(),
  rulebook: z.strictObject({ version: z.string(), digest: z.string(), overlays: ids }),
  classification: z.record(z.string(), factValue),
  admission: z.strictObject({
    answer,
    outcome: z.enum(["accept", "refuse"]).optional(),
    grounds: z.array(
      z.strictObject({ rule: z.string(), ground: z.string(), label: text, cites: ids }),
    ),
  }),
  competent,
  assigned: z.array(
    z.strictObject({
      rule: z.string(),
      task: z.string(),
      label: text,
      bearer,
      mayDelegate: z.boolean().optional(),
      delegates: ids.optional(),
      cites: ids,
    }),
  ),
  obligations: z.array(obligation),
  windows: z.array(window),
  escalations: z.array(
    z.strictObject({
      rule: z.string(),
      act: z.string(),
      label: text,
      to: bearer,
      by: bearer.optional(),
      deadline: deadlineSchema.optional(),
      documents: ids,
      cites: ids,
    }),
  ),
  forbidden: z.array(z.strictObject({ rule: z.string(), label: text, cites: ids })),
  documents: z.array(
    z.strictObject({
      template: z.string(),
      rule: z.string(),
      recipients: z.array(text),
      cites: ids,
      due: day.optional(),
      issuedOn: day.optional(),
      optional: z.literal(true).optional(),
      tells: z.array(toldRight).optional(),
      starts: z.array(startedDuty).optional(),
      copies: z.strictObject({ atLeast: z.number().int(), basis: z.string() }).optional(),
      rightsOpen: ids.optional(),
    }),
  ),
  answers: z.array(
    z.strictObject({
      rule: z.string(),
      stage: z.enum(stages),
      title: text,
      answer,
      wording: day.optional(),
      cites: ids,
      reasons: z.array(reason),
      confidence: confidence.optional(),
      silencedBy: z.string().optional(),
    }),
  ),
  missing: z.array(
    z.strictObject({
      fact: z.string(),
      question: text,
      path: z.string().optional(),
      neededBy: ids,
    }),
  ),
  assumptions: z.array(z.strictObject({ id: z.string(), text, rules: ids })),
  findings: z.array(finding),
});
