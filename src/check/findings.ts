import { byText } from "../finding/by-text";
import type { Finding, Severity } from "../finding/finding";

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Whether a severity is at or above a threshold: `reaches("error", "warning")` is true. */
export function reaches(severity: Severity, threshold: Severity): boolean {
  return ranks[severity] <= ranks[threshold];
}

/** Findings by file, line, column, severity and rule; the order never depends on how they were found. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      byText(a.at?.file ?? "", b.at?.file ?? "") ||
      (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
      (a.at?.column ?? 0) - (b.at?.column ?? 0) ||
      ranks[a.severity] - ranks[b.severity] ||
      byText(a.rule, b.rule) ||
      byText(a.path, b.path) ||
      byText(a.message, b.message),
  );
}

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
