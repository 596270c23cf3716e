import { citedProvisions } from "../cited-provisions";
import type { RuleContext } from "../rule-context";
import type { RuleProblem } from "../rule-problem";

/** A cited provision of which the law data say only in English what it says; told where a rule first cites it. */
export function readingInVietnamese({ rules, law }: RuleContext): readonly RuleProblem[] {
  const told = new Set<string>();
  return rules.flatMap((placed) =>
    citedProvisions(placed.rule).flatMap(({ id, path }) => {
      const provision = law.lookUp(id);
      if (provision === undefined || provision.says.vi !== undefined || told.has(id)) return [];
      told.add(id);
      return [
        {
          rule: "reading-in-vietnamese",
          severity: "error" as const,
          file: placed.file,
          path: [...placed.path, ...path],
          message: {
            vi: `\`${id}\` chưa có \`says.vi\`: người dùng chỉ đọc được bằng tiếng Anh`,
            en: `\`${id}\` has no \`says.vi\`: people can read what it says in English only`,
          },
          fix: {
            vi: "hãy ghi điều khoản nói gì vào `says.vi`, bằng lời của mình",
            en: "write what the provision says in `says.vi`, in your own words",
          },
        },
      ];
    }),
  );
}
