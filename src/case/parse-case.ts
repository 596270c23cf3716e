import type { Parsed } from "../finding/finding";
import { type CaseFile, caseFileSchema } from "./case-schema";
import { type ParseOptions, parseRecord } from "./parse-record";

/**
 * Reads one case file, YAML or JSON, as text or UTF-8 bytes (up to 5 MiB). Ten faults give ten findings, each with line and column.
 * `parseCase("record: petition\nid: 12/KN\n", { file: "12.yaml" })` is `{ ok: true, value: { record: "petition", id: "12/KN" }, … }`.
 */
export function parseCase(
  source: string | Uint8Array,
  options: ParseOptions = {},
): Parsed<CaseFile> {
  return parseRecord(caseFileSchema, source, options);
}
