import type { Path } from "../../finding/path-text";
import type { RuleContext } from "../rule-context";
import type { RuleProblem } from "../rule-problem";

/** The id of a rule, a role or an assumption that is given twice, or that the packaged rules use already. */
export function duplicateId({ rules, names, taken }: RuleContext): readonly RuleProblem[] {
  const ruleIds = rules.map(({ rule, file, path }) => ({
    id: rule.id,
    file,
    path: [...path, "id"],
  }));
  return [
    ...repeated(ruleIds, taken.rules),
    ...repeated(
      names.filter(({ kind }) => kind === "role"),
      taken.roles,
    ),
    ...repeated(
      names.filter(({ kind }) => kind === "assumption"),
      taken.assumptions,
    ),
  ];
}

interface Given {
  readonly id: string;
  readonly file: string;
  readonly path: Path;
}

function repeated(all: readonly Given[], taken: ReadonlySet<string>): readonly RuleProblem[] {
  const seen = new Map<string, string>();
  return all.flatMap(({ id, file, path }) => {
    const before = seen.get(id);
    seen.set(id, before ?? file);
    if (before === undefined && !taken.has(id)) return [];
    const where =
      before === undefined
        ? { vi: "trong bộ quy tắc có sẵn", en: "among the packaged rules" }
        : { vi: `ở ${before}`, en: `in ${before}` };
    return [
      {
        rule: "duplicate-id",
        severity: "error" as const,
        file,
        path,
        message: {
          vi: `Mã \`${id}\` đã có ${where.vi}`,
          en: `The id \`${id}\` is given ${where.en} already`,
        },
        fix: {
          vi: "hãy đặt mã khác; muốn thay một quy tắc thì viết quy tắc riêng có `exceptTo`",
          en: "choose another; to take a rule's place write one of your own with `exceptTo`",
        },
      },
    ];
  });
}
