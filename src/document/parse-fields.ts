import { type ParseOptions, parseRecord } from "../case/parse-record";
import type { Parsed } from "../finding/finding";
import type { FieldValues } from "./template/field-values";
import { givenFieldsSchema } from "./template/given-fields-schema";
import type { Template } from "./template/template";

/** Reads what a template asks its caller for, YAML or JSON: one entry for each field. Every fault is a finding with line and column. */
export function parseFields(
  template: Template,
  source: string | Uint8Array,
  options: ParseOptions = {},
): Parsed<FieldValues> {
  const parsed = parseRecord(givenFieldsSchema(template.fields), source, options);
  // The schema is that of an object.
  return parsed.ok ? { ...parsed, value: parsed.value as FieldValues } : parsed;
}
