import * as z from "zod";
import type { IsoDate } from "../src/time/iso-date";

// What the entries of the tables under rules/ share.

export const words = z.string().trim().min(1);

const day = z.iso.date().transform((value) => value as IsoDate);

export const inForce = z
  .strictObject({ from: day, to: day.optional() })
  .transform(({ from, to }) => (to === undefined ? { from } : { from, to }));

export const cites = z.array(words).min(1);
