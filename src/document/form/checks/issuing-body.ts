import type { Path } from "../../../finding/path-text";
import type { OfficialDocument } from "../../official-document";
import type { FormCheck, FormProblem } from "../form-check";
import { problemAt, valueProblem, write } from "../form-problem";
import { nationLine } from "../nation-line";
import { plainWords } from "../plain-words";

/** The issuing body is named, in capitals like its superior; a People's Committee prints no superior. */
export const issuingBody: FormCheck = {
  id: "form-issuing-body",
  part: "body",
  run: (document) => [
    ...missingBody(document),
    ...lowerCase(document),
    ...needlessSuperior(document),
  ],
};

function missingBody({ letterhead, from }: OfficialDocument): readonly FormProblem[] {
  if (from === "citizen" || letterhead.body.some((line) => line.trim() !== "")) return [];
  return [
    problemAt("error", ["letterhead", "body"], {
      message: { vi: "Văn bản không có tên cơ quan ban hành", en: "No issuing body is named" },
      fix: {
        vi: "hãy ghi tên cơ quan, như `ỦY BAN NHÂN DÂN` rồi `XÃ HÒA BÌNH`",
        en: "write it, as `ỦY BAN NHÂN DÂN` over `XÃ HÒA BÌNH`",
      },
    }),
  ];
}

function lowerCase({ letterhead: { superior, body }, copy }: OfficialDocument) {
  const lines: readonly (readonly [string, Path])[] = [
    ...superior.map((text, index) => [text, ["letterhead", "superior", index]] as const),
    ...body.map((text, index) => [text, ["letterhead", "body", index]] as const),
    ...(copy?.superior ?? []).map((text, index) => [text, ["copy", "superior", index]] as const),
    ...(copy?.body ?? []).map((text, index) => [text, ["copy", "body", index]] as const),
  ];
  return lines.flatMap(([text, path]) => {
    const upper = text.toLocaleUpperCase("vi");
    if (text === upper || nationLine(text) !== undefined) return [];
    return [
      valueProblem("error", path, {
        value: text,
        because: { vi: "tên cơ quan in hoa", en: "names of bodies stand in capitals" },
        fix: write(upper),
      }),
    ];
  });
}

function needlessSuperior({ letterhead, regime }: OfficialDocument): readonly FormProblem[] {
  const [superior] = letterhead.superior;
  const body = plainWords(letterhead.body.join(" "));
  const isNamed = superior !== undefined && nationLine(superior) === undefined;
  if (regime !== "state" || !isNamed || !body.startsWith("ỦY BAN NHÂN DÂN")) return [];
  return [
    valueProblem("warning", ["letterhead", "superior", 0], {
      value: superior,
      because: {
        vi: "Ủy ban nhân dân không ghi cơ quan chủ quản ở trên",
        en: "a People's Committee names no superior above it",
      },
      fix: { vi: "hãy bỏ dòng này", en: "leave this line out" },
    }),
  ];
}
