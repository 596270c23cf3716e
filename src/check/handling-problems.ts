import type { Agency } from "../case/agency-schema";
import type { CaseFile } from "../case/case-schema";
import type { Decision } from "../decide/decision";
import { builtInTemplates } from "../document/template/built-in";
import type { Problem } from "../finding/problem";
import type { Rulebook } from "../rulebook/rulebook";
import { handlingChecks } from "./handling-checks";
import { stepsOf } from "./handling-step";
import { handlingTable } from "./handling-table";

/** What the checks find in the steps on file and their documents, given the rulebook that the decision was made with. */
export function handlingProblems(
  file: CaseFile,
  decision: Decision,
  { rulebook, agency }: { readonly rulebook: Rulebook; readonly agency?: Agency | undefined },
): readonly Problem[] {
  if (file.events === undefined || file.events.length === 0) return [];
  const input = {
    file,
    decision,
    rulebook,
    agency,
    steps: stepsOf(file, decision, rulebook),
    table: handlingTable(),
    templates: builtInTemplates(),
  };
  return handlingChecks.flatMap(({ id, run }) =>
    run(input).map((problem) => ({ ...problem, rule: id })),
  );
}
