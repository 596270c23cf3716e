import type { Finding, Lang, Severity, SourcePosition, Text } from "./finding";
import { type Path, pathText } from "./path-text";

/** A finding before the reader's language is chosen and its place in the file is looked up. */
export interface Problem {
  readonly rule: string;
  readonly severity: Severity;
  readonly path: Path;
  readonly message: Text;
  readonly fix?: Text;
  readonly cites?: readonly string[];
}

/** A problem in the reader's language, at its place. */
export function toFinding(problem: Problem, lang: Lang, at?: SourcePosition): Finding {
  return {
    rule: problem.rule,
    severity: problem.severity,
    message: problem.message[lang],
    path: pathText(problem.path),
    ...(at === undefined ? {} : { at }),
    ...(problem.cites === undefined ? {} : { cites: problem.cites }),
    ...(problem.fix === undefined ? {} : { fix: problem.fix[lang] }),
  };
}
