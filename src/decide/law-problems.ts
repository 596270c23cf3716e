import { valueNames } from "../case/value-names";
import type { Problem } from "../finding/problem";
import type { CaseState } from "./case-state";
import type { Draft } from "./draft";

/** What the rules cannot answer at all: a kind of petition or a day of the law that is not encoded. */
export function lawProblems(draft: Draft, state: CaseState): readonly Problem[] {
  return [...kindProblem(draft, state), ...dayProblem(draft)];
}

function kindProblem({ outcomes, skipped }: Draft, { values }: CaseState): readonly Problem[] {
  const kind = values["petition.kind"];
  if (
    typeof kind !== "string" ||
    [...outcomes, ...skipped].some(({ rule: { wanted } }) => wanted.get("petition.kind")?.has(kind))
  )
    return [];
  const name = valueNames[kind] ?? { vi: kind, en: kind };
  return [
    {
      rule: "kind-not-encoded",
      severity: "warning",
      path: ["kind"],
      message: {
        vi: `Bộ quy tắc chưa trả lời về đơn ${name.vi}: không kết luận gì về thẩm quyền, thời hạn của đơn này`,
        en: `These rules do not answer for a ${name.en} yet: nothing is said of its competence and deadlines`,
      },
      fix: {
        vi: "hãy xử lý theo văn bản quy phạm pháp luật hiện hành",
        en: "handle it by the texts in force",
      },
    },
  ];
}

/** Days before the first encoded wording: the older law is not encoded, and nothing is said by the newer one. */
function dayProblem({ outcomes }: Draft): readonly Problem[] {
  const open = outcomes.filter(({ unread }) => unread === "not-encoded");
  const days = [...new Set(open.flatMap(({ governingDate }) => governingDate ?? []))].sort();
  const [first] = days;
  if (first === undefined) return [];
  const rules = open.map(({ rule }) => `\`${rule.rule.id}\``);
  return [
    {
      rule: "law-not-encoded",
      severity: "warning",
      path: [],
      message: {
        vi: `Lời văn áp dụng cho ngày ${days.map((day) => `\`${day}\``).join(", ")} chưa có trong bộ quy tắc hoặc chưa rõ; chưa trả lời được: ${rules.join(", ")}`,
        en: `The wording for ${days.map((day) => `\`${day}\``).join(", ")} is not encoded or not settled; left open: ${rules.join(", ")}`,
      },
      fix: {
        vi: "hãy kiểm tra ngày trong hồ sơ; nếu đúng, áp dụng văn bản có hiệu lực vào ngày đó",
        en: "check the days in the file; if they are right, apply the text in force on them",
      },
    },
  ];
}
