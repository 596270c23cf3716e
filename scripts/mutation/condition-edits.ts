import type { Path } from "../../src/finding/path-text";
import type { Condition } from "../../src/rulebook/rule-schema";
import type { Edit } from "./edit";
import { shifts } from "./shifts";

/** Every change of a condition: a comparison dropped, negated, its value shifted; `all` and `any` swapped. */
export function conditionEdits(
  condition: Condition,
  path: Path,
  mayDrop: boolean,
): readonly Edit[] {
  if ("all" in condition) return listEdits("all", condition.all, path);
  if ("any" in condition) return listEdits("any", condition.any, path);
  if ("not" in condition) {
    return [
      { path, change: "`not` is taken away", to: condition.not },
      ...conditionEdits(condition.not, [...path, "not"], false),
    ];
  }
  const { fact, operator, value } = condition;
  const said = `\`${fact} ${operator} ${JSON.stringify(value)}\``;
  return [
    ...(mayDrop ? [{ path, change: `${said} is dropped` }] : []),
    { path, change: `${said} is negated`, to: { not: condition } },
    ...shifts(value, [...path, "value"]),
  ];
}

function listEdits(kind: "all" | "any", parts: readonly Condition[], path: Path): readonly Edit[] {
  const isList = parts.length > 1;
  const other = kind === "all" ? "any" : "all";
  return [
    ...(isList
      ? [{ path, change: `\`${kind}\` becomes \`${other}\``, to: { [other]: parts } }]
      : []),
    ...parts.flatMap((part, index) => conditionEdits(part, [...path, kind, index], isList)),
  ];
}
