import type { OfficialDocument } from "../../official-document";
import type { FormCheck, FormProblem } from "../form-check";
import { problemAt, valueProblem, write } from "../form-problem";
import { isCourtesyLetter, isDispatch } from "../kind-of";
import { plainWords } from "../plain-words";
import { visibleText } from "../visible-text";

/** The title names the kind in capitals; a dispatch prints none. */
export const title: FormCheck = {
  id: "form-title",
  part: "kind",
  run: (document) => {
    const titles = textsOfType(document, "title");
    if (isDispatch(document)) {
      return titles.map(({ index, text }) =>
        valueProblem("error", ["nodes", index], {
          value: text,
          because: { vi: "công văn không ghi tên loại", en: "a dispatch prints no kind" },
          fix: { vi: "hãy bỏ `title`", en: "leave the `title` out" },
        }),
      );
    }
    if (titles.length === 0) return isCourtesyLetter(document) ? [] : [missing(document)];
    return titles.flatMap(({ index, text }) => [
      ...caseProblems(index, text),
      ...kindProblems(document, index, text),
    ]);
  },
};

/** The subject begins with a capital in State documents and in lower case in Party documents. */
export const subtitle: FormCheck = {
  id: "form-subtitle",
  part: "kind",
  run: (document) =>
    textsOfType(document, "subtitle").flatMap(({ index, text }): readonly FormProblem[] => {
      const isOfState = document.regime === "state";
      const isRight = isOfState ? !/^\p{Ll}/u.test(text) : !/^Về việc/u.test(text);
      if (isRight) return [];
      return [
        valueProblem("warning", ["nodes", index], {
          value: text,
          because: isOfState
            ? { vi: "trích yếu bắt đầu bằng chữ hoa", en: "the subject begins with a capital" }
            : { vi: "trích yếu bắt đầu bằng chữ thường", en: "the subject begins in lower case" },
          fix: write((isOfState ? text.slice(0, 1).toLocaleUpperCase("vi") : "v") + text.slice(1)),
        }),
      ];
    }),
};

function textsOfType({ nodes }: OfficialDocument, type: "title" | "subtitle") {
  return nodes.flatMap((node, index) =>
    node.type === type ? [{ index, text: visibleText(node.inlines) }] : [],
  );
}

function missing({ kind }: OfficialDocument): FormProblem {
  return problemAt("error", ["nodes"], {
    message: {
      vi: `Văn bản loại \`${kind.name}\` không ghi tên loại`,
      en: `A document of the kind \`${kind.name}\` prints its kind, and this one does not`,
    },
    fix: write(kind.name.toLocaleUpperCase("vi")),
  });
}

function caseProblems(index: number, text: string): readonly FormProblem[] {
  const upper = text.toLocaleUpperCase("vi");
  if (text === upper) return [];
  return [
    valueProblem("error", ["nodes", index], {
      value: text,
      because: { vi: "tên loại in hoa", en: "the kind stands in capitals" },
      fix: write(upper),
    }),
  ];
}

function kindProblems(
  { kind }: OfficialDocument,
  index: number,
  text: string,
): readonly FormProblem[] {
  const [shown, named] = [plainWords(text), plainWords(kind.name)];
  if (shown.startsWith(named) || named.startsWith(shown)) return [];
  return [
    valueProblem("warning", ["nodes", index], {
      value: text,
      because: {
        vi: `khác loại văn bản \`${kind.name}\``,
        en: `the kind of the document is \`${kind.name}\``,
      },
      fix: { vi: "hãy sửa một trong hai", en: "correct one of the two" },
    }),
  ];
}
