import { sameName } from "../../case/facts";
import { MisuseError } from "../../finding/misuse-error";
import type { Rulebook } from "../../rulebook/rulebook";
import { type ReportPeriod, reportPeriod } from "../../summary/report-period";
import { summarise } from "../../summary/summarise";
import type { Summary } from "../../summary/summary";
import { summaryText } from "../../summary/summary-text";
import { type CaseOptions, readAgencies } from "../cases";
import { exitCode } from "../exit-code";
import { printFindings } from "../print-findings";
import { openRecords } from "../report-records";
import { writeOut } from "../write";
import { writeWhole } from "../write-file";

export interface ReportOptions extends CaseOptions {
  readonly period: string;
  readonly days: "calendar" | "national";
  readonly for?: string;
  readonly format: "text" | "json" | "xlsx" | "pdf" | "docx" | "html";
  readonly out?: string;
  readonly fields?: string;
  readonly number?: string;
  readonly templates?: readonly string[];
}

/** `tiepdan report`: the figures of a period from a folder of records, as a page, data, a workbook or a report document. */
export async function report(files: readonly string[], options: ReportOptions): Promise<number> {
  const { lang, format } = options;
  const period = reportPeriod(options.period, { days: options.days });
  const [opened, agencies] = await Promise.all([
    openRecords(files, options),
    readAgencies(options.agency ?? [], lang),
  ]);
  const unit = options.for ?? (agencies.length === 1 ? agencies[0]?.unit : undefined);
  const agency = agencies.find((one) => unit !== undefined && sameName(one.unit, unit));
  const { rulebook, asOf } = opened;
  const summary = await summarise(rulebook, opened.records, {
    period,
    asOf,
    ...(options.lawAt === undefined ? {} : { lawAt: options.lawAt }),
    ...(unit === undefined ? {} : { unit }),
    ...(agency === undefined ? {} : { agency }),
  });
  const findings = [...opened.findings];
  if (format === "text") {
    await put(
      options,
      `${summaryText(summary, { lang, law: rulebook.law, label: period.label })}\n`,
    );
  } else if (format === "json") {
    await put(options, `${JSON.stringify(summary, null, 2)}\n`);
  } else if (format === "xlsx") {
    await put(options, await workbookOf(summary, period, rulebook));
  } else {
    const { reportDocument } = await import("../report-document");
    const composed = await reportDocument(summary, { ...options, agency, period, rulebook });
    findings.push(...composed.findings);
    if (composed.ok) {
      const { render } = await import("../../document/render");
      await put(options, await render(composed.value, format));
    }
  }
  await printFindings(findings, lang);
  return findings.some(({ severity }) => severity === "error") ? exitCode.findings : exitCode.clean;
}

async function workbookOf(summary: Summary, { label }: ReportPeriod, { law }: Rulebook) {
  const { summaryWorkbook } = await import("../../summary/workbook/summary-workbook");
  return summaryWorkbook(summary, { law, label });
}

/** Text goes to standard output unless a file is named; files that are no text need one. */
async function put({ out, format }: ReportOptions, content: string | Uint8Array): Promise<void> {
  if (out !== undefined) {
    await writeWhole(out, content);
    writeOut(out);
  } else if (typeof content === "string") {
    writeOut(content);
  } else {
    throw new MisuseError(
      "out-missing",
      `A report as ${format} is a file: name it with --out, for example --out report.${format}.`,
    );
  }
}
