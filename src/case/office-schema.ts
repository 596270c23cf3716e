import * as z from "zod";
import { reportKinds, reportSigners } from "./report-words";
import { day, text } from "./scalar-schemas";
import { headRoles } from "./word-lists";

const weekday = z.number().int().min(1).max(7);

/** When sessions come round; see `Recurrence`. */
const recurrenceSchema = z.union([
  z.strictObject({ every: z.literal("month"), day: z.number().int().min(1).max(31) }),
  z.strictObject({
    every: z.literal("month"),
    week: z.number().int().min(1).max(6),
    weekday,
  }),
  z.strictObject({ every: z.literal("week"), weekday }),
  z.strictObject({ on: z.array(day).min(1) }),
]);

const fallback = z.enum([
  "next-working-day",
  "previous-working-day",
  "nearest-day-of-month",
  "same-weekday",
  "none",
]);

/** A published schedule of the head's sessions. */
export const scheduleSchema = z.strictObject({
  from: day,
  to: day.optional(),
  recurrence: recurrenceSchema,
  /** Where a session goes whose day is a day off; holidays and weekends may be treated differently. */
  fallback: z.union([fallback, z.strictObject({ holiday: fallback, weekend: fallback })]),
  number: text.optional(),
  /** The day it was posted at the office and on the website. */
  postedOn: day.optional(),
  /** It lets a deputy receive when the head is kept away. */
  deputyStandsIn: z.boolean().optional(),
  place: text.optional(),
});

/** One session that was held; what it does not tell of was not done. `by` says who received: the head in person, a deputy, or somebody else. */
const receptionSchema = z.strictObject({
  on: day,
  by: z.enum(["head", "deputy", "other"]),
  name: text.optional(),
  /** The session of the schedule that it stands for, where it was put back. */
  instead: day.optional(),
  /** Not one of the periodic sessions: why it was held. */
  adHoc: z.enum(["grave-case", "may-become-serious", "superior-request"]).optional(),
  /** The incident, by its id, for which an ad hoc session was held. */
  incident: text.optional(),
  online: z.boolean().optional(),
  place: text.optional(),
  visitors: z.number().int().min(0).optional(),
  /** The notice of conclusion: its day and number. */
  concludedOn: day.optional(),
  /** The day on which the people received were told when the answer comes. */
  answerToldOn: day.optional(),
  /** The day by which all of them had an answer or a written notice of what becomes of their matter. */
  answeredOn: day.optional(),
  number: text.optional(),
  note: text.optional(),
});

/** A session that was put back: when that was announced, and the new day, where one was set. */
const postponementSchema = z.strictObject({
  planned: day,
  announcedOn: day.optional(),
  to: day.optional(),
  reason: text.optional(),
});

/** A matter that may call for an ad hoc session: what is known of it. */
const incidentSchema = z.strictObject({
  id: text,
  /** The day on which the office learned of it. */
  on: day,
  summary: text.optional(),
  tense: z.boolean().optional(),
  complex: z.boolean().optional(),
  prolonged: z.boolean().optional(),
  manyPeople: z.boolean().optional(),
  /** Several bodies are responsible. */
  severalBodies: z.boolean().optional(),
  /** The bodies' views differ. */
  viewsDiffer: z.boolean().optional(),
  /** It may have serious consequences, or harm security, order or safety, unless directed at once. */
  mayBecomeSerious: z.boolean().optional(),
});

/** A direct dialogue of the head with the people, as the office counts it; its proposals stand in a record of their own. */
const heldDialogueSchema = z.strictObject({
  on: day,
  announcedOn: day.optional(),
  /** The day the results were made public. */
  publishedOn: day.optional(),
  reason: z
    .enum(["yearly", "voters-asked", "needed", "complex-case", "superior-request"])
    .optional(),
});

/** A report on reception, dialogue and petitions that was sent. */
const sentReportSchema = z.strictObject({
  kind: z.enum(reportKinds),
  /** The last day of the time that it covers. */
  until: day,
  sentOn: day,
  number: text.optional(),
  to: z.array(text).min(1).optional(),
  signedBy: z.enum(reportSigners).optional(),
});

/** The day before which a body wants a report, as its letter says. */
const reportDaySchema = z.strictObject({
  kind: z.enum(reportKinds),
  /** The last day of the time that the report covers. */
  until: day,
  before: day,
  /** Who set the day, and in which letter. */
  by: text.optional(),
  number: text.optional(),
});

/** A day on which a record may begin or end: weeks, months and years around it can still be named. */
const recordDay = z.iso.date().refine((value) => value >= "1945" && value < "2190");

/** What the office of one head did in a stretch of time. A list that is given is complete; one that is left out is not known. */
export const officeSchema = z.strictObject({
  record: z.literal("office"),
  id: text,
  note: text.optional(),
  unit: text,
  /** The head whose duties are looked at. */
  role: z.enum(headRoles),
  level: z.enum(["commune", "district", "province", "department", "ministry", "central", "unit"]),
  period: z.strictObject({ from: recordDay, to: recordDay }),
  schedules: z.array(scheduleSchema).optional(),
  receptions: z.array(receptionSchema).optional(),
  postponed: z.array(postponementSchema).optional(),
  incidents: z.array(incidentSchema).optional(),
  dialogues: z.array(heldDialogueSchema).optional(),
  reports: z.array(sentReportSchema).optional(),
  reportDays: z.array(reportDaySchema).optional(),
});

export type Office = z.infer<typeof officeSchema>;
