import { textsOf } from "../document-texts";
import type { FormCheck, FormProblem } from "../form-check";
import { valueProblem, write } from "../form-problem";
import { plainWords } from "../plain-words";

const values = ["KHẨN", "THƯỢNG KHẨN", "HỎA TỐC"];
const circulations = ["XEM XONG TRẢ LẠI", "LƯU HÀNH NỘI BỘ"];

/** Urgency and circulation are of the values that exist, and told by their own keys: the layout draws their frames. */
export const urgency: FormCheck = {
  id: "form-urgency",
  part: "urgency",
  run: (document) => [
    ...valueProblems("urgency", document.urgency, values),
    ...valueProblems("circulation", document.circulation, circulations),
    ...textsOf(document)
      .filter(({ place }) => place === "letterhead" || place === "title")
      .flatMap(({ path, text }): readonly FormProblem[] => {
        const words = plainWords(text);
        const key = values.includes(words)
          ? "urgency"
          : circulations.includes(words)
            ? "circulation"
            : undefined;
        if (key === undefined) return [];
        return [
          valueProblem("error", path, {
            value: text,
            because: {
              vi: "dấu này có mục riêng để bố cục đóng khung",
              en: "this mark has its own key, and the layout frames it",
            },
            fix: { vi: `hãy chuyển sang \`${key}\``, en: `move it to \`${key}\`` },
          }),
        ];
      }),
  ],
};

function valueProblems(
  key: "urgency" | "circulation",
  value: string | undefined,
  allowed: readonly string[],
): readonly FormProblem[] {
  if (value === undefined || allowed.includes(value)) return [];
  return [
    valueProblem("error", [key], {
      value,
      because: { vi: `chỉ có ${allowed.join(", ")}`, en: `there are only ${allowed.join(", ")}` },
      fix: write(allowed[0] ?? ""),
    }),
  ];
}
