import { textsOf } from "../document-texts";
import type { FormCheck } from "../form-check";
import { valueProblem } from "../form-problem";

const lowerArticle = /(?<!\p{L})điều \d+\p{Ll}?(?!\p{L})/u;
const upperPart =
  /(?<=[\p{L}\p{N},;:)”"] )(?:Khoản \d+|Điểm \p{Ll})(?=[,;]? (?:(?:khoản|Khoản) \d+ )?(?:Điều|điều) \d)/u;

/** In a citation Điều has a capital, khoản and điểm have none; a sentence may begin with any of them. */
export const citationCase: FormCheck = {
  id: "form-citation-case",
  part: "citations",
  run: (document) =>
    textsOf(document).flatMap(({ path, text }) =>
      [lowerArticle, upperPart].flatMap((pattern) => {
        const found = pattern.exec(text)?.[0];
        if (found === undefined) return [];
        const first = found.slice(0, 1);
        const turned =
          first === first.toLocaleUpperCase("vi")
            ? first.toLocaleLowerCase("vi")
            : first.toLocaleUpperCase("vi");
        const right = turned + found.slice(1);
        return [
          valueProblem("warning", path, {
            value: found,
            because: {
              vi: "viện dẫn viết hoa `Điều`, không viết hoa `khoản`, `điểm`",
              en: "citations write `Điều` with a capital, `khoản` and `điểm` without",
            },
            fix: { vi: `hãy viết \`${right}\``, en: `write \`${right}\`` },
          }),
        ];
      }),
    ),
};
