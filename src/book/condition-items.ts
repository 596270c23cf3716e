import { definitionOf } from "../case/fact-catalogue";
import type { Condition, Leaf } from "../rulebook/rule-schema";
import type { Inlines, Item } from "./block";
import { type BookContext, citesInBrackets, says } from "./context";
import { factWords, orText, statement, valueWords } from "./fact-words";

/** A condition tree as points that can be read aloud: `có đủ các điều kiện sau:` and the points under it. */
export function conditionItems(
  context: BookContext,
  condition: Condition,
  holds = true,
): readonly Item[] {
  const group = (vi: string, en: string, parts: readonly Condition[]): readonly Item[] => [
    {
      inlines: [says(context, vi, en)],
      items: parts.flatMap((part) => conditionItems(context, part)),
    },
  ];
  if ("not" in condition) return conditionItems(context, condition.not, !holds);
  if ("all" in condition) {
    const [only, ...others] = condition.all;
    if (only !== undefined && others.length === 0) return conditionItems(context, only, holds);
    return holds
      ? group("có đủ các điều kiện sau:", "all of these hold:", condition.all)
      : group("không có đủ các điều kiện sau:", "these do not all hold:", condition.all);
  }
  if ("any" in condition) {
    const [only, ...others] = condition.any;
    if (only !== undefined && others.length === 0) return conditionItems(context, only, holds);
    return holds
      ? group("có một trong các điều kiện sau:", "one of these holds:", condition.any)
      : group("không có điều kiện nào sau đây:", "none of these holds:", condition.any);
  }
  return [{ inlines: leafInlines(context, condition, holds) }];
}

/** The points under `Khi có đủ các điều kiện sau`: those of an outer `all` stand alone. */
export function topItems(context: BookContext, condition: Condition): readonly Item[] {
  return "all" in condition
    ? condition.all.flatMap((part) => conditionItems(context, part))
    : conditionItems(context, condition);
}

/** The points of a condition, and the words that lead in to them: `khi có đủ các điều kiện sau:`, or `khi:` before a single one. */
export function whenItems(
  context: BookContext,
  condition: Condition,
): { readonly lead: string; readonly items: readonly Item[] } {
  const items = topItems(context, condition);
  const lead =
    items.length === 1
      ? says(context, "khi:", "when:")
      : says(context, "khi có đủ các điều kiện sau:", "when all of these hold:");
  return { lead, items };
}

function leafInlines(context: BookContext, leaf: Leaf, holds: boolean): Inlines {
  const cites = leaf.cite === undefined ? [] : [leaf.cite];
  return [...comparison(context, leaf, holds), ...citesInBrackets(context, cites)];
}

function comparison(
  context: BookContext,
  { fact, operator, value }: Leaf,
  holds: boolean,
): Inlines {
  if (operator === "isKnown") {
    const known = (value === true) === holds;
    return [
      says(context, known ? "đã biết " : "chưa biết ", known ? "known: " : "not known: "),
      ...factWords(context, fact),
    ];
  }
  if (typeof value === "boolean" && (operator === "equal" || operator === "notEqual"))
    return statement(context, fact, value === ((operator === "equal") === holds));
  const subject = factWords(context, fact);
  const wanted: Inlines =
    typeof value === "object" && "fact" in value
      ? factWords(context, value.fact)
      : [valuesText(context, fact, value)];
  const isDay = definitionOf(fact)?.type === "date";
  const [before, after = ""] = operatorWords(context, operator, {
    holds,
    isDay,
    fact: typeof value === "object" && "fact" in value,
  });
  return [...withoutIs(subject), before, ...wanted, after];
}

/** A label such as `người khiếu nại là` ends in the verb that the operator brings. */
function withoutIs(subject: Inlines): Inlines {
  return subject.map((part) => (typeof part === "string" ? part.replace(/ là$/u, "") : part));
}

function valuesText(
  context: BookContext,
  fact: string,
  value: string | number | boolean | readonly (string | number | boolean)[],
): string {
  if (typeof value !== "object") return valueWords(context, fact, value);
  return orText(
    context,
    value.map((one) => valueWords(context, fact, one)),
  );
}

/** What stands before and after the value that is asked for. */
function operatorWords(
  context: BookContext,
  operator: Leaf["operator"],
  {
    holds,
    isDay,
    fact,
  }: { readonly holds: boolean; readonly isDay: boolean; readonly fact: boolean },
): readonly [string, string?] {
  const day = isDay && !fact ? "ngày " : "";
  const vi = (yes: readonly [string, string?], no: string): readonly [string, string?] =>
    holds ? yes : [no];
  if (context.lang === "en") return [englishWords[operator][holds ? 0 : 1]];
  switch (operator) {
    case "equal":
    case "in":
      return vi([` là ${day}`], ` không phải là ${day}`);
    case "notEqual":
    case "notIn":
      return vi([` không phải là ${day}`], ` là ${day}`);
    case "atLeast":
      return vi([" từ ", " trở lên"], " dưới ");
    case "atMost":
      return vi([" không quá "], " trên ");
    case "before":
      return vi([` trước ${day}`], ` không trước ${day}`);
    case "onOrBefore":
      return vi([` không sau ${day}`], ` sau ${day}`);
    case "onOrAfter":
      return vi([` từ ${day}`, " trở đi"], ` trước ${day}`);
    case "after":
      return vi([` sau ${day}`], ` không sau ${day}`);
    case "contains":
      return vi([" gồm: "], " không gồm: ");
    case "isKnown":
      return [" "];
  }
}

const englishWords: Readonly<Record<Leaf["operator"], readonly [string, string]>> = {
  equal: [" is ", " is not "],
  in: [" is ", " is not "],
  notEqual: [" is not ", " is "],
  notIn: [" is not ", " is "],
  atLeast: [" is at least ", " is less than "],
  atMost: [" is at most ", " is more than "],
  before: [" is before ", " is not before "],
  onOrBefore: [" is on or before ", " is after "],
  onOrAfter: [" is on or after ", " is before "],
  after: [" is after ", " is not after "],
  contains: [" contains ", " does not contain "],
  isKnown: [" is known ", " is not known "],
};
