import { positionsOf } from "../case/parse-record";
import type { Finding, Lang } from "../finding/finding";
import { type Problem, toFinding } from "../finding/problem";
import { sortFindings } from "./findings";

/** The problems of a record itself as findings, sorted, in the file where it was parsed from one. */
export function recordFaults(
  record: object,
  problems: readonly Problem[],
  lang: Lang,
): readonly Finding[] {
  const positionOf = positionsOf(record);
  return sortFindings(
    problems.map((problem) => toFinding(problem, lang, positionOf?.(problem.path))),
  );
}
