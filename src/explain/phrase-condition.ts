import type { Lang } from "../finding/finding";
import type { Condition, Leaf } from "../rulebook/rule-schema";
import { factLabel, operatorText, valueText } from "./phrase";

/** A condition tree as indented lines, two spaces a level. */
export function conditionLines(condition: Condition, lang: Lang, depth = 0): readonly string[] {
  const indent = "  ".repeat(depth);
  const says = (vi: string, en: string): string => `${indent}${lang === "vi" ? vi : en}`;
  if ("all" in condition) {
    return [
      says("tất cả:", "all of:"),
      ...condition.all.flatMap((part) => conditionLines(part, lang, depth + 1)),
    ];
  }
  if ("any" in condition) {
    return [
      says("một trong:", "any of:"),
      ...condition.any.flatMap((part) => conditionLines(part, lang, depth + 1)),
    ];
  }
  if ("not" in condition) {
    return [says("không phải:", "not:"), ...conditionLines(condition.not, lang, depth + 1)];
  }
  return [`${indent}- ${leafText(condition, lang)}`];
}

function leafText({ fact, operator, value }: Leaf, lang: Lang): string {
  const wanted =
    typeof value === "object" && "fact" in value
      ? factLabel(value.fact, lang)
      : valueText(fact, Array.isArray(value) ? value.map(String) : value, lang);
  return `${factLabel(fact, lang)} ${operatorText(operator, lang)} ${wanted} [${fact}]`;
}
