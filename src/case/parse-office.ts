import type { Parsed } from "../finding/finding";
import { toFinding } from "../finding/problem";
import { daysBetween, isoDate } from "../time/iso-date";
import { type Office, officeSchema } from "./office-schema";
import { type ParseOptions, parseRecord, positionsOf } from "./parse-record";

/** A record of more days than these has a slip of the pen in one of its two days. */
const mostDays = 3660;

/**
 * Reads the record of what a head's office did in a stretch of time, of at most ten years, YAML or JSON, as text or UTF-8 bytes; every
 * fault is a finding with line and column. `parseOffice(bytes, { file: "2026.yaml" })`.
 */
export function parseOffice(
  source: string | Uint8Array,
  options: ParseOptions = {},
): Parsed<Office> {
  const parsed = parseRecord(officeSchema, source, options);
  if (!parsed.ok) return parsed;
  const { from, to } = parsed.value.period;
  const days = daysBetween(isoDate(from), isoDate(to));
  if (days < mostDays) return parsed;
  const path = ["period", "to"];
  const problem = {
    rule: "office-period-too-long",
    severity: "error" as const,
    path,
    message: {
      vi: `Hồ sơ dài \`${days}\` ngày, quá mười năm`,
      en: `The record is \`${days}\` days long, more than ten years`,
    },
    fix: {
      vi: "hãy sửa ngày này, hoặc tách hồ sơ theo năm",
      en: "correct this day, or split the record by years",
    },
  };
  const position = positionsOf(parsed.value)?.(path);
  return { ok: false, findings: [toFinding(problem, options.lang ?? "vi", position)] };
}
