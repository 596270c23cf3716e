import * as z from "zod";

/** Years that a case file may name; anything else is a slip of the pen. */
const isUsualYear = (value: string): boolean => value >= "1900" && value < "2200";

/** A day of the calendar, `2026-07-01`. */
export const day = z.iso.date().refine(isUsualYear);

/** A text of at least one visible character. */
export const text = z.string().regex(/\S/u);
