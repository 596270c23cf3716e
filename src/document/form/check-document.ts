import { positionsOf } from "../../case/parse-record";
import type { Finding, Lang } from "../../finding/finding";
import { toFinding } from "../../finding/problem";
import type { OfficialDocument } from "../official-document";
import { outsideCoverage } from "./coverage";
import { formChecks } from "./form-checks";
import { citesOf } from "./form-cites";
import { precomposed } from "./precomposed";

/**
 * Everything in a document that its rules of form do not allow (errors) or that a person should look at (warnings): Phụ lục I Nghị định
 * 30/2020/NĐ-CP, for Party documents 36-HD/VPTW and 05-HD/VPTW. Paths are those of the document's JSON; a document that was parsed from
 * a file has file, line and column too. Confidential text is never quoted. `checkDocument(document, { lang: "en" })`.
 */
export function checkDocument(
  document: OfficialDocument,
  { lang = "vi" }: { readonly lang?: Lang } = {},
): readonly Finding[] {
  const positionOf = positionsOf(document);
  const outside = outsideCoverage(document);
  if (outside !== undefined) {
    const problem = { rule: "form-older-rules", ...outside };
    return [toFinding(problem, lang, positionOf?.(outside.path))];
  }
  const composed = precomposed(document);
  return formChecks.flatMap(({ id, part, regime, run }) => {
    if (regime !== undefined && regime !== document.regime) return [];
    const cites = citesOf(document, part);
    return run(composed).map((problem) =>
      toFinding(
        { rule: id, ...(cites.length === 0 ? {} : { cites }), ...problem },
        lang,
        positionOf?.(problem.path),
      ),
    );
  });
}
