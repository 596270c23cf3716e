/** The two languages the project speaks; Vietnamese is the default everywhere. */
export type Lang = "vi" | "en";

/** One sentence in both languages. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}

export type Severity = "error" | "warning" | "info";

/** A place in a source file; line and column count from 1. */
export interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * One problem found in an input or in a case: a value, never an exception.
 * `rule` is the stable id of the check, `path` the dotted path of the value (`""` for the whole file),
 * `fix` the next step for the reader.
 */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly path: string;
  readonly at?: SourcePosition;
  readonly cites?: readonly string[];
  readonly fix?: string;
}

/** What a parser answers: the value with the findings that do not spoil it, or the findings alone. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };
