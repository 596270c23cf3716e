import { positionsOf } from "../case/parse-record";
import type { RecordDecision } from "../decide/record-decision";
import type { Finding } from "../finding/finding";
import { pathSteps, pathText } from "../finding/path-text";
import { type Problem, toFinding } from "../finding/problem";
import { readYamlSource, type YamlSource } from "../finding/yaml-source";
import { withoutKnown } from "./baseline";
import type { FindingOptions } from "./case-findings";
import { sortFindings } from "./findings";
import { recordChecks } from "./record-checks";

/** What is wrong with a record of several matters: the problems of the record itself, and what was owed and is missing; sorted by place. */
export function recordFindings(
  record: object,
  decision: RecordDecision,
  own: readonly Problem[],
  { lang = "vi", baseline, soonDays = 7, source }: FindingOptions,
): readonly Finding[] {
  const problems = [...own, ...recordChecks.flatMap((check) => check({ decision, soonDays }))];
  const positionOf = positionsOf(record) ?? positionsIn(source);
  const findings = [
    ...problems.map((problem) => toFinding(problem, lang, positionOf?.(problem.path))),
    ...decision.matters.flatMap(({ label, path, findings: told }) =>
      told.map((finding): Finding => {
        const steps = finding.path === "" ? path : pathSteps(finding.path);
        return {
          ...finding,
          path: pathText(steps),
          message: `${label[lang]}: ${finding.message}`,
          ...(positionOf === undefined ? {} : { at: positionOf(steps) }),
        };
      }),
    ),
  ];
  return sortFindings(
    baseline === undefined ? findings : withoutKnown(decision.record.id, findings, baseline),
  );
}

function positionsIn(source: FindingOptions["source"]): YamlSource["positionOf"] | undefined {
  if (source === undefined) return undefined;
  const read = readYamlSource(source.text, { file: source.file });
  return read.findings.length === 0 ? read.positionOf : undefined;
}
