import { parseCitation, unversioned } from "../../law/citation";
import { citeProvision } from "../../law/cite-provision";
import type { HandlingCheck } from "../handling-check";

/** A document that cites its bases, and none of those on which its duty rests; for a refusal, its ground is one of them. */
export const basisMissing: HandlingCheck = {
  id: "basis-missing",
  run: ({ decision, steps, rulebook: { law } }) =>
    steps.flatMap(({ what, index, event, duties }) => {
      const bases = event.document?.bases;
      const [duty] = duties;
      if (bases === undefined || duty === undefined) return [];
      const grounds =
        what === "refused" ? decision.admission.grounds.flatMap(({ cites }) => cites) : [];
      const right = [...new Set([...duties.flatMap(({ cites }) => cites), ...grounds])];
      if (bases.some((basis) => right.some((cite) => isCovered(cite, basis)))) return [];
      const named = (lang: "vi" | "en"): string =>
        right.map((id) => citeProvision(law, id, lang)).join("; ");
      return [
        {
          severity: "warning" as const,
          path: ["events", index, "document", "bases"],
          message: {
            vi: `Các căn cứ đã ghi không có căn cứ nào của việc này: ${named("vi")}`,
            en: `None of the bases of this step is cited: ${named("en")}`,
          },
          fix: {
            vi: "kiểm tra căn cứ đã ghi; nếu đúng, đính chính bằng công văn, nêu đúng điều khoản",
            en: "check what was cited; if it is right, correct the document by a dispatch that names the provision",
          },
          cites: [...right, "ND30-2020/d18/k3"],
        },
      ];
    }),
};

/** Whether a basis names the act of a provision as a whole, or its article. */
function isCovered(cite: string, basis: string): boolean {
  const [act, article] = placeOf(cite);
  const [named, part] = placeOf(basis);
  return act === named && (part === undefined || part === article);
}

function placeOf(id: string): readonly [string, string | undefined] {
  const { instrument, article, part } = parseCitation(id) ?? { instrument: unversioned(id) };
  return [instrument, article ?? part];
}
