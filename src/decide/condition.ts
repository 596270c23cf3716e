import type { FactValue } from "../case/fact";
import type { Condition, Leaf, Operator } from "../rulebook/rule-schema";
import { no, type Truth, truthOf, unknown, yes } from "./truth";

export type Values = Readonly<Record<string, FactValue>>;

/** A condition as a function of the facts. */
export type Compiled = (values: Values) => Truth;

type Compare = (found: FactValue, wanted: unknown) => boolean | undefined;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Compares two of the same type; a value of another type settles nothing. */
const alike =
  (
    compare: (found: string | number | boolean, wanted: string | number | boolean) => boolean,
  ): Compare =>
  (found, wanted) =>
    typeof found === typeof wanted && typeof found !== "object"
      ? compare(found, wanted as string | number | boolean)
      : undefined;

const days =
  (compare: (found: string, wanted: string) => boolean): Compare =>
  (found, wanted) =>
    typeof found === "string" && typeof wanted === "string" ? compare(found, wanted) : undefined;

const numbers =
  (compare: (found: number, wanted: number) => boolean): Compare =>
  (found, wanted) =>
    typeof found === "number" && typeof wanted === "number" ? compare(found, wanted) : undefined;

const among: Compare = (found, wanted) => {
  if (!isList(wanted) || !wanted.some((one) => typeof one === typeof found)) return undefined;
  return wanted.includes(found);
};

/** What each operator makes of a known fact; undefined where the types do not meet, which settles nothing. */
export const comparisons: Readonly<Record<Exclude<Operator, "isKnown">, Compare>> = {
  equal: alike((found, wanted) => found === wanted),
  notEqual: alike((found, wanted) => found !== wanted),
  in: among,
  notIn: (found, wanted) => {
    const isAmong = among(found, wanted);
    return isAmong === undefined ? undefined : !isAmong;
  },
  atLeast: numbers((found, wanted) => found >= wanted),
  atMost: numbers((found, wanted) => found <= wanted),
  before: days((found, wanted) => found < wanted),
  onOrBefore: days((found, wanted) => found <= wanted),
  onOrAfter: days((found, wanted) => found >= wanted),
  after: days((found, wanted) => found > wanted),
  contains: (found, wanted) => (isList(found) ? found.includes(String(wanted)) : undefined),
};

/** A compiled condition with its parts, so that the reasons for an answer can be told without compiling again. */
export type ConditionNode =
  | {
      readonly kind: "all" | "any";
      readonly test: Compiled;
      readonly parts: readonly ConditionNode[];
    }
  | { readonly kind: "not"; readonly test: Compiled; readonly part: ConditionNode }
  | { readonly kind: "leaf"; readonly test: Compiled; readonly leaf: Leaf };

/**
 * Compiles a condition once. A fact that is missing makes its comparison unknown; `all`, `any` and `not` follow Kleene: one no settles
 * `all`, one yes settles `any`.
 */
export function compileNode(condition: Condition): ConditionNode {
  if ("all" in condition) {
    const parts = condition.all.map(compileNode);
    return { kind: "all", test: everyOf(parts.map(({ test }) => test)), parts };
  }
  if ("any" in condition) {
    const parts = condition.any.map(compileNode);
    return { kind: "any", test: someOf(parts.map(({ test }) => test)), parts };
  }
  if ("not" in condition) {
    const part = compileNode(condition.not);
    return { kind: "not", test: (values) => (yes - part.test(values)) as Truth, part };
  }
  return { kind: "leaf", test: compileLeaf(condition), leaf: condition };
}

/** A condition as a function of the facts. */
export function compileCondition(condition: Condition): Compiled {
  return compileNode(condition).test;
}

function everyOf(parts: readonly Compiled[]): Compiled {
  return (values) => {
    let least: Truth = yes;
    for (const part of parts) {
      const truth = part(values);
      if (truth === no) return no;
      if (truth === unknown) least = unknown;
    }
    return least;
  };
}

function someOf(parts: readonly Compiled[]): Compiled {
  return (values) => {
    let most: Truth = no;
    for (const part of parts) {
      const truth = part(values);
      if (truth === yes) return yes;
      if (truth === unknown) most = unknown;
    }
    return most;
  };
}

function compileLeaf({ fact, operator, value }: Leaf): Compiled {
  if (operator === "isKnown") return (values) => truthOf((values[fact] !== undefined) === value);
  const compare = comparisons[operator];
  const settle = (found: FactValue | undefined, wanted: unknown): Truth => {
    if (found === undefined || wanted === undefined) return unknown;
    const holds = compare(found, wanted);
    return holds === undefined ? unknown : truthOf(holds);
  };
  if (typeof value === "object" && "fact" in value) {
    const other = value.fact;
    return (values) => settle(values[fact], values[other]);
  }
  return (values) => settle(values[fact], value);
}
