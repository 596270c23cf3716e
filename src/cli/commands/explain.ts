import { officeFaults } from "../../check/check-office";
import { decide } from "../../decide/decide";
import { decideOffice } from "../../decide/decide-office";
import { explain } from "../../explain/explain";
import { explainRecord } from "../../explain/explain-record";
import { MisuseError } from "../../finding/misuse-error";
import { type CaseOptions, openCases } from "../cases";
import { exitCode } from "../exit-code";
import { printFindings } from "../print-findings";
import { writeOut } from "../write";

/** `tiepdan explain`: why the rules say what they say, for the whole case or one rule of it; of an office's record what was owed and done. */
export async function explainCase(
  file: string,
  target: string | undefined,
  options: CaseOptions,
): Promise<number> {
  const { rulebook, asOf, lawAt, cases, offices, findings } = await openCases([file], options);
  const settings = { asOf, lang: options.lang, ...(lawAt === undefined ? {} : { lawAt }) };
  for (const { file: caseFile, agency } of cases) {
    const decision = await decide(rulebook, caseFile, {
      ...settings,
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
  if (offices.length > 0 && target !== undefined) {
    throw new MisuseError(
      "unknown-target",
      `\`${target}\` cannot be asked for alone: the record of an office is explained as a whole.`,
    );
  }
  for (const [index, { office, agency }] of offices.entries()) {
    if (index > 0) writeOut("");
    const decision = await decideOffice(rulebook, office, {
      ...settings,
      ...(agency === undefined ? {} : { agency }),
    });
    const faults = officeFaults(rulebook, office, { asOf, lang: options.lang });
    writeOut(explainRecord(decision, { lang: options.lang, law: rulebook.law, faults }));
  }
  await printFindings(findings, options.lang);
  return findings.some(({ severity }) => severity === "error") ? exitCode.findings : exitCode.clean;
}
