import { MisuseError } from "../finding/misuse-error";
import type { Problem } from "../finding/problem";
import { quoteValue } from "../finding/quote-value";
import type { IsoDate } from "../time/iso-date";
import { cleanText } from "./clean-text";
import type { LegalBases } from "./compose-options";
import { noBasisProblem } from "./compose-problems";
import type { Element } from "./template/markup";
import type { Template } from "./template/template";

/** The lines that `<basis/>` prints, and what is wrong with what they were to name. */
export interface LetterBases {
  readonly lines: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * The legal bases of a letter, in force on its day: those that its duty or its template names, where dead ones are left out, and those
 * that the caller names, where a dead or unknown one is an error. Throws MisuseError "law-missing".
 */
export function basesIn(
  elements: readonly Element[],
  letter: {
    readonly template: Template;
    readonly bases: readonly string[];
    readonly date: IsoDate;
  },
  options: { readonly bases?: readonly string[]; readonly law?: LegalBases },
): LetterBases {
  const { template, bases, date } = letter;
  const { bases: given = [], law } = options;
  if (!printsBasis(elements)) {
    return { lines: [], problems: given.length === 0 ? [] : [notPrinted(template)] };
  }
  if (law === undefined) {
    throw new MisuseError(
      "law-missing",
      `Template \`${template.id}\` prints legal bases: give the rulebook's law as \`law\`.`,
    );
  }
  const problems = given.flatMap((id, index) => {
    const found = linesOf([id], date, law);
    return found.length > 0 ? [] : [deadBasis(id, index, date)];
  });
  if (problems.length > 0) return { lines: [], problems };
  const lines = law.legalBases([...bases, ...given], date).map((line) => cleanText(line).text);
  if (lines.length === 0) return { lines, problems: [noBasisProblem(template, date)] };
  // The last legal basis ends with a full stop: mục II.6 phần I Phụ lục I Nghị định 30/2020/NĐ-CP.
  const last = lines.length - 1;
  return {
    lines: lines.map((line, index) => (index === last ? line.replace(/[;,.]$/u, ".") : line)),
    problems: [],
  };
}

function printsBasis(elements: readonly Element[]): boolean {
  return elements.some(
    ({ tag, children }) =>
      tag === "basis" || printsBasis(children.filter((child) => typeof child !== "string")),
  );
}

/** Nothing for an id that the law does not know. */
function linesOf(ids: readonly string[], date: IsoDate, law: LegalBases): readonly string[] {
  try {
    return law.legalBases(ids, date);
  } catch (error) {
    if (error instanceof MisuseError && error.code === "unknown-citation") return [];
    throw error;
  }
}

function deadBasis(id: string, index: number, date: IsoDate): Problem {
  const name = quoteValue(id);
  return {
    rule: "document-basis",
    severity: "error",
    path: ["bases", index],
    message: {
      vi: `${name} không phải căn cứ có hiệu lực ngày \`${date}\`: xem lại mã bằng \`tiepdan law\`, hoặc bỏ dòng này.`,
      en: `${name} is no legal basis in force on \`${date}\`: look the id up with \`tiepdan law\`, or take it out.`,
    },
  };
}

function notPrinted({ id, title }: Template): Problem {
  return {
    rule: "document-basis",
    severity: "error",
    path: ["bases"],
    message: {
      vi: `\`${title}\` không có chỗ in căn cứ pháp lý: bỏ \`bases\`, hoặc ghi căn cứ vào nội dung.`,
      en: `\`${id}\` has no place for legal bases: take \`bases\` out, or tell them in the text.`,
    },
  };
}
