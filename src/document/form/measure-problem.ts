import type { Severity } from "../../finding/finding";
import type { Path } from "../../finding/path-text";
import type { Measure } from "../layout/page-layout";
import type { FormProblem } from "./form-check";
import { valueProblem } from "./form-problem";

const units = {
  mm: { vi: "mm", en: "mm" },
  pt: { vi: "pt", en: "pt" },
  ratio: { vi: "dòng đơn", en: "single lines" },
};

/** A number outside the span that the rules allow it, with the span; none where they allow it, or say nothing. */
export function outsideSpan(
  severity: Severity,
  path: Path,
  { value, unit, allowed }: Measure,
): readonly FormProblem[] {
  if (allowed === undefined || (value >= allowed[0] && value <= allowed[1])) return [];
  const [low, high] = allowed;
  const span = low === high ? `${low}` : `${low}-${high}`;
  return [
    valueProblem(severity, path, {
      value: `${Math.round(value * 100) / 100} ${units[unit].vi}`,
      because: { vi: "ngoài khoảng cho phép", en: "outside what is allowed" },
      fix: {
        vi: `hãy chọn ${span} ${units[unit].vi}`,
        en: `choose ${span} ${units[unit].en}`,
      },
    }),
  ];
}
