/** What may become of a petition at the office that received it. */
export const handlings = ["accepted", "refused", "transferred", "guided", "returned"] as const;

/** How a petition that was accepted may end. */
export const endings = ["resolved", "stopped"] as const;

/** The periods of the national reports. */
export const nationalPeriods = ["Q1", "Q2", "Q3", "Q4", "H1", "9M", "year"] as const;

export type Handling = (typeof handlings)[number];
export type Ending = (typeof endings)[number];
export type NationalPeriod = (typeof nationalPeriods)[number];
