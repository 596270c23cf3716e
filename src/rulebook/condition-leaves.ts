import type { Path } from "../finding/path-text";
import type { Condition, Leaf } from "./rule-schema";

export interface PlacedLeaf {
  readonly leaf: Leaf;
  readonly path: Path;
}

/** Every comparison of a condition tree, with its path from the root. */
export function leavesOf(condition: Condition, path: Path = []): readonly PlacedLeaf[] {
  if ("all" in condition) {
    return condition.all.flatMap((part, index) => leavesOf(part, [...path, "all", index]));
  }
  if ("any" in condition) {
    return condition.any.flatMap((part, index) => leavesOf(part, [...path, "any", index]));
  }
  if ("not" in condition) return leavesOf(condition.not, [...path, "not"]);
  return [{ leaf: condition, path }];
}

/** The facts that a condition reads, each once. */
export function factsRead(condition: Condition): readonly string[] {
  return [
    ...new Set(
      leavesOf(condition).flatMap(({ leaf: { fact, value } }) =>
        typeof value === "object" && "fact" in value ? [fact, value.fact] : [fact],
      ),
    ),
  ];
}
