import * as z from "zod";
import {
  citation,
  documentUseSchema,
  factId,
  pauseSchema,
  periodSchema,
  scalar,
  textSchema,
} from "./condition-schema";

/** Conclude a fact of the catalogue. */
const classify = z.strictObject({
  type: z.literal("classify"),
  params: z.strictObject({ fact: factId, value: scalar }),
});

/** A ground for not taking the petition up. */
const refuse = z.strictObject({
  type: z.literal("refuse"),
  params: z.strictObject({ ground: z.string().min(1), label: textSchema }),
});

/** The competent office, by role; `unit` says whose unit: the respondent's own, or its superior. */
const route = z.strictObject({
  type: z.literal("route"),
  params: z.strictObject({
    competent: z.string().min(1),
    unit: z.enum(["respondent", "superior", "named"]),
    instance: z.number().int().min(1).max(2).optional(),
    act: z.enum(["resolve", "transfer", "guide", "return", "archive"]),
  }),
});

/** Who bears a task, by role. */
const assign = z.strictObject({
  type: z.literal("assign"),
  params: z.strictObject({
    task: z.string().min(1),
    label: textSchema,
    bearer: z.string().min(1),
    mayDelegate: z.boolean().optional(),
    delegates: z.array(z.string()).optional(),
  }),
});

/** A duty of an office, with or without a period. `doneBy` names events of the case file that fulfil it. */
const require = z.strictObject({
  type: z.literal("require"),
  params: z.strictObject({
    bearer: z.string().min(1),
    act: z.string().min(1),
    label: textSchema,
    doneBy: z.array(z.string().min(1)).min(1),
    within: z.array(periodSchema).optional(),
    atOnce: z.strictObject({ from: factId, basis: citation }).optional(),
    /** Where a letter sets a day, known by this fact, the duty is to be done before it; no rest day moves it. */
    setDay: z.strictObject({ before: factId, basis: citation }).optional(),
    pausedBy: z.array(pauseSchema).optional(),
    documents: z.array(documentUseSchema).optional(),
    recipients: z.array(z.string().min(1)).optional(),
    otherwise: factId.optional(),
  }),
});

/** A citizen's right with a window. `usedOn` is the day it was used, `usedByAtLatest` a day by which it had been used at the latest. */
const permit = z.strictObject({
  type: z.literal("permit"),
  params: z.strictObject({
    holder: z.string().min(1),
    act: z.string().min(1),
    label: textSchema,
    within: z.array(periodSchema).optional(),
    earliestStart: z.boolean().optional(),
    usedOn: factId.optional(),
    usedByAtLatest: factId.optional(),
    /** Obstacles are taken out of the time; a late use is certain only when one of `knownBy` tells that they were looked at. */
    excluded: z
      .strictObject({ basis: citation, knownBy: z.array(factId).min(1).optional() })
      .optional(),
    addressee: z.string().min(1).optional(),
    /** The papers with which the right is used. */
    documents: z.array(documentUseSchema).optional(),
  }),
});

/** How often something is owed in a stretch of time: `counted` says how often it was done, `planned` how often it is still to come. */
const quota = z.strictObject({
  type: z.literal("quota"),
  params: z.strictObject({
    bearer: z.string().min(1),
    act: z.string().min(1),
    label: textSchema,
    counted: factId,
    planned: factId.optional(),
    /** A number of times, or of days on which it is done. */
    least: z.union([
      z.number().int().positive(),
      z.strictObject({ length: z.number().int().positive(), unit: z.literal("day") }),
    ]),
    basis: citation,
  }),
});

const forbid = z.strictObject({
  type: z.literal("forbid"),
  params: z.strictObject({ act: z.string().min(1), label: textSchema, bearer: z.string().min(1) }),
});

/** What goes higher, to whom, by when and with which paper. */
const escalate = z.strictObject({
  type: z.literal("escalate"),
  params: z.strictObject({
    to: z.string().min(1),
    by: z.string().min(1).optional(),
    act: z.string().min(1),
    label: textSchema,
    within: z.array(periodSchema).optional(),
    documents: z.array(documentUseSchema).optional(),
  }),
});

/** Something an official must look at; `severity` is that of the finding it becomes. */
const flag = z.strictObject({
  type: z.literal("flag"),
  params: z.strictObject({
    severity: z.enum(["error", "warning", "info"]),
    message: textSchema,
    fix: textSchema.optional(),
  }),
});

/** The closed set of events. */
export const eventSchema = z.discriminatedUnion("type", [
  classify,
  refuse,
  route,
  assign,
  require,
  permit,
  quota,
  forbid,
  escalate,
  flag,
]);
