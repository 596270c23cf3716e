import { suggest } from "../../finding/suggest";
import { spanWithin } from "../../law/in-force";
import { citedProvisions } from "../cited-provisions";
import type { RuleContext } from "../rule-context";
import type { RuleProblem } from "../rule-problem";

/** A citation of a provision that does not exist. */
export function citationKnown(context: RuleContext): readonly RuleProblem[] {
  return context.rules.flatMap((placed) =>
    citedProvisions(placed.rule)
      .filter(({ id }) => context.law.instrumentOf(id) === undefined)
      .map(({ id, path }) => {
        const near = suggest(id, [...context.law.provisions.keys()]);
        return {
          rule: "citation-known",
          severity: "error" as const,
          file: placed.file,
          path: [...placed.path, ...path],
          message: {
            vi: `Không có điều khoản \`${id}\` trong dữ liệu luật`,
            en: `The law data hold no provision \`${id}\``,
          },
          fix:
            near === undefined
              ? {
                  vi: "hãy thêm điều khoản vào `provisions` hoặc sửa mã",
                  en: "add it under `provisions` or correct the id",
                }
              : { vi: `có phải \`${near}\`?`, en: `did you mean \`${near}\`?` },
        };
      }),
  );
}

/** A citation that is not in force on every day on which the wording uses it. */
export function citationInForce(context: RuleContext): readonly RuleProblem[] {
  return context.rules.flatMap((placed) =>
    citedProvisions(placed.rule).flatMap(({ id, path, days }) => {
      const text = context.law.lookUp(id) ?? context.law.instruments.get(id);
      if (text === undefined || days === undefined || spanWithin(days, text.inForce)) return [];
      const { from = "…", to = "…" } = text.inForce;
      return [
        {
          rule: "citation-in-force",
          severity: "error" as const,
          file: placed.file,
          path: [...placed.path, ...path],
          message: {
            vi: `\`${id}\` có hiệu lực từ \`${from}\` đến \`${to}\`, không phủ hết ${days.from} – ${days.to ?? "…"}`,
            en: `\`${id}\` is in force from \`${from}\` to \`${to}\` and does not cover ${days.from} – ${days.to ?? "…"}`,
          },
          fix: {
            vi: "hãy viện dẫn lời văn của những ngày đó, hoặc tách phiên bản của quy tắc",
            en: "cite the wording of those days, or split the version of the rule",
          },
        },
      ];
    }),
  );
}
