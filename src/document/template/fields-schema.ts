import * as z from "zod";

const name = z.string().regex(/^[a-z][A-Za-z0-9]*$/u);
const base = {
  label: z.string().regex(/\S/u),
  optional: z.literal(true).optional(),
  confidential: z.literal("denouncer").optional(),
};

const valueField = z.strictObject({
  type: z.enum(["text", "date", "number", "boolean"]),
  ...base,
});

const listField = z.strictObject({
  type: z.literal("list"),
  of: z.union([z.literal("text"), z.record(name, valueField)]),
  ...base,
});

/** What the front matter of a template says under `fields`. */
export const fieldsSchema = z.record(name, z.discriminatedUnion("type", [valueField, listField]));
