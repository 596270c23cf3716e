import type { RuleContext } from "../rule-context";
import type { RuleProblem } from "../rule-problem";
import type { Condition, Leaf } from "../rule-schema";

/** A version whose conditions ask for two things at once that cannot both be, so that it never answers yes. */
export function neverYes({ rules }: RuleContext): readonly RuleProblem[] {
  return rules.flatMap(({ file, path, rule }) =>
    rule.versions.flatMap(({ conditions, table }, index) => {
      const general = conditions ?? rule.conditions;
      const candidates =
        table === undefined ? [general] : table.rows.map(({ when }) => withRow(general, when));
      return candidates.flatMap((candidate) => {
        const clash = contradiction(candidate);
        if (clash === undefined) return [];
        return [
          {
            rule: "version-dead",
            severity: "error" as const,
            file,
            path: [...path, "versions", index],
            message: {
              vi: `Phiên bản không bao giờ áp dụng được: điều kiện về \`${clash}\` trái nhau`,
              en: `The version can never apply: its conditions on \`${clash}\` contradict each other`,
            },
            fix: { vi: "hãy sửa một điều kiện", en: "correct one of the conditions" },
          },
        ];
      });
    }),
  );
}

function withRow(condition: Condition, when: Readonly<Record<string, unknown>>): Condition {
  const row = Object.entries(when).map(
    ([fact, value]): Leaf => ({
      fact,
      operator: Array.isArray(value) ? "in" : "equal",
      value: value as Leaf["value"],
    }),
  );
  return { all: [condition, ...row] };
}

/** The fact on which two comparisons that must hold together have no value in common. */
function contradiction(condition: Condition): string | undefined {
  const wanted = new Map<string, ReadonlySet<unknown>>();
  for (const { fact, operator, value } of requiredLeaves(condition)) {
    const isFixed = typeof value !== "object" || Array.isArray(value);
    if (!isFixed || (operator !== "equal" && operator !== "in")) continue;
    const values = new Set<unknown>([value].flat());
    const before = wanted.get(fact) ?? values;
    const both = new Set([...values].filter((one) => before.has(one)));
    if (both.size === 0) return fact;
    wanted.set(fact, both);
  }
  return undefined;
}

function requiredLeaves(condition: Condition): readonly Leaf[] {
  if ("all" in condition) return condition.all.flatMap(requiredLeaves);
  return "fact" in condition ? [condition] : [];
}
