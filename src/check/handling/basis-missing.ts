import { parseCitation, unversioned } from "../../law/citation";
import { citeProvision } from "../../law/cite-provision";
import type { HandlingCheck, HandlingInput } from "../handling-check";
import type { Step } from "../handling-step";

/** A document that cites its bases and none of those of its step; a refusal must name an article on which it rests. */
export const basisMissing: HandlingCheck = {
  id: "basis-missing",
  run: ({ decision, steps, rulebook: { law }, table }) =>
    steps.flatMap((step) => {
      const bases = step.event.document?.bases;
      const right = rightBases(step, decision);
      if (bases === undefined || right.length === 0) return [];
      if (bases.some((basis) => isFitting(basis, step, right, decision))) return [];
      const named = (lang: "vi" | "en"): string =>
        right.map((id) => citeProvision(law, id, lang)).join("; ");
      return [
        {
          severity: "warning" as const,
          path: ["events", step.index, "document", "bases"],
          message: {
            vi: `Các căn cứ đã ghi không có căn cứ nào của việc này: ${named("vi")}`,
            en: `None of the bases of this step is cited: ${named("en")}`,
          },
          fix: {
            vi: "kiểm tra căn cứ đã ghi; nếu đúng, đính chính bằng công văn, nêu đúng điều khoản",
            en: "check what was cited; if it is right, correct the document by a dispatch that names the provision",
          },
          cites: [...right, ...table.correction.cites],
        },
      ];
    }),
};

type Decided = HandlingInput["decision"];

/** What the step rests on: its duties; for a refusal also its grounds and the time limits that had run out. */
function rightBases({ what, duties }: Step, { admission, windows }: Decided): readonly string[] {
  const own = duties.flatMap(({ cites }) => cites);
  if (what !== "refused" || own.length === 0) return [...new Set(own)];
  // A ground's first provision is the ground itself; which time limit had run out is told by the window, not by the ground.
  const grounds = admission.grounds.flatMap(({ cites }) => cites.slice(0, 1));
  const over = windows.filter(({ status }) => status === "late" || status === "lapsed");
  return [...new Set([...own, ...grounds, ...over.flatMap(({ cites }) => cites)])];
}

/** Beside the very articles any act that governs the case will do, but not for a refusal that names articles. */
function isFitting(
  basis: string,
  { what }: Step,
  right: readonly string[],
  { obligations }: Decided,
): boolean {
  const [act, article] = placeOf(basis);
  const isStrict = what === "refused" && article !== undefined;
  const cites = isStrict ? right : [...right, ...obligations.flatMap((one) => one.cites)];
  return cites.some((cite) => {
    const [citedAct, citedArticle] = placeOf(cite);
    return act === citedAct && (!isStrict || article === citedArticle);
  });
}

function placeOf(id: string): readonly [string, string | undefined] {
  const { instrument, article, part } = parseCitation(id) ?? { instrument: unversioned(id) };
  return [instrument, article ?? part];
}
