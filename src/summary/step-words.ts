/** What may become of a petition at the office that received it. */
export const handlings = ["accepted", "refused", "transferred", "guided", "returned"] as const;

/** How a petition that was accepted may end. */
export const endings = ["resolved", "stopped"] as const;

/** What the time of a duty is that of: a petition before and after its acceptance, or a proposal. */
export const countedDuties = ["intake", "settlement", "proposal"] as const;

export type Handling = (typeof handlings)[number];
export type Ending = (typeof endings)[number];
export type CountedDuty = (typeof countedDuties)[number];
