import type { Agency } from "../case/agency-schema";
import type { CaseFile } from "../case/case-schema";
import { positionsOf } from "../case/parse-record";
import type { Decision } from "../decide/decision";
import type { Finding, Lang } from "../finding/finding";
import { pathSteps } from "../finding/path-text";
import { type Problem, toFinding } from "../finding/problem";
import { readYamlSource, type YamlSource } from "../finding/yaml-source";
import { builtInRulebook } from "../rulebook/built-in-rulebook";
import type { Rulebook } from "../rulebook/rulebook";
import { type Baseline, withoutKnown } from "./baseline";
import { caseChecks } from "./case-checks";
import { decisionChecks } from "./decision-checks";
import { sortFindings } from "./findings";
import { handlingProblems } from "./handling-problems";

export interface FindingOptions {
  readonly agency?: Agency;
  /**
   * The rulebook that the decision was made with; the packaged one when left out. With another one the steps on file and their
   * documents are not checked.
   */
  readonly rulebook?: Rulebook;
  readonly lang?: Lang;
  /** Findings that are known and not told again. */
  readonly baseline?: Baseline;
  /** Duties due within this many days are told about; 7 when left out. */
  readonly soonDays?: number;
  /** The text of a file that `parseCase` did not read, for lines and columns. */
  readonly source?: { readonly text: string; readonly file: string };
}

/** What the checks find in a case file and in how the case was handled, given what the rules decided; sorted by place. */
export function caseFindings(
  file: CaseFile,
  decision: Decision,
  {
    agency,
    lang = "vi",
    baseline,
    soonDays = 7,
    source,
    rulebook = builtInRulebook(),
  }: FindingOptions = {},
): readonly Finding[] {
  const input = { file, asOf: decision.asOf, ...(agency === undefined ? {} : { agency }) };
  const problems: readonly Problem[] = [
    ...caseChecks.flatMap(({ id, run }) => run(input).map((problem) => ({ ...problem, rule: id }))),
    ...decisionChecks.flatMap((check) => check({ file, decision, soonDays })),
    ...(rulebook.digest === decision.rulebook.digest
      ? handlingProblems(file, decision, { rulebook, agency })
      : []),
  ];
  const positionOf = positionsOf(file) ?? positionsIn(source);
  const findings = [
    ...problems.map((problem) => toFinding(problem, lang, positionOf?.(problem.path))),
    ...decision.findings.map((finding) => placed(finding, positionOf)),
  ];
  return sortFindings(
    baseline === undefined ? findings : withoutKnown(file.id, findings, baseline),
  );
}

function positionsIn(source: FindingOptions["source"]): YamlSource["positionOf"] | undefined {
  if (source === undefined) return undefined;
  const read = readYamlSource(source.text, { file: source.file });
  return read.findings.length === 0 ? read.positionOf : undefined;
}

/** A finding of the decision, pointing into the file. */
function placed(finding: Finding, positionOf: YamlSource["positionOf"] | undefined): Finding {
  if (finding.at !== undefined || positionOf === undefined) return finding;
  return { ...finding, at: positionOf(pathSteps(finding.path)) };
}
