import * as z from "zod";
import { periodUnits } from "../case/office-tally";
import { subjects } from "../case/subject";
import { decisionSchema } from "./decision-schema";

const day = z.iso.date();
const text = z.strictObject({ vi: z.string(), en: z.string() });
const ids = z.array(z.string());
const count = z.number().int().min(0);
const { shape } = decisionSchema;

const head = z.strictObject({
  name: z.string(),
  title: z.string(),
  capacity: z.enum(["holder", "acting"]),
  from: day,
  to: day,
});

const quota = z.strictObject({
  rule: z.string(),
  act: z.string(),
  duty: text,
  bearer: shape.obligations.element.shape.bearer,
  heads: z.array(head).optional(),
  least: count,
  done: count.optional(),
  ahead: count.optional(),
  until: day.optional(),
  status: z.enum(["met", "open", "at-risk", "short", "unknown"]),
  cites: ids,
});

const tally = z.strictObject({
  unit: z.enum(periodUnits),
  planned: count.optional(),
  byHead: count.optional(),
  byDeputy: count.optional(),
  byOthers: count.optional(),
  adHoc: count.optional(),
});

const matter = z.strictObject({
  id: z.string(),
  about: z.enum(subjects),
  label: text,
  path: z.array(z.union([z.string(), z.number().int()])),
  day: day.optional(),
  tally: tally.optional(),
  quotas: z.array(quota),
  obligations: shape.obligations,
  escalations: shape.escalations,
  assigned: shape.assigned,
  forbidden: shape.forbidden,
  documents: shape.documents,
  missing: shape.missing,
  assumptions: shape.assumptions,
  findings: shape.findings,
});

const unjudged = z.strictObject({
  id: z.string(),
  label: text,
  rule: z.string(),
  duty: text,
  cites: ids,
});

/** The shape of what is decided about a record of several matters, for its published JSON Schema. */
export const recordDecisionSchema = z.strictObject({
  format: z.literal(1),
  record: z.strictObject({
    kind: z.string(),
    id: z.string(),
    unit: z.string(),
    role: z.string().optional(),
    period: z.strictObject({ from: day, to: day }).optional(),
    heads: z.array(head).optional(),
  }),
  asOf: day,
  lawAt: day.optional(),
  rulebook: shape.rulebook,
  matters: z.array(matter),
  unjudged: z.array(unjudged).optional(),
});
