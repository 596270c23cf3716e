import type { OfficialDocument } from "../../official-document";
import type { FormCheck, FormProblem } from "../form-check";
import { problemAt, valueProblem } from "../form-problem";
import { isDispatch } from "../kind-of";
import { visibleText } from "../visible-text";

const path = ["letterhead", "about"] as const;

/** The subject of a dispatch stands under its number as `V/v …`, without a mark at its end; other kinds have theirs under the title. */
export const about: FormCheck = {
  id: "form-about",
  part: "kind",
  run: (document) => {
    const text = visibleText(document.letterhead.about ?? []);
    if (!isDispatch(document)) return text === "" ? [] : [misplaced(document, text)];
    if (text === "") return [missing];
    return [...openingProblems(document, text), ...endProblems(text)];
  },
};

function misplaced({ kind }: OfficialDocument, value: string): FormProblem {
  return valueProblem("error", path, {
    value,
    because: {
      vi: `\`${kind.name}\` ghi trích yếu dưới tên loại`,
      en: `a \`${kind.name}\` has its subject under the title`,
    },
    fix: { vi: "hãy đưa xuống `subtitle`", en: "move it to the `subtitle`" },
  });
}

const missing: FormProblem = problemAt("error", path, {
  message: { vi: "Công văn không có trích yếu", en: "The dispatch has no subject" },
  fix: { vi: "hãy thêm dòng `V/v …` dưới số", en: "add the line `V/v …` under the number" },
});

/** Samples of Party dispatches write `về việc`, or the bare subject. */
function openingProblems({ regime }: OfficialDocument, value: string): readonly FormProblem[] {
  const isRight = regime === "state" ? /^V\/v \S/u.test(value) : !/^V\/v/iu.test(value);
  if (isRight) return [];
  return [
    valueProblem("error", path, {
      value,
      because:
        regime === "state"
          ? { vi: "trích yếu công văn bắt đầu bằng `V/v `", en: "it begins with `V/v `" }
          : {
              vi: "công văn của Đảng không viết tắt `V/v`",
              en: "Party dispatches do not write `V/v`",
            },
      fix:
        regime === "state"
          ? { vi: "hãy ghi `V/v` rồi trích yếu", en: "write `V/v`, then the subject" }
          : { vi: "hãy ghi `về việc` rồi trích yếu", en: "write `về việc`, then the subject" },
    }),
  ];
}

function endProblems(value: string): readonly FormProblem[] {
  if (!/[.;:,]$/u.test(value)) return [];
  return [
    valueProblem("warning", path, {
      value,
      because: { vi: "trích yếu không có dấu ở cuối", en: "a subject has no mark at its end" },
      fix: { vi: "hãy bỏ dấu cuối", en: "leave it out" },
    }),
  ];
}
