import type { Annex, OfficialDocument } from "../../official-document";
import { textsOf } from "../document-texts";
import type { FormCheck, FormProblem } from "../form-check";
import { problemAt, valueProblem } from "../form-problem";

/** The main text points to every annex, and the annex to the document it belongs to. */
export const annexReference: FormCheck = {
  id: "form-annex-reference",
  part: "annex",
  run: (document) => {
    const { annexes = [] } = document;
    const body = textsOf(document)
      .filter(({ place }) => place === "body")
      .map(({ text }) => text)
      .join("\n");
    return annexes.flatMap((annex, index) => [
      ...unnamed(annex, index, body),
      ...labelProblems(annex, index, annexes.length),
      ...referenceProblems(document, annex, index),
    ]);
  },
};

const enclosed = /(?<!\p{L})(?:kèm|đính kèm|gửi kèm) theo(?!\p{L})/iu;

/** `Phụ lục I` is not named by a text that speaks of `Phụ lục II`. */
function names(body: string, label: string): boolean {
  const parts = body.toLocaleLowerCase("vi").split(label.toLocaleLowerCase("vi"));
  return parts.slice(1).some((after) => !/^[\p{L}\p{N}]/u.test(after));
}

function unnamed({ label }: Annex, index: number, body: string): readonly FormProblem[] {
  if (enclosed.test(body) || names(body, label)) return [];
  return [
    valueProblem("warning", ["annexes", index, "label"], {
      value: label,
      because: {
        vi: "nội dung văn bản không nhắc đến phụ lục này",
        en: "the text of the document does not point to it",
      },
      fix: {
        vi: `hãy thêm lời dẫn, như \`(${label} kèm theo)\``,
        en: `point to it, as \`(${label} kèm theo)\``,
      },
    }),
  ];
}

function labelProblems({ label }: Annex, index: number, count: number): readonly FormProblem[] {
  if (count === 1 ? label === "Phụ lục" : /^Phụ lục [IVXLC]+$/u.test(label)) return [];
  return [
    valueProblem("warning", ["annexes", index, "label"], {
      value: label,
      because: {
        vi: "từ hai phụ lục trở lên thì đánh số La Mã, một thì không đánh số",
        en: "two or more are numbered in Roman numerals, one alone is not",
      },
      fix: {
        vi: count === 1 ? "hãy ghi `Phụ lục`" : "hãy ghi như `Phụ lục II`",
        en: count === 1 ? "write `Phụ lục`" : "write it as `Phụ lục II`",
      },
    }),
  ];
}

function referenceProblems(
  { kind }: OfficialDocument,
  { reference }: Annex,
  index: number,
): readonly FormProblem[] {
  const fix = {
    vi: `hãy ghi như \`(Kèm theo ${kind.name} số … ngày … của …)\``,
    en: `write it as \`(Kèm theo ${kind.name} số … ngày … của …)\``,
  };
  if (reference.trim() === "") {
    return [
      problemAt("warning", ["annexes", index, "reference"], {
        message: {
          vi: "Phụ lục không ghi kèm theo văn bản nào",
          en: "The annex does not say to which document it belongs",
        },
        fix,
      }),
    ];
  }
  if (/^\(Kèm theo \S.*\)$/u.test(reference)) return [];
  return [
    valueProblem("warning", ["annexes", index, "reference"], {
      value: reference,
      because: {
        vi: "dòng dẫn chiếu của phụ lục chưa đúng cách ghi",
        en: "the line of reference is not written so",
      },
      fix,
    }),
  ];
}
