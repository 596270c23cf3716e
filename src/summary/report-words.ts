/** What may become of a petition at the office that received it. */
export const handlings = ["accepted", "refused", "transferred", "guided", "returned"] as const;

/** How a petition that was accepted may end. */
export const endings = ["resolved", "stopped"] as const;

export type Handling = (typeof handlings)[number];
export type Ending = (typeof endings)[number];
