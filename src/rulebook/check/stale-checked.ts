import { addMonths, isoDate } from "../../time/iso-date";
import type { RuleContext } from "../rule-context";
import type { RuleProblem } from "../rule-problem";

/** A wording is read again after this many months at the latest. */
const monthsFresh = 12;

/**
 * A wording that was last read against the text before an instrument that amends the cited one came into force, or more than a year
 * before the day of the check. Only wordings that still hold are asked about.
 */
export function staleChecked({ rules, law, today }: RuleContext): readonly RuleProblem[] {
  if (today === undefined) return [];
  return rules.flatMap(({ file, path, rule }) =>
    rule.versions.flatMap(({ checked, cites, inForce }, index) => {
      if (inForce.to !== undefined && inForce.to < today) return [];
      const amended = cites
        .flatMap((id) => law.instrumentOf(id)?.amendedBy ?? [])
        .map((id) => law.instruments.get(id))
        .find((one) => {
          const from = one?.inForce.from;
          return from !== undefined && from <= today && checked.on < (one?.issued ?? from);
        });
      const isOld = addMonths(isoDate(checked.on), monthsFresh) < today;
      if (amended === undefined && !isOld) return [];
      const why =
        amended === undefined
          ? { vi: `đã quá ${monthsFresh} tháng`, en: `more than ${monthsFresh} months ago` }
          : {
              vi: `trước khi có ${amended.shortTitle.vi}`,
              en: `before ${amended.shortTitle.en} was issued`,
            };
      return [
        {
          rule: "stale-checked",
          severity: "warning" as const,
          file,
          path: [...path, "versions", index, "checked", "on"],
          message: {
            vi: `\`${rule.id}\` đối chiếu lần cuối ngày \`${checked.on}\`, ${why.vi}`,
            en: `\`${rule.id}\` was last read against the text on \`${checked.on}\`, ${why.en}`,
          },
          fix: {
            vi: "hãy đọc lại điều khoản rồi ghi ngày mới vào `checked.on`",
            en: "read the provision again and write the new day in `checked.on`",
          },
        },
      ];
    }),
  );
}
