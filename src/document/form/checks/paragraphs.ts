import { layoutOf } from "../../layout/layout-of";
import type { FormCheck, FormProblem } from "../form-check";
import { valueProblem } from "../form-problem";
import { outsideSpan } from "../measure-problem";

/** Lines stand as far apart as the rules allow: single to 1.5 lines in State documents, 18 to 22 points in Party documents. */
export const lineSpacing: FormCheck = {
  id: "form-line-spacing",
  part: "content",
  run: (document) =>
    document.style?.lineSpacing === undefined
      ? []
      : outsideSpan("error", ["style", "lineSpacing"], layoutOf(document).body.lineSpacing),
};

/** First lines are indented by one of the two lengths of the State's rules, by the one of the Party's. */
export const indent: FormCheck = {
  id: "form-indent",
  part: "content",
  run: (document): readonly FormProblem[] => {
    const { value, allowed = [value, value] } = layoutOf(document).body.indent;
    if (document.style?.indent === undefined || allowed.includes(value)) return [];
    const lengths = [...new Set(allowed)];
    return [
      valueProblem("warning", ["style", "indent"], {
        value: `${value} mm`,
        because: {
          vi: "lùi đầu dòng khác quy định",
          en: "first lines are indented otherwise by the rules",
        },
        fix: {
          vi: `hãy chọn ${lengths.join(" hoặc ")} mm`,
          en: `choose ${lengths.join(" or ")} mm`,
        },
      }),
    ];
  },
};
