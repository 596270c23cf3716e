/** The six stages, in their fixed order; conclusions of one are facts of the next. */
export const stages = ["classify", "admit", "route", "assign", "oblige", "escalate"] as const;

export type Stage = (typeof stages)[number];
