import { definitionOf } from "../../case/fact-catalogue";
import type { PlacedRule, RuleProblem } from "../rule-problem";
import type { RuleEvent } from "../rule-schema";
import { eventsOf } from "../version-conditions";
import { canHave } from "./operator-fits";

type Classify = Extract<RuleEvent, { type: "classify" }>["params"];

/** A rule that concludes what the case file gives, or a value that the fact can never have. */
export function wrongTargets(placed: PlacedRule): readonly RuleProblem[] {
  return placed.rule.versions.flatMap((version, index) =>
    eventsOf(version).flatMap(({ event, path }) =>
      event.type === "classify"
        ? faultOf(event.params, placed, ["versions", index, ...path, "params"])
        : [],
    ),
  );
}

function faultOf(
  { fact, value }: Classify,
  { file, path }: PlacedRule,
  at: RuleProblem["path"],
): readonly RuleProblem[] {
  const definition = definitionOf(fact);
  if (definition === undefined) return [];
  const problem = { severity: "error" as const, file };
  if (definition.origin !== "conclusion") {
    return [
      {
        ...problem,
        rule: "classify-target",
        path: [...path, ...at, "fact"],
        message: {
          vi: `\`${fact}\` do hồ sơ cho biết, quy tắc không được kết luận thay`,
          en: `\`${fact}\` is given by the case file; a rule does not conclude it`,
        },
      },
    ];
  }
  if (canHave(definition, value)) return [];
  return [
    {
      ...problem,
      rule: "classify-value",
      path: [...path, ...at, "value"],
      message: {
        vi: `\`${fact}\` (kiểu ${definition.type}) không bao giờ có giá trị \`${JSON.stringify(value)}\`; hãy ghi giá trị đúng kiểu`,
        en: `\`${fact}\`, a ${definition.type}, never has the value \`${JSON.stringify(value)}\`; write a value that it can have`,
      },
    },
  ];
}
