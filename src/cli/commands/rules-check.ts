import { reaches, sortFindings } from "../../check/findings";
import { listTemplates } from "../../document/template/built-in";
import type { Lang, Severity } from "../../finding/finding";
import { formatFindings, type ReportFormat } from "../../report/format";
import { checkRuleFiles } from "../../rulebook/compile-rulebook";
import { asOfDay } from "../as-of";
import { exitCode } from "../exit-code";
import { openRules } from "../rule-sources";
import { wantsColour, writeOut } from "../write";

export interface CheckRulesOptions {
  readonly asOf?: string;
  readonly format: ReportFormat;
  readonly failOn: Severity;
  readonly lang: Lang;
}

/** `tiepdan rules check`: what is wrong with rule files, and what a careful author would still add. */
export async function checkRules(
  folders: readonly string[],
  { asOf, format, failOn, lang }: CheckRulesOptions,
): Promise<number> {
  const { files, base } = await openRules(folders, lang);
  const today = await asOfDay(asOf);
  const templates = new Set(listTemplates().map(({ id }) => id));
  const findings = sortFindings(
    checkRuleFiles(files, { lang, today, templates, ...(base === undefined ? {} : { base }) }),
  );
  writeOut(formatFindings(findings, format, { lang, colour: wantsColour() }));
  return findings.some(({ severity }) => reaches(severity, failOn))
    ? exitCode.findings
    : exitCode.clean;
}
