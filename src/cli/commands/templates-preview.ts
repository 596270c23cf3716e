import { join } from "node:path";
import { previewTemplate } from "../../document/preview-template";
import { requireTemplate } from "../../document/template/require-template";
import type { TemplateSet } from "../../document/template/template";
import { MisuseError } from "../../finding/misuse-error";
import { loadRulebook } from "../../rulebook/load";
import { parseIsoDate } from "../../time/iso-date";
import { type DocumentFormat, documentBytes, endings } from "../document-bytes";
import { exitCode } from "../exit-code";
import { printFindings } from "../print-findings";
import { openTemplates } from "../template-set";
import { writeOut } from "../write";
import { writeWhole } from "../write-file";
import type { TemplatesOptions } from "./templates";

export interface PreviewOptions extends TemplatesOptions {
  readonly to: DocumentFormat;
  readonly date?: string;
  readonly out?: string;
}

/**
 * `tiepdan templates preview`: a letter with the labels of its template in place of values. Text, HTML and JSON go to standard output,
 * PDF and DOCX to a file.
 */
export async function preview(id: string, options: PreviewOptions): Promise<number> {
  const { lang, to } = options;
  const { law } = await loadRulebook();
  const templates = await openTemplates(options.templates ?? [], lang, law);
  requireTemplate(templates, id);
  const date = options.date ?? latestStart(templates, id);
  if (parseIsoDate(date) === undefined) {
    throw new MisuseError("bad-date", `\`--date ${date}\` is not a day: write it as 2026-07-01.`);
  }
  const previewed = previewTemplate(id, { date, templates, law, lang });
  if (!previewed.ok) {
    await printFindings(previewed.findings, lang);
    return exitCode.findings;
  }
  const bytes = await documentBytes(previewed.value, to);
  const isFile = options.out !== undefined || to === "pdf" || to === "docx";
  if (!isFile) {
    writeOut(new TextDecoder().decode(bytes));
    return exitCode.clean;
  }
  const target = join(options.out ?? "out", `${id}.preview.${endings[to]}`);
  await writeWhole(target, bytes);
  writeOut(target);
  return exitCode.clean;
}

/** The first day of the latest version: the same on every day the command is called. */
function latestStart({ templates }: TemplateSet, id: string): string {
  return templates
    .flatMap((template) => (template.id === id ? [template.inForce.from as string] : []))
    .sort()
    .reduce((_, from) => from, "");
}
