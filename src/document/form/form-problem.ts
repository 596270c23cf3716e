import type { Severity, Text } from "../../finding/finding";
import { type Path, pathText } from "../../finding/path-text";
import { quoteValue } from "../../finding/quote-value";
import type { FormProblem } from "./form-check";

/** What is said of a value: `letterhead.number` is `Số: 5/TB-UBND`, then `because`; and what to do. */
export interface Remark {
  readonly value: string;
  readonly because: Text;
  readonly fix: Text;
}

/** A problem of a value that stands at a path of the document. */
export function valueProblem(
  severity: Severity,
  path: Path,
  { value, because, fix }: Remark,
): FormProblem {
  const place = `\`${pathText(path)}\``;
  return {
    severity,
    path,
    message: {
      vi: `${place} là ${quoteValue(value)}: ${because.vi}`,
      en: `${place} is ${quoteValue(value)}: ${because.en}`,
    },
    fix,
  };
}

/** A problem of something that is not there, or of the document as a whole. */
export function problemAt(
  severity: Severity,
  path: Path,
  { message, fix }: { readonly message: Text; readonly fix: Text },
): FormProblem {
  return { severity, path, message, fix };
}

/** The same advice in both languages with the text to write: ``hãy ghi `Số: 05/TB-UBND` ``. */
export function write(text: string): Text {
  const quoted = quoteValue(text);
  return { vi: `hãy ghi ${quoted}`, en: `write ${quoted}` };
}

/** Several reasons as one. */
export function joined(reasons: readonly Text[]): Text {
  return {
    vi: reasons.map(({ vi }) => vi).join("; "),
    en: reasons.map(({ en }) => en).join("; "),
  };
}
