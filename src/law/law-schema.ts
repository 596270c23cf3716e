import * as z from "zod";
import { type IsoDate, parseIsoDate } from "../time/iso-date";
import { confidences, instrumentKinds } from "./instrument";

const day = z.custom<IsoDate>(
  (value) => typeof value === "string" && parseIsoDate(value) !== undefined,
  "not a day written as 2026-07-01",
);
const words = z.string().trim().min(1);
const text = z.strictObject({ vi: words, en: words });
const span = z.strictObject({ from: day.optional(), to: day.optional() });
const ids = z.array(words).min(1);

/** The strict shape of one entry of `instruments`. */
export const instrumentSchema = z.strictObject({
  id: words,
  number: words.optional(),
  kind: z.enum(instrumentKinds),
  rank: z.number().int().min(1),
  issuer: z.strictObject({ vi: words }),
  title: text,
  shortTitle: text,
  issued: day.optional(),
  inForce: span,
  amendedBy: ids.optional(),
  repealedBy: ids.optional(),
  source: words.optional(),
  confidence: z.enum(confidences),
  note: words.optional(),
});

/** The strict shape of one entry of `provisions`. */
export const provisionSchema = z.strictObject({
  id: words,
  cite: words,
  citeForLetter: words.optional(),
  amendment: z.strictObject({ how: z.enum(["added", "amended"]), by: ids }).optional(),
  instrument: words,
  topic: words,
  says: z.strictObject({ vi: words.optional(), en: words }),
  inForce: span,
  repealedBy: ids.optional(),
  source: words,
  confidence: z.enum(confidences),
});

/** The strict shape of a file of law data: instruments, provisions or both. */
export const lawFileSchema = z.strictObject({
  instruments: z.array(instrumentSchema).optional(),
  provisions: z.array(provisionSchema).optional(),
});
