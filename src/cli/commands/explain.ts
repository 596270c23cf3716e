import { decide } from "../../decide/decide";
import { explain } from "../../explain/explain";
import { type CaseOptions, openCases } from "../cases";
import { exitCode } from "../exit-code";
import { printFindings } from "../print-findings";
import { writeOut } from "../write";

/** `tiepdan explain`: why the rules say what they say, for the whole case or one rule of it. */
export async function explainCase(
  file: string,
  target: string | undefined,
  options: CaseOptions,
): Promise<number> {
  const { rulebook, asOf, lawAt, cases, findings } = await openCases([file], options);
  for (const { file: caseFile, agency } of cases) {
    const decision = await decide(rulebook, caseFile, {
      asOf,
      lang: options.lang,
      ...(lawAt === undefined ? {} : { lawAt }),
      ...(agency === undefined ? {} : { agency }),
    });
    writeOut(
      explain(decision, {
        lang: options.lang,
        law: rulebook.law,
        ...(target === undefined ? {} : { target }),
      }),
    );
  }
  await printFindings(findings, options.lang);
  return findings.some(({ severity }) => severity === "error") ? exitCode.findings : exitCode.clean;
}
