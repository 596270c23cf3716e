import type { Text } from "../../finding/finding";
import type { DataTree } from "../data/data-tree";

/** What a value is, as far as printing it goes; `any` where the data does not say. */
export type ValueKind = "text" | "date" | "number" | "boolean" | "place" | "any";

/** What a branch of the data prints as; undefined for a record or a list. */
export function kindOfTree({ type, format, properties, items }: DataTree): ValueKind | undefined {
  if (properties !== undefined || items !== undefined) return undefined;
  switch (type) {
    case "string":
      return format === "date" ? "date" : "text";
    case "number":
    case "integer":
      return "number";
    case "boolean":
      return "boolean";
    default:
      return "any";
  }
}

/** What each helper takes; all give a text. */
const taken: Readonly<Record<string, readonly ValueKind[]>> = {
  date: ["date"],
  shortDate: ["date"],
  dateInWords: ["date"],
  numberInWords: ["number"],
  number: ["number"],
  padded: ["number"],
  ordinal: ["place"],
};

const names: Readonly<Record<ValueKind, Text>> = {
  text: { vi: "đoạn chữ", en: "a text" },
  date: { vi: "ngày", en: "a day" },
  number: { vi: "số", en: "a number" },
  boolean: { vi: "giá trị đúng hoặc sai", en: "true or false" },
  place: { vi: "`@index`", en: "`@index`" },
  any: { vi: "giá trị", en: "a value" },
};

/** What is wrong with handing a value of a kind to a helper, or undefined. */
export function kindProblem(helper: string, kind: ValueKind): Text | undefined {
  const wanted = taken[helper] ?? ["text", "number"];
  if (kind === "any" || wanted.includes(kind)) return undefined;
  const [first = "text"] = wanted;
  return {
    vi: `Trợ giúp \`${helper}\` nhận ${names[first].vi}, không nhận ${names[kind].vi}.`,
    en: `Helper \`${helper}\` takes ${names[first].en}, not ${names[kind].en}.`,
  };
}

/** What is wrong with printing a value of a kind as it is, or undefined. */
export function bareProblem(path: string, kind: ValueKind): Text | undefined {
  if (kind === "date") {
    return {
      vi: `\`${path}\` là ngày: viết \`{{date ${path}}}\` hoặc \`{{shortDate ${path}}}\`.`,
      en: `\`${path}\` is a day: write \`{{date ${path}}}\` or \`{{shortDate ${path}}}\`.`,
    };
  }
  if (kind === "boolean") {
    return {
      vi: `\`${path}\` là giá trị đúng hoặc sai: dùng trong \`{{#if ${path}}}\`.`,
      en: `\`${path}\` is true or false: use it in \`{{#if ${path}}}\`.`,
    };
  }
  return undefined;
}
