import { decide } from "../../decide/decide";
import { explain } from "../../explain/explain";
import { explainRecord } from "../../explain/explain-record";
import { MisuseError } from "../../finding/misuse-error";
import { type CaseOptions, openCases } from "../cases";
import { exitCode } from "../exit-code";
import { printFindings } from "../print-findings";
import { decideOpened, faultsOfOpened } from "../record";
import { writeOut } from "../write";

/** `tiepdan explain`: why the rules say what they say, for the whole case or one rule of it; of the record of an office or a dialogue what was owed and done. */
export async function explainCase(
  file: string,
  target: string | undefined,
  options: CaseOptions,
): Promise<number> {
  const { rulebook, asOf, lawAt, cases, records, findings } = await openCases([file], options);
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
  if (records.length > 0 && target !== undefined) {
    throw new MisuseError(
      "unknown-target",
      `\`${target}\` cannot be asked for alone: the record of an office or a dialogue is explained as a whole.`,
    );
  }
  for (const [index, record] of records.entries()) {
    if (index > 0) writeOut("");
    const decision = await decideOpened(rulebook, record, settings);
    const faults = faultsOfOpened(rulebook, record, { asOf, lang: options.lang });
    writeOut(explainRecord(decision, { lang: options.lang, law: rulebook.law, faults }));
  }
  await printFindings(findings, options.lang);
  return findings.some(({ severity }) => severity === "error") ? exitCode.findings : exitCode.clean;
}
