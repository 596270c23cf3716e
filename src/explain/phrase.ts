import type { FactValue } from "../case/fact";
import { definitionOf } from "../case/fact-catalogue";
import { factValueNames } from "../case/fact-value-names";
import { valueNames } from "../case/value-names";
import type { Answer } from "../decide/answer";
import type { Reason } from "../decide/decision";
import type { Lang, Text } from "../finding/finding";
import { dayIn } from "../language/day-text";

export const answerWords: Readonly<Record<Answer, Text>> = {
  yes: { vi: "có", en: "yes" },
  no: { vi: "không", en: "no" },
  unknown: { vi: "chưa rõ", en: "unknown" },
};

const operatorWords: Readonly<Record<string, Text>> = {
  equal: { vi: "là", en: "is" },
  notEqual: { vi: "khác", en: "is not" },
  in: { vi: "là một trong", en: "is one of" },
  notIn: { vi: "không thuộc", en: "is none of" },
  atLeast: { vi: "từ", en: "at least" },
  atMost: { vi: "không quá", en: "at most" },
  before: { vi: "trước", en: "before" },
  onOrBefore: { vi: "chậm nhất", en: "on or before" },
  onOrAfter: { vi: "từ", en: "on or after" },
  after: { vi: "sau", en: "after" },
  contains: { vi: "có", en: "contains" },
  isKnown: { vi: "đã biết", en: "is known" },
};

/** An operator in words. */
export function operatorText(operator: string, lang: Lang): string {
  return operatorWords[operator]?.[lang] ?? operator;
}

/** A value of a fact in words: yes and no, days as people write them, lists with commas. */
export function valueText(fact: string, value: FactValue, lang: Lang): string {
  if (typeof value === "boolean") return answerWords[value ? "yes" : "no"][lang];
  if (typeof value === "number") return named(fact, String(value), lang);
  if (typeof value === "string")
    return /^\d{4}-\d{2}-\d{2}$/u.test(value) ? dayIn(value, lang) : named(fact, value, lang);
  return value.length === 0
    ? named("", "none", lang)
    : value.map((one) => named(fact, one, lang)).join(", ");
}

function named(fact: string, value: string, lang: Lang): string {
  const names = [factValueNames[fact], valueNames].find(
    (some) => some !== undefined && Object.hasOwn(some, value),
  );
  return names?.[value]?.[lang] ?? value;
}

/** A fact by its label. */
export function factLabel(fact: string, lang: Lang): string {
  return definitionOf(fact)?.label[lang] ?? fact;
}

/** One comparison as a sentence: `số người khiếu nại: 3 (cần: không quá 1) → không`. */
export function reasonText(reason: Reason, lang: Lang): string {
  const { fact, operator, wanted, wantedFact, found, answer } = reason;
  const missing = lang === "vi" ? "chưa biết" : "not known";
  const value = found === undefined ? missing : valueText(fact, found, lang);
  const against =
    wantedFact === undefined
      ? valueText(fact, wanted, lang)
      : `${factLabel(wantedFact, lang)} (${wanted === wantedFact ? missing : valueText(wantedFact, wanted, lang)})`;
  const wish = `${operatorText(operator, lang)} ${against}`;
  return `${factLabel(fact, lang)}: ${value} (${lang === "vi" ? "xét" : "asked"}: ${wish}) → ${answerWords[answer][lang]} [${fact}]`;
}
