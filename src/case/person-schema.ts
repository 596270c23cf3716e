import * as z from "zod";
import { day, text } from "./scalar-schemas";

const identityPaper = z.strictObject({
  kind: text,
  number: text,
  issuedOn: day.optional(),
  issuedBy: text.optional(),
});

const person = {
  name: text,
  title: z.enum(["ông", "bà"]).optional(),
  address: text.optional(),
  identity: identityPaper.optional(),
};

const kind = z.enum(["individual", "organisation", "agency"]).optional();

/** How to reach the person: telephone, mail. */
const contact = text.optional();

/** A person, organisation or agency that complains. */
export const complainantSchema = z.strictObject({
  kind,
  ...person,
  /** Civil capacity: `full`, or `limited` where a lawful representative must act. */
  capacity: z.enum(["full", "limited"]).optional(),
});

/** A person, organisation or agency that recommends something or gives feedback (kiến nghị, phản ánh). */
export const petitionerSchema = z.strictObject({ kind, ...person, contact });

/** Who denounces; the petition gives name, address and contact of each (khoản 1 Điều 23 Luật Tố cáo), and all of it is secret. */
export const denouncerSchema = z.strictObject({ kind, ...person, contact });

/** Who is denounced: a person with post and unit, or a body by its name. */
export const denouncedSchema = z.strictObject({
  name: text,
  title: z.enum(["ông", "bà"]).optional(),
  post: text.optional(),
  unit: text.optional(),
  address: text.optional(),
});
