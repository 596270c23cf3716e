import type { Text } from "../../../finding/finding";
import type { Path } from "../../../finding/path-text";
import { vietnameseDate } from "../../../language/vietnamese-date";
import type { OfficialDocument } from "../../official-document";
import type { FormCheck, FormProblem } from "../form-check";
import { joined, problemAt, valueProblem, write } from "../form-problem";
import { isMinutes } from "../kind-of";
import { type PlaceDateLine, readPlaceDate } from "../place-date-line";

/** Place, comma, day, month and year, with zeros before days below 10 and the months 1 and 2 alone. */
export const placeDate: FormCheck = {
  id: "form-place-date",
  part: "placeDate",
  run: (document) => [
    ...missingLine(document),
    ...placeDateLines(document).flatMap(({ path, line }) => lineProblems(path, line)),
  ],
};

/** The day of the head is the day of the document. */
export const dateMismatch: FormCheck = {
  id: "form-date-mismatch",
  part: "placeDate",
  run: ({ letterhead, date }) => {
    const read = readPlaceDate(letterhead.placeDate);
    if (read === undefined || agrees(read, date)) return [];
    return [
      valueProblem("error", ["letterhead", "placeDate"], {
        value: letterhead.placeDate,
        because: {
          vi: `ngày không khớp với \`date\` của văn bản (\`${date}\`)`,
          en: `the day is not the \`date\` of the document (\`${date}\`)`,
        },
        fix: {
          vi: `hãy ghi ${vietnameseDate(date)}, hoặc sửa \`date\``,
          en: `write ${vietnameseDate(date)}, or correct \`date\``,
        },
      }),
    ];
  },
};

/** The day is there, or is told to be still open. */
export const dateBlank: FormCheck = {
  id: "form-date-blank",
  part: "giveNumber",
  run: (document) =>
    placeDateLines(document).flatMap(({ path, line }) => {
      const read = readPlaceDate(line);
      if (read === undefined || isWhole(read)) return [];
      return [
        valueProblem("warning", path, {
          value: line,
          because: { vi: "ngày còn bỏ trống", en: "the day is still open" },
          fix: {
            vi: "hãy ghi ngày khi lấy số, chậm nhất ngày làm việc tiếp theo sau khi ký",
            en: "fill it in with the number, at the latest on the next working day after signing",
          },
        }),
      ];
    }),
};

function placeDateLines({ letterhead, copy }: OfficialDocument) {
  const lines: readonly { readonly path: Path; readonly line: string }[] = [
    { path: ["letterhead", "placeDate"], line: letterhead.placeDate },
    ...(copy === undefined ? [] : [{ path: ["copy", "placeDate"], line: copy.placeDate }]),
  ];
  return lines.filter(({ line }) => line.trim() !== "");
}

function missingLine(document: OfficialDocument): readonly FormProblem[] {
  const { letterhead, form } = document;
  if (letterhead.placeDate.trim() !== "" || form !== undefined || isMinutes(document)) return [];
  return [
    problemAt("warning", ["letterhead", "placeDate"], {
      message: {
        vi: "Văn bản không có địa danh và ngày ban hành",
        en: "The document has no place and date of issue",
      },
      fix: {
        vi: "hãy thêm, ví dụ `Tân Biên, ngày 05 tháng 4 năm 2024`",
        en: "add them, as `Tân Biên, ngày 05 tháng 4 năm 2024`",
      },
    }),
  ];
}

function lineProblems(path: Path, line: string): readonly FormProblem[] {
  const read = readPlaceDate(line);
  const isPlaced = read !== undefined && /^\p{Lu}/u.test(read.place);
  if (isPlaced && read.usual === line) return [];
  return [
    valueProblem("error", path, {
      value: line,
      because: isPlaced
        ? joined(slipsOf(line))
        : {
            vi: "không đọc được địa danh viết hoa, ngày, tháng và năm",
            en: "no place with a capital, day, month and year can be made out",
          },
      fix: isPlaced ? write(read.usual) : write("Tân Biên, ngày 05 tháng 4 năm 2024"),
    }),
  ];
}

function slipsOf(line: string): readonly Text[] {
  const slips: readonly (readonly [boolean, Text])[] = [
    [
      !/[^,\s], ngày/u.test(line),
      { vi: "sau địa danh là dấu phẩy rồi `ngày`", en: "a comma and `ngày` follow the place" },
    ],
    [
      /ngày\s+[1-9](?!\d)/iu.test(line),
      { vi: "ngày dưới 10 có số 0 đằng trước", en: "days below 10 take a zero in front" },
    ],
    [
      /tháng\s+0[3-9]/iu.test(line),
      { vi: "tháng 3 đến 9 không có số 0", en: "the months 3 to 9 take no zero" },
    ],
    [
      /tháng\s+[12](?!\d)/iu.test(line),
      { vi: "tháng 1, 2 có số 0 đằng trước", en: "the months 1 and 2 take a zero in front" },
    ],
  ];
  const found = slips.flatMap(([isSo, text]) => (isSo ? [text] : []));
  return found.length > 0
    ? found
    : [{ vi: "chưa đúng cách ghi ngày", en: "the day is not written so" }];
}

const isWhole = ({ day, month, year }: PlaceDateLine): boolean =>
  day !== undefined && month !== undefined && year !== undefined;

/** What is filled in agrees with the day; what is open agrees with every day. */
function agrees(read: PlaceDateLine, date: string): boolean {
  const [year, month, day] = date.split("-").map(Number);
  return (
    (read.year ?? year) === year && (read.month ?? month) === month && (read.day ?? day) === day
  );
}
