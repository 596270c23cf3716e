/**
 * What rules speak about: a petition; a stretch of an office's record (a week, month or year); one reception session, the schedule it
 * stands on, or an incident that calls for one; a direct dialogue, or one proposal raised in it; a periodic report.
 */
export const subjects = [
  "petition",
  "period",
  "session",
  "schedule",
  "incident",
  "dialogue",
  "proposal",
  "report",
] as const;

export type Subject = (typeof subjects)[number];
