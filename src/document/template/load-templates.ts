import type { Finding, Lang, Parsed } from "../../finding/finding";
import { builtInTemplates } from "./built-in";
import type { TemplateLaw } from "./check-law";
import { checkTemplates } from "./check-templates";
import { joinTemplates } from "./join-templates";
import { readTemplateFolder } from "./read-template-folder";
import type { TemplateSet } from "./template";

export interface LoadTemplatesOptions {
  /** Folders of own templates (`.hbs`), with own partials in `partials/`. */
  readonly folders?: readonly string[];
  readonly lang?: Lang;
  /** The law of a rulebook: the acts that own templates name must exist and be in force while they are used. */
  readonly law?: TemplateLaw;
}

/**
 * The packaged templates and those of own folders. Own ones go through the same check: each fault is a finding with file and line, and a
 * set with an error is refused. Throws MisuseError "cannot-read", "nothing-matches". `await loadTemplates({ folders: ["our-letters"] })`.
 */
export async function loadTemplates({
  folders = [],
  lang = "vi",
  law,
}: LoadTemplatesOptions = {}): Promise<Parsed<TemplateSet>> {
  let set = builtInTemplates();
  const findings: Finding[] = [];
  const files: string[] = [];
  for (const folder of folders) {
    const joined = joinTemplates(set, await readTemplateFolder(folder), lang);
    set = joined.set;
    findings.push(...joined.findings);
    files.push(...joined.own.map(({ file }) => file));
  }
  const checked =
    files.length === 0
      ? []
      : checkTemplates(set, { lang, only: files, ...(law === undefined ? {} : { law }) });
  const all = [...findings, ...checked];
  return all.some(({ severity }) => severity === "error")
    ? { ok: false, findings: all }
    : { ok: true, value: set, findings: all };
}
