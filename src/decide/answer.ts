/** Every question has one of three answers; `unknown` says that the facts given do not settle it. */
export type Answer = "yes" | "no" | "unknown";
