import { byText } from "../finding/by-text";
import type { Finding } from "../finding/finding";
import { MisuseError } from "../finding/misuse-error";

/** The findings that are known and accepted, by fingerprint. */
export type Baseline = ReadonlySet<string>;

interface KnownFinding {
  readonly case: string;
  readonly rule: string;
  readonly path: string;
}

/** What stays the same when a file is edited elsewhere: the case, the rule and the path, not the line. */
export function fingerprint(
  caseId: string,
  { rule, path }: Pick<Finding, "rule" | "path">,
): string {
  return JSON.stringify([caseId, rule, path]);
}

/** The baseline file for what was found, as JSON that reads well in a comparison of versions. */
export function baselineOf(
  checked: readonly { readonly id: string; readonly found: readonly Finding[] }[],
): string {
  const known = new Map<string, KnownFinding>();
  for (const { id, found } of checked) {
    for (const finding of found) {
      known.set(fingerprint(id, finding), { case: id, rule: finding.rule, path: finding.path });
    }
  }
  const sorted = [...known.entries()]
    .sort(([one], [other]) => byText(one, other))
    .map(([, entry]) => entry);
  return `${JSON.stringify({ format: 1, known: sorted }, null, 2)}\n`;
}

/** Reads a baseline file; anything else throws MisuseError "bad-baseline". */
export function parseBaseline(text: string): Baseline {
  const data: unknown = parseJson(text);
  const { format, known } = isRecord(data) ? data : {};
  if (format !== 1 || !Array.isArray(known)) throw badBaseline();
  return new Set(known.map((entry: unknown) => fingerprintOf(entry)));
}

/** The findings of a case that the baseline does not know. */
export function withoutKnown(
  caseId: string,
  findings: readonly Finding[],
  baseline: Baseline,
): readonly Finding[] {
  return findings.filter((finding) => !baseline.has(fingerprint(caseId, finding)));
}

function fingerprintOf(entry: unknown): string {
  if (!isRecord(entry)) throw badBaseline();
  const { case: id, rule, path } = entry;
  if (typeof id !== "string" || typeof rule !== "string" || typeof path !== "string")
    throw badBaseline();
  return fingerprint(id, { rule, path });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badBaseline();
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function badBaseline(): MisuseError {
  return new MisuseError(
    "bad-baseline",
    "the text is no baseline: make one with `tiepdan check --write-baseline`.",
  );
}
