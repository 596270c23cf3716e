import { countFindings } from "../check/findings";
import type { Finding } from "../finding/finding";

/** `{ format: 1, counts, findings }`, ending in a line break. */
export function formatJson(findings: readonly Finding[]): string {
  return `${JSON.stringify({ format: 1, counts: countFindings(findings), findings }, null, 2)}\n`;
}
