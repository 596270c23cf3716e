import type { Lang, Parsed } from "../finding/finding";
import type { IsoDate } from "../time/iso-date";
import type { LegalBases } from "./compose-options";
import { redacted } from "./data/data-tree";
import { placeholderAgency, placeholderData } from "./data/placeholder-data";
import { documentOf, elementsOf } from "./document-of";
import type { OfficialDocument } from "./official-document";
import { parsedDocument } from "./parsed-document";
import { treeOf } from "./template/field-tree";
import { fill } from "./template/fill";
import { openTemplate } from "./template/open-template";
import type { Template, TemplateSet } from "./template/template";
import { toNodes } from "./template/to-nodes";

export interface PreviewOptions {
  /** The day of the letter; it picks the version of the form. */
  readonly date: IsoDate | string;
  /** Own templates; the packaged ones unless told. */
  readonly templates?: TemplateSet;
  /** The law of a rulebook, for the legal bases that the template itself names. */
  readonly law?: LegalBases;
  readonly lang?: Lang;
}

/**
 * A template with its labels in brackets in place of values, for one who wants to see the letter before there is anything to write: no
 * case, no agency. Throws MisuseError "unknown-template", "bad-date". `previewTemplate("dispatch", { date: "2026-11-25" })`.
 */
export function previewTemplate(id: string, options: PreviewOptions): Parsed<OfficialDocument> {
  const { date, templates, template, problem } = openTemplate(id, options);
  if (template === undefined) return parsedDocument({ problems: [problem] }, options.lang);
  const data = placeholderData(template, date);
  const visible = redacted(data, template.audience, treeOf(template));
  const { markup } = fill(template, templates, visible, { placeholders: true });
  const content = toNodes(elementsOf(markup, template), {
    bases: basesOf(template, date, options.law),
    regime: template.regime,
  });
  const source = { template, date, data, metadata: {} };
  return parsedDocument(
    { document: documentOf(source, content, { agency: placeholderAgency }), problems: [] },
    options.lang,
  );
}

function basesOf(
  { bases }: Template,
  date: IsoDate,
  law: LegalBases | undefined,
): readonly string[] {
  const lines = law?.legalBases(bases, date) ?? [];
  return lines.length > 0 ? lines : ["Căn cứ [căn cứ pháp lý]."];
}
