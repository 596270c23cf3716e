import type { Agency } from "../case/agency-schema";
import { composeGeneral } from "../document/compose-general";
import type { OfficialDocument } from "../document/official-document";
import { parseFields } from "../document/parse-fields";
import { versionOn } from "../document/template/built-in";
import type { FieldValues } from "../document/template/field-values";
import type { TemplateSet } from "../document/template/template";
import type { Lang, Parsed } from "../finding/finding";
import { MisuseError } from "../finding/misuse-error";
import type { Rulebook } from "../rulebook/rulebook";
import { reportFields } from "../summary/report-fields";
import type { ReportPeriod } from "../summary/report-period";
import type { Summary } from "../summary/summary";
import { readInputs } from "./input";
import { openTemplates } from "./template-set";

export interface ReportDocumentOptions {
  readonly agency: Agency | undefined;
  readonly period: ReportPeriod;
  readonly rulebook: Rulebook;
  readonly lang: Lang;
  /** The file of what the writer adds. */
  readonly fields?: string;
  readonly number?: string;
  readonly templates?: readonly string[];
}

/** The report document of a summary, of the State or of the Party as its body is; what the writer did not add is left to be filled in by hand. */
export async function reportDocument(
  summary: Summary,
  options: ReportDocumentOptions,
): Promise<Parsed<OfficialDocument>> {
  const { agency, rulebook, lang, number, period } = options;
  const { law } = rulebook;
  if (agency === undefined) {
    throw new MisuseError(
      "agency-missing",
      "a report document needs the profile of the body that reports: name it with --agency, and its unit with --for if there are several.",
    );
  }
  const id = agency.level === "party" ? "party-periodic-report" : "periodic-report";
  const templates = await openTemplates(options.templates ?? [], lang, law);
  const written = await writtenFields({ ...options, templates, id, date: summary.asOf });
  if (!written.ok) return written;
  return composeGeneral(id, {
    date: summary.asOf,
    agency,
    fields: { ...written.value, ...reportFields(summary, { law, label: period.label }) },
    ...(number === undefined ? {} : { number }),
    blanks: true,
    templates,
    law,
    lang,
  });
}

/** What the writer gives: assessment, tasks and the like. */
async function writtenFields({
  fields,
  templates,
  id,
  date,
  lang,
}: Pick<ReportDocumentOptions, "fields" | "lang"> & {
  readonly templates: TemplateSet;
  readonly id: string;
  readonly date: Summary["asOf"];
}): Promise<Parsed<FieldValues>> {
  const template = versionOn(templates, id, date);
  if (fields === undefined || template === undefined) return { ok: true, value: {}, findings: [] };
  const [input] = await readInputs([fields]);
  return input === undefined
    ? { ok: true, value: {}, findings: [] }
    : parseFields(template, input.bytes, { file: input.file, lang });
}
