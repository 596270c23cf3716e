import type { MatterDecision } from "../../decide/record-decision";
import { pathSteps } from "../../finding/path-text";
import type { Problem } from "../../finding/problem";
import type { RecordCheck } from "../record-check";

/** `missing-fact`: what the record leaves out and the rules still need, each fact once for all matters that lack it. */
export const missing: RecordCheck = ({ decision }) => {
  const lacking = new Map<string, MatterDecision[]>();
  for (const matter of decision.matters) {
    for (const { fact } of matter.missing) {
      lacking.set(fact, [...(lacking.get(fact) ?? []), matter]);
    }
  }
  return [...lacking].flatMap(([fact, matters]) => problemOf(fact, matters));
};

function problemOf(fact: string, matters: readonly MatterDecision[]): readonly Problem[] {
  const [first] = matters;
  const asked = first?.missing.find((one) => one.fact === fact);
  if (first === undefined || asked === undefined) return [];
  const { question, path = fact } = asked;
  const more = matters.length - 1;
  return [
    {
      rule: "missing-fact",
      severity: "info",
      path: pathSteps(path),
      message: {
        vi: `Chưa rõ: ${question.vi} (${first.label.vi}${more === 0 ? "" : ` và ${more} mục khác`})`,
        en: `Not known: ${question.en} (${first.label.en}${more === 0 ? "" : ` and ${more} more`})`,
      },
      fix: { vi: `hãy hỏi và ghi vào \`${path}\``, en: `ask, and write it in \`${path}\`` },
    },
  ];
}
