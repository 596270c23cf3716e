import { listTemplates } from "../../document/template/built-in";
import { checkTemplates } from "../../document/template/check-templates";
import type { Lang } from "../../finding/finding";
import { dayIn } from "../../language/day-text";
import { formatFindings } from "../../report/format";
import { exitCode } from "../exit-code";
import { table } from "../table";
import { wantsColour, writeOut } from "../write";

export interface TemplatesOptions {
  readonly lang: Lang;
}

/** `tiepdan templates list`: every version of every template with its form and the days on which it is used. */
export async function listAll({ lang }: TemplatesOptions): Promise<number> {
  const head =
    lang === "vi"
      ? ["Mẫu", "Tên", "Biểu mẫu", "Dùng cho văn bản"]
      : ["Template", "Title", "Form", "For letters of"];
  const rows = listTemplates().map(({ id, title, form, inForce }) => [
    id,
    title,
    form === undefined ? "" : `${form.number}`,
    `${dayIn(inForce.from, lang)} – ${inForce.to === undefined ? "…" : dayIn(inForce.to, lang)}`,
  ]);
  writeOut(await table(head, rows, [28, 24, 13, 14]));
  return exitCode.clean;
}

/** `tiepdan templates check`: reads the templates against the data they may use, without filling them. */
export async function checkAll({ lang }: TemplatesOptions): Promise<number> {
  const findings = checkTemplates(undefined, { lang });
  writeOut(formatFindings(findings, "stylish", { lang, colour: wantsColour() }));
  return findings.length > 0 ? exitCode.findings : exitCode.clean;
}
