import type { FormCheck, FormProblem } from "../form-check";
import { valueProblem } from "../form-problem";

/** Each legal basis stands on a line of its own and ends in `;`, the last in `.`. */
export const basis: FormCheck = {
  id: "form-basis",
  part: "content",
  run: ({ nodes, regime }) =>
    nodes.flatMap((node, index): readonly FormProblem[] => {
      if (node.type !== "basis") return [];
      return node.lines.flatMap((line, position) => {
        const isLast = position === node.lines.length - 1;
        // What ends the last basis of a Party document was not seen in clear words.
        const wanted = !isLast ? /;$/u : regime === "state" ? /\.$/u : /[.,;]$/u;
        if (wanted.test(line)) return [];
        return [
          valueProblem("error", ["nodes", index, "lines", position], {
            value: line,
            because: isLast
              ? {
                  vi: "căn cứ cuối kết thúc bằng dấu chấm",
                  en: "the last basis ends in a full stop",
                }
              : {
                  vi: "mỗi căn cứ kết thúc bằng dấu chấm phẩy",
                  en: "each basis ends in a semicolon",
                },
            fix: isLast ? endIn(".") : endIn(";"),
          }),
        ];
      });
    }),
};

function endIn(mark: string) {
  return { vi: `hãy kết thúc bằng \`${mark}\``, en: `end it in \`${mark}\`` };
}
