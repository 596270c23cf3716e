import type { Parsed } from "../finding/finding";
import { type Office, officeSchema } from "./office-schema";
import { type ParseOptions, parseRecord } from "./parse-record";

/**
 * Reads the record of what a head's office did in a stretch of time, YAML or JSON, as text or UTF-8 bytes; every fault is a finding with
 * line and column. `parseOffice(bytes, { file: "2026.yaml" })`.
 */
export function parseOffice(
  source: string | Uint8Array,
  options: ParseOptions = {},
): Parsed<Office> {
  return parseRecord(officeSchema, source, options);
}
