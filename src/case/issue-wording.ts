import type * as z from "zod";
import type { Text } from "../finding/finding";
import { type Path, pathText } from "../finding/path-text";
import type { Problem } from "../finding/problem";
import { quoteValue } from "../finding/quote-value";
import { suggest } from "../finding/suggest";
import { dayAdvice } from "./day-advice";
import { keysAt, placesOf } from "./schema-keys";
import { kindOf } from "./wanted-value";

/** A problem with the part of the entry it stands at. */
export interface SchemaProblem extends Problem {
  readonly part: "key" | "value";
}

export function unknownKey(key: string, path: Path, schema: z.ZodType): SchemaProblem {
  const known = keysAt(schema, path);
  const near = suggest(key, known);
  const elsewhere = placesOf(schema, key);
  const where: Text =
    path.length === 0
      ? { vi: "đầu hồ sơ", en: "the top of the file" }
      : { vi: `\`${pathText(path)}\``, en: `\`${pathText(path)}\`` };
  return {
    rule: "unknown-key",
    severity: "error",
    path: [...path, key],
    part: "key",
    message: {
      vi: `Không có mục ${quoteValue(key)} trong ${where.vi}`,
      en: `There is no key ${quoteValue(key)} in ${where.en}`,
    },
    fix: adviceOnKey(near, elsewhere, known),
  };
}

function adviceOnKey(
  near: string | undefined,
  elsewhere: readonly string[],
  known: readonly string[],
): Text {
  if (elsewhere.length > 0) {
    const places = elsewhere
      .slice(0, 3)
      .map((place) => `\`${place}\``)
      .join(", ");
    return { vi: `mục này nằm ở ${places}`, en: `this key stands at ${places}` };
  }
  if (near !== undefined) return { vi: `có phải là \`${near}\`?`, en: `did you mean \`${near}\`?` };
  const keys = known.map((key) => `\`${key}\``).join(", ");
  return {
    vi: `hãy xóa, hoặc dùng một trong các mục: ${keys}`,
    en: `delete it, or use one of these keys: ${keys}`,
  };
}

export function missing(path: Path, wanted: Text): SchemaProblem {
  return {
    rule: "missing-key",
    severity: "error",
    path,
    part: "value",
    message: {
      vi: `Thiếu mục \`${pathText(path)}\``,
      en: `The key \`${pathText(path)}\` is missing`,
    },
    fix: { vi: `hãy ghi ${wanted.vi}`, en: `write ${wanted.en}` },
  };
}

export function unknownValue(
  path: Path,
  value: unknown,
  words: readonly unknown[],
  choice: Text,
): SchemaProblem {
  const names = words.map(String);
  const near = typeof value === "string" ? suggest(value, names) : undefined;
  return {
    rule: "unknown-value",
    severity: "error",
    path,
    part: "value",
    message: says(path, value),
    fix:
      near === undefined
        ? { vi: `hãy ghi ${choice.vi}`, en: `write ${choice.en}` }
        : {
            vi: `có phải là \`${near}\`? (${choice.vi})`,
            en: `did you mean \`${near}\`? (${choice.en})`,
          },
  };
}

export function wrongType(path: Path, value: unknown, expected: string): SchemaProblem {
  const wanted = kindOf(expected);
  const isUnquoted =
    expected === "string" && (typeof value === "number" || typeof value === "boolean");
  return {
    rule: "wrong-type",
    severity: "error",
    path,
    part: "value",
    message: says(path, value),
    fix: isUnquoted
      ? { vi: `hãy đặt trong dấu nháy: \`"${value}"\``, en: `put it in quotes: \`"${value}"\`` }
      : { vi: `hãy ghi ${wanted.vi}`, en: `write ${wanted.en}` },
  };
}

export function notADay(path: Path, value: unknown): SchemaProblem {
  const { isImpossible, fix } = dayAdvice(value);
  return {
    rule: isImpossible ? "impossible-date" : "date-format",
    severity: "error",
    path,
    part: "value",
    message: isImpossible
      ? {
          vi: `\`${pathText(path)}\` là ${quoteValue(value)}, ngày không có trong lịch`,
          en: `\`${pathText(path)}\` is ${quoteValue(value)}, a day that does not exist`,
        }
      : says(path, value),
    fix,
  };
}

export function emptyText(path: Path, value: unknown): SchemaProblem {
  return {
    rule: "empty-text",
    severity: "error",
    path,
    part: "value",
    message: says(path, value),
    fix: {
      vi: "hãy ghi nội dung, hoặc xóa mục này nếu chưa biết",
      en: "fill it in, or delete the key if it is not known",
    },
  };
}

/** A text that is there but not written as its kind of id or name is. */
export function badForm(path: Path, value: unknown, pattern: string): SchemaProblem {
  return {
    rule: "bad-form",
    severity: "error",
    path,
    part: "value",
    message: says(path, value),
    fix: {
      vi: `hãy viết theo dạng của mục này: chữ thường không dấu, số, dấu chấm, gạch nối (mẫu \`${pattern}\`)`,
      en: `write it as this key asks: small letters without marks, digits, dots, hyphens (pattern \`${pattern}\`)`,
    },
  };
}

/** A key that is free to choose and not written as names are. */
export function badKey(path: Path): SchemaProblem {
  const name = quoteValue(path.at(-1));
  return {
    rule: "bad-form",
    severity: "error",
    path,
    part: "key",
    message: {
      vi: `${name} không đặt làm tên mục được`,
      en: `${name} cannot be the name of a key`,
    },
    fix: {
      vi: "hãy bắt đầu bằng chữ thường, chỉ dùng chữ cái không dấu và chữ số: `heldOn`",
      en: "begin with a small letter and use letters without marks and digits: `heldOn`",
    },
  };
}

export function outOfRange(path: Path, value: unknown, range: Text, origin: string): SchemaProblem {
  const isList = origin === "array";
  return {
    rule: "out-of-range",
    severity: "error",
    path,
    part: "value",
    message: says(path, value),
    fix: isList
      ? {
          vi: `danh sách phải có ${range.vi} phần tử; hãy xóa mục này nếu chưa biết`,
          en: `the list takes ${range.en} items; delete the key if it is not known`,
        }
      : { vi: `hãy ghi một số ${range.vi}`, en: `write a number of ${range.en}` },
  };
}

function says(path: Path, value: unknown): Text {
  // A file of plain text may be the petition itself: it is not quoted.
  if (path.length === 0 && typeof value === "string")
    return { vi: "Nội dung tệp là một đoạn chữ", en: "The file holds a text" };
  if (path.length === 0)
    return {
      vi: `Nội dung tệp là ${quoteValue(value)}`,
      en: `The file holds ${quoteValue(value)}`,
    };
  return {
    vi: `\`${pathText(path)}\` là ${quoteValue(value)}`,
    en: `\`${pathText(path)}\` is ${quoteValue(value)}`,
  };
}
