import type { Path } from "../../../finding/path-text";
import type { OfficialDocument } from "../../official-document";
import type { FormCheck, FormProblem } from "../form-check";
import { valueProblem } from "../form-problem";
import { plainWords } from "../plain-words";

const partyBody =
  /(?<!\p{L})(?:(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG|CHI) ỦY|ĐẢNG BỘ|CHI BỘ|BAN CHẤP HÀNH TRUNG ƯƠNG)(?!\p{L})/u;
const stateBody =
  /^(?:ỦY BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND|THANH TRA (?:TỈNH|THÀNH PHỐ|CHÍNH PHỦ)|SỞ |BỘ (?!CHÍNH TRỊ))/u;

/** A Party body issues in the form of the Party, a State body in that of the State; `*` and `-----` are drawn by the layout. */
export const regime: FormCheck = {
  id: "form-regime",
  part: "nation",
  run: (document) => [...bodyProblems(document), ...markProblems(document)],
};

function bodyProblems({ regime: own, letterhead }: OfficialDocument): readonly FormProblem[] {
  const { superior, body } = letterhead;
  const issuer = plainWords(body.join(" "));
  const isOther =
    own === "state"
      ? partyBody.test(issuer) || superior.some((line) => partyBody.test(plainWords(line)))
      : stateBody.test(issuer);
  if (!isOther) return [];
  return [
    valueProblem("error", ["letterhead", "body"], {
      value: body.join(" "),
      because:
        own === "state"
          ? {
              vi: "cơ quan đảng dùng thể thức văn bản Đảng",
              en: "a Party body issues as the Party",
            }
          : {
              vi: "cơ quan nhà nước dùng thể thức văn bản nhà nước",
              en: "a State body issues as the State",
            },
      fix:
        own === "state"
          ? { vi: "hãy đặt `regime` là `party`", en: "set `regime` to `party`" }
          : { vi: "hãy đặt `regime` là `state`", en: "set `regime` to `state`" },
    }),
  ];
}

function markProblems({ letterhead }: OfficialDocument): readonly FormProblem[] {
  const lines: readonly (readonly [string, Path])[] = [
    ...letterhead.superior.map((text, index) => [text, ["letterhead", "superior", index]] as const),
    ...letterhead.body.map((text, index) => [text, ["letterhead", "body", index]] as const),
  ];
  return lines.flatMap(([text, path]) =>
    /^[\s*\-–—_]+$/u.test(text)
      ? [
          valueProblem("error", path, {
            value: text,
            because: { vi: "bố cục tự vẽ dấu này", en: "the layout draws this mark itself" },
            fix: { vi: "hãy xóa dòng này", en: "delete this line" },
          }),
        ]
      : [],
  );
}
