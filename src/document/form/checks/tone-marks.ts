import { type DocumentText, textsOf } from "../document-texts";
import type { FormCheck } from "../form-check";
import { problemAt } from "../form-problem";

const before = "(?<![\\p{L}])\\p{L}*?";
const newStyle = new RegExp(`${before}(?:[òóỏõọ][ae]|(?<!q)[ùúủũụ]y)(?!\\p{L})`, "iu");
const oldStyle = new RegExp(`${before}(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\\p{L})`, "iu");

/** One style of tone marks in one document: `hòa, ủy` or `hoà, uỷ`; names of persons keep their own. */
export const toneMarks: FormCheck = {
  id: "form-tone-marks",
  run: (document) => {
    const texts = textsOf(document).filter(
      ({ place, path }) => path.at(-1) !== "name" || place === "annex",
    );
    const [first, other] = [firstWith(texts, newStyle), firstWith(texts, oldStyle)];
    if (first === undefined || other === undefined) return [];
    return [
      problemAt("warning", other.path, {
        message: {
          vi: `Dấu thanh đặt theo hai cách: \`${first.word}\` và \`${other.word}\``,
          en: `Tone marks stand in two ways: \`${first.word}\` and \`${other.word}\``,
        },
        fix: {
          vi: "hãy dùng một cách trong cả văn bản; Quốc hiệu viết `HÒA`",
          en: "use one way throughout; the national title writes `HÒA`",
        },
      }),
    ];
  },
};

function firstWith(texts: readonly DocumentText[], style: RegExp) {
  for (const { path, text } of texts) {
    const word = style.exec(text)?.[0];
    if (word !== undefined) return { path, word };
  }
  return undefined;
}
