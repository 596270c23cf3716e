import { listTemplates } from "../../document/template/built-in";
import { checkTemplates } from "../../document/template/check-templates";
import { loadTemplates } from "../../document/template/load-templates";
import { requireTemplate } from "../../document/template/require-template";
import type { Template } from "../../document/template/template";
import type { Lang } from "../../finding/finding";
import { dayIn } from "../../language/day-text";
import { formatFindings } from "../../report/format";
import { loadRulebook } from "../../rulebook/load";
import { exitCode } from "../exit-code";
import { table } from "../table";
import { openTemplates } from "../template-set";
import { describeTemplate } from "../template-words";
import { wantsColour, writeOut } from "../write";

export interface TemplatesOptions {
  readonly lang: Lang;
  readonly templates?: readonly string[];
}

export interface ListOptions extends TemplatesOptions {
  readonly format: "table" | "json";
}

/** `tiepdan templates list`: every version of every template with its kind, its form and the days on which it is used. */
export async function listAll({ lang, format, templates = [] }: ListOptions): Promise<number> {
  const listed = listTemplates(await openTemplates(templates, lang));
  if (format === "json") {
    writeOut(JSON.stringify(listed, null, 2));
    return exitCode.clean;
  }
  const head =
    lang === "vi"
      ? ["Mẫu", "Tên", "Loại", "Dùng cho văn bản"]
      : ["Template", "Title", "Kind", "For letters of"];
  const rows = listed.map((template) => [
    template.id,
    template.title,
    kindOf(template, lang),
    usedOn(template, lang),
  ]);
  writeOut(await table(head, rows, [30, 23, 13, 14]));
  return exitCode.clean;
}

function kindOf(
  { kind, symbol, regime }: Pick<Template, "kind" | "symbol" | "regime">,
  lang: Lang,
): string {
  const party = lang === "vi" ? " của Đảng" : " of the Party";
  return `${kind}${symbol === undefined ? "" : ` (${symbol})`}${regime === "party" ? party : ""}`;
}

function usedOn({ form, inForce }: Pick<Template, "form" | "inForce">, lang: Lang): string {
  const days = `${dayIn(inForce.from, lang)} – ${inForce.to === undefined ? "…" : dayIn(inForce.to, lang)}`;
  return form === undefined ? days : `${form.number} ${days}`;
}

/** `tiepdan templates show`: what a template is and what it asks for, version by version. */
export async function showOne(
  id: string,
  { lang, templates = [] }: TemplatesOptions,
): Promise<number> {
  const set = await openTemplates(templates, lang);
  requireTemplate(set, id);
  const versions = set.templates.filter((template) => template.id === id);
  writeOut(versions.map((template) => describeTemplate(template, lang)).join("\n\n"));
  return exitCode.clean;
}

/** `tiepdan templates check`: reads the templates against the data they may use and the law they rest on, without filling them. */
export async function checkAll({ lang, templates = [] }: TemplatesOptions): Promise<number> {
  const { law } = await loadRulebook();
  const findings =
    templates.length === 0
      ? checkTemplates(undefined, { lang, law })
      : (await loadTemplates({ folders: templates, lang, law })).findings;
  writeOut(formatFindings(findings, "stylish", { lang, colour: wantsColour() }));
  return findings.some(({ severity }) => severity === "error") ? exitCode.findings : exitCode.clean;
}
