import type { Text } from "../../../finding/finding";
import type { Path } from "../../../finding/path-text";
import type { OfficialDocument, Regime } from "../../official-document";
import type { FormCheck, FormProblem } from "../form-check";
import { joined, problemAt, valueProblem, write } from "../form-problem";
import { hasNoNumber } from "../kind-of";
import { isOtherRegimes, readNumberLine } from "../number-line";

/** The number line is written as its regime writes it: `Số: 05/TB-UBND`, `Số 05-TB/TU`. */
export const numberForm: FormCheck = {
  id: "form-number",
  part: "number",
  run: (document) => numberLines(document).flatMap((line) => lineProblems(line, document.regime)),
};

/** A number is there, or is told to be still open. */
export const numberBlank: FormCheck = {
  id: "form-number-blank",
  part: "giveNumber",
  run: (document) => [
    ...missingNumber(document),
    ...numberLines(document).flatMap(({ path, line }) =>
      readNumberLine(line, document.regime)?.number === ""
        ? [
            valueProblem("warning", path, {
              value: line,
              because: { vi: "chưa có số", en: "the number is still open" },
              fix: {
                vi: "hãy lấy số sau khi ký, chậm nhất ngày làm việc tiếp theo",
                en: "give the number after signing, at the latest on the next working day",
              },
            }),
          ]
        : [],
    ),
  ],
};

interface Line {
  readonly path: Path;
  readonly line: string;
}

function numberLines({ letterhead, copy }: OfficialDocument): readonly Line[] {
  const lines = [
    { path: ["letterhead", "number"], line: letterhead.number },
    ...(copy === undefined ? [] : [{ path: ["copy", "number"], line: copy.number }]),
  ];
  return lines.filter(({ line }) => line.trim() !== "");
}

function missingNumber(document: OfficialDocument): readonly FormProblem[] {
  const { letterhead, form } = document;
  const hasNone = hasNoNumber(document) || form !== undefined;
  if (letterhead.number.trim() !== "" || hasNone) return [];
  return [
    problemAt("warning", ["letterhead", "number"], {
      message: { vi: "Văn bản không có dòng số, ký hiệu", en: "The document has no number line" },
      fix: {
        vi: "hãy thêm số và ký hiệu, một thành phần chính của văn bản",
        en: "add number and symbol, a main component of every document",
      },
    }),
  ];
}

function lineProblems({ path, line }: Line, regime: Regime): readonly FormProblem[] {
  if (isOtherRegimes(line, regime)) return [otherRegime(path, line, regime)];
  const read = readNumberLine(line, regime);
  if (read === undefined) return [unreadable(path, line, regime)];
  if (read.usual === line) return [];
  return [
    valueProblem("error", path, {
      value: line,
      because: joined(slipsOf(line, regime)),
      fix: write(read.usual),
    }),
  ];
}

function slipsOf(line: string, regime: Regime): readonly Text[] {
  const number = /\d+/u.exec(line)?.[0] ?? "";
  const opening = regime === "state" ? /^Số: /u : /^Số (?!:)/u;
  const slips: readonly (readonly [boolean, Text])[] = [
    [
      !opening.test(line),
      regime === "state"
        ? { vi: "sau chữ Số có dấu hai chấm và một dấu cách", en: "a colon and a space follow Số" }
        : { vi: "sau chữ Số không có dấu hai chấm", en: "no colon follows Số" },
    ],
    [
      /^\d$|^0\d\d|^00/u.test(number),
      {
        vi: "số từ 01, dưới 10 thì thêm một số 0 đằng trước",
        en: "numbers begin at 01, those below 10 take one zero in front",
      },
    ],
    [/[–—]/u.test(line), { vi: "dùng gạch nối ngắn", en: "the hyphen is a short one" }],
    [
      /\s[-–—/]|[-–—/]\s/u.test(line.replace(/^Số:?[.…_\s]*\//u, "/")),
      { vi: "giữa các nhóm không cách chữ", en: "no spaces stand between the groups" },
    ],
  ];
  const found = slips.flatMap(([isSo, text]) => (isSo ? [text] : []));
  return found.length > 0
    ? found
    : [{ vi: "chưa đúng cách ghi số, ký hiệu", en: "number and symbol are not written so" }];
}

function otherRegime(path: Path, line: string, regime: Regime): FormProblem {
  return valueProblem("error", path, {
    value: line,
    because:
      regime === "state"
        ? { vi: "đây là cách ghi của văn bản Đảng", en: "this is how Party documents write it" }
        : {
            vi: "đây là cách ghi của văn bản nhà nước",
            en: "this is how State documents write it",
          },
    fix: write(regime === "state" ? "Số: 05/TB-UBND" : "Số 05-TB/TU"),
  });
}

function unreadable(path: Path, line: string, regime: Regime): FormProblem {
  const isLegalAct = regime === "state" && /^Số:?\s*\d+\/\d{4}\//u.test(line);
  return valueProblem("error", path, {
    value: line,
    because: isLegalAct
      ? {
          vi: "năm trong số chỉ có ở văn bản quy phạm pháp luật",
          en: "only normative acts have the year in their number",
        }
      : { vi: "không đọc được số và ký hiệu", en: "no number and symbol can be made out" },
    fix: write(regime === "state" ? "Số: 05/TB-UBND" : "Số 05-TB/TU"),
  });
}
