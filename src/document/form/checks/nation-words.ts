import { textsOf } from "../document-texts";
import type { FormCheck, FormProblem } from "../form-check";
import { valueProblem } from "../form-problem";
import { motto, nationLine, quotesMotto } from "../nation-line";

/** The layout prints national title and motto, or the Party's title; a document that brings its own would print them twice, or mixed. */
export const nationWords: FormCheck = {
  id: "form-nation-words",
  part: "nation",
  run: (document) =>
    textsOf(document)
      // An annex may be a form with a head of its own.
      .filter(({ place }) => place !== "annex")
      .flatMap(({ path, text }): readonly FormProblem[] => {
        const whose = nationLine(text);
        if (whose === undefined) return [];
        return [
          valueProblem("error", path, {
            value: text,
            because:
              whose === document.regime
                ? { vi: "bố cục đã in phần này", en: "the layout prints this already" }
                : {
                    vi: "không trộn Quốc hiệu, Tiêu ngữ với tiêu đề của Đảng",
                    en: "national title and motto never stand with the Party's title",
                  },
            fix: { vi: "hãy xóa dòng này", en: "delete this line" },
          }),
        ];
      }),
};

/** Where a text quotes the motto, it writes it with spaced hyphens. */
export const mottoForm: FormCheck = {
  id: "form-motto",
  part: "nation",
  run: (document) =>
    textsOf(document).flatMap(({ path, text }) => {
      const isRight = text.includes(motto) || text.includes(motto.toLocaleUpperCase("vi"));
      if (isRight || !quotesMotto(text)) return [];
      return [
        valueProblem("error", path, {
          value: text,
          because: {
            vi: "Tiêu ngữ nối bằng gạch nối ngắn, có cách chữ",
            en: "the motto is joined by short hyphens with spaces",
          },
          fix: { vi: `hãy ghi \`${motto}\``, en: `write \`${motto}\`` },
        }),
      ];
    }),
};
