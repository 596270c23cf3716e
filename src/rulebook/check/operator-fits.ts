import type { FactDefinition } from "../../case/fact";
import { factIn, type RuleContext } from "../rule-context";
import type { RuleProblem } from "../rule-problem";
import type { Leaf, Operator } from "../rule-schema";
import { leavesOfRule } from "../version-conditions";

type FactType = FactDefinition["type"];

/** Which types of facts an operator compares. */
const fits: Readonly<Record<Operator, readonly FactType[]>> = {
  equal: ["boolean", "choice", "number", "text", "date"],
  notEqual: ["boolean", "choice", "number", "text", "date"],
  in: ["choice", "number", "text"],
  notIn: ["choice", "number", "text"],
  atLeast: ["number"],
  atMost: ["number"],
  before: ["date"],
  onOrBefore: ["date"],
  onOrAfter: ["date"],
  after: ["date"],
  contains: ["list"],
  isKnown: ["boolean", "choice", "number", "text", "date", "list"],
};

const isDay = (value: unknown): boolean =>
  typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/u.test(value);

const isOfType: Readonly<Record<FactType, (value: unknown) => boolean>> = {
  boolean: (value) => typeof value === "boolean",
  number: (value) => typeof value === "number",
  date: isDay,
  choice: (value) => typeof value === "string",
  text: (value) => typeof value === "string",
  list: (value) => typeof value === "string",
};

/** An operator that cannot compare a fact of that type, or a value that the fact can never have. */
export function operatorFits(context: RuleContext): readonly RuleProblem[] {
  return context.rules.flatMap(({ file, path: start, rule }) =>
    leavesOfRule(rule).flatMap(({ leaf, path }) => {
      const definition = factIn(context, leaf.fact);
      const message = definition === undefined ? undefined : faultOf(leaf, definition, context);
      return message === undefined
        ? []
        : [
            {
              rule: "operator-fits",
              severity: "error" as const,
              file,
              path: [...start, ...path],
              message,
            },
          ];
    }),
  );
}

function faultOf(
  { fact, operator, value }: Leaf,
  definition: FactDefinition,
  context: RuleContext,
): RuleProblem["message"] | undefined {
  if (!fits[operator].includes(definition.type)) {
    return {
      vi: `\`${operator}\` không so sánh được dữ kiện \`${fact}\` (kiểu ${definition.type}); dùng được: ${operatorsFor(definition.type)}`,
      en: `\`${operator}\` does not compare \`${fact}\`, a ${definition.type}; use one of ${operatorsFor(definition.type)}`,
    };
  }
  if (operator === "isKnown")
    return typeof value === "boolean" ? undefined : wrongValue(fact, value);
  if (typeof value === "object" && "fact" in value) {
    const other = factIn(context, value.fact);
    return other === undefined || other.type === definition.type
      ? undefined
      : wrongValue(fact, value.fact);
  }
  const takesList = operator === "in" || operator === "notIn";
  if (takesList !== Array.isArray(value)) return wrongValue(fact, value);
  const wrong = [value].flat().find((one) => !canHave(definition, one));
  return wrong === undefined ? undefined : wrongValue(fact, wrong, definition.values);
}

/** Whether a fact can ever have a value (for a list: hold it). */
export function canHave({ type, values }: FactDefinition, value: unknown): boolean {
  return isOfType[type](value) && values?.includes(String(value)) !== false;
}

function operatorsFor(type: FactType): string {
  return Object.entries(fits)
    .filter(([, types]) => types.includes(type))
    .map(([operator]) => `\`${operator}\``)
    .join(", ");
}

function wrongValue(
  fact: string,
  value: unknown,
  values?: readonly string[],
): RuleProblem["message"] {
  const written = typeof value === "string" ? value : JSON.stringify(value);
  const known = values === undefined ? "" : values.map((name) => `\`${name}\``).join(", ");
  return {
    vi: `dữ kiện \`${fact}\` không bao giờ có giá trị \`${written}\`${known === "" ? "; hãy viết đúng kiểu của dữ kiện" : `; các giá trị: ${known}`}`,
    en: `\`${fact}\` never has the value \`${written}\`${known === "" ? "; write a value of the fact's type" : `; it has one of ${known}`}`,
  };
}
