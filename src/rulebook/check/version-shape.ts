import type { RuleContext } from "../rule-context";
import type { RuleProblem } from "../rule-problem";

/** A version says one thing: an `event`, or a `table` whose rows have events. */
export function versionShape({ rules }: RuleContext): readonly RuleProblem[] {
  return rules.flatMap(({ file, path, rule }) =>
    rule.versions.flatMap(({ event, table }, index) => {
      if ((event === undefined) !== (table === undefined)) return [];
      const both = event !== undefined;
      return [
        {
          rule: "version-shape",
          severity: "error" as const,
          file,
          path: [...path, "versions", index],
          message: both
            ? {
                vi: "Phiên bản có cả `event` và `table`",
                en: "The version has both `event` and `table`",
              }
            : {
                vi: "Phiên bản không có `event` cũng không có `table`",
                en: "The version has neither `event` nor `table`",
              },
          fix: both
            ? { vi: "hãy bỏ một trong hai", en: "remove one of them" }
            : { vi: "hãy ghi điều mà quy tắc nói", en: "write what the rule says" },
        },
      ];
    }),
  );
}
