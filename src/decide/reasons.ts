import type { FactValue } from "../case/fact";
import type { Leaf } from "../rulebook/rule-schema";
import type { ConditionNode, Values } from "./condition";
import type { Reason } from "./decision";
import { no, type Truth, toAnswer, yes } from "./truth";

/**
 * The comparisons that settle a condition's answer: for a yes all that had to hold, for a no the first that did not, for an unknown those
 * whose facts are missing.
 */
export function reasonsOf(node: ConditionNode, values: Values): readonly Reason[] {
  const reasons: Reason[] = [];
  collect(node, values, reasons);
  return reasons;
}

function collect(node: ConditionNode, values: Values, reasons: Reason[]): void {
  const truth = node.test(values);
  switch (node.kind) {
    case "leaf":
      reasons.push(reasonOf(node.leaf, truth, values));
      return;
    case "not":
      collect(node.part, values, reasons);
      return;
    case "all":
    case "any": {
      // One part settles a no of `all` and a yes of `any`; else every part of the same answer counts.
      const isSettledByOne = truth === (node.kind === "all" ? no : yes);
      for (const part of node.parts) {
        if (part.test(values) !== truth) continue;
        collect(part, values, reasons);
        if (isSettledByOne) return;
      }
    }
  }
}

/** One comparison with what it made of the fact. */
export function reasonOf(
  { fact, operator, value, cite }: Leaf,
  truth: Truth,
  values: Values,
): Reason {
  const found = values[fact];
  return {
    fact,
    operator,
    wanted: wantedOf(value, values),
    ...(found === undefined ? {} : { found }),
    answer: toAnswer(truth),
    ...(typeof value === "object" && "fact" in value ? { wantedFact: value.fact } : {}),
    ...(cite === undefined ? {} : { cite }),
  };
}

function wantedOf(value: Leaf["value"], values: Values): FactValue {
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(String);
  return "fact" in value ? (values[value.fact] ?? value.fact) : [];
}
