import * as z from "zod";
import { day, text } from "../../case/scalar-schemas";
import type { Field, ValueField } from "./field";

/**
 * The strict shape of what a caller gives for the fields that a template declares. Every field may be left out here: what is missing is
 * told when the letter is composed, as an error or, with blanks, as a warning.
 */
export function givenFieldsSchema(fields: Readonly<Record<string, Field>>): z.ZodType {
  return z.strictObject(shapeOf(fields));
}

function shapeOf(fields: Readonly<Record<string, Field>>): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, schemaOf(field).optional()]),
  );
}

function schemaOf(field: Field): z.ZodType {
  const schema = field.type === "list" ? z.array(itemOf(field.of)) : singleOf(field.type);
  return field.confidential === undefined
    ? schema
    : schema.meta({ confidential: field.confidential });
}

function itemOf(of: "text" | Readonly<Record<string, ValueField>>): z.ZodType {
  return of === "text" ? text : z.strictObject(shapeOf(of));
}

function singleOf(type: ValueField["type"]): z.ZodType {
  switch (type) {
    case "text":
      return text;
    case "date":
      return day;
    case "number":
      return z.int().min(0);
    case "boolean":
      return z.boolean();
  }
}
