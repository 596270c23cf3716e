import type { Parsed } from "../finding/finding";
import { type Agency, agencySchema } from "./agency-schema";
import { type ParseOptions, parseRecord } from "./parse-record";

/** Reads one agency profile, YAML or JSON, as text or UTF-8 bytes; every fault is a finding with line and column. */
export function parseAgency(
  source: string | Uint8Array,
  options: ParseOptions = {},
): Parsed<Agency> {
  return parseRecord(agencySchema, source, options);
}
