import { type ParseOptions, parseRecord } from "../case/parse-record";
import type { Parsed } from "../finding/finding";
import { documentSchema } from "./document-schema";
import type { OfficialDocument } from "./official-document";

/**
 * Reads one composed document, JSON or YAML, as text or UTF-8 bytes (up to 5 MiB). Every fault is a finding with line and column; what
 * `checkDocument` later says of the value points to the same file. `parseDocument(bytes, { file: "notice.json" })`.
 */
export function parseDocument(
  source: string | Uint8Array,
  options: ParseOptions = {},
): Parsed<OfficialDocument> {
  return parseRecord(documentSchema, source, options);
}
