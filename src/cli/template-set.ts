import type { TemplateLaw } from "../document/template/check-law";
import { loadTemplates } from "../document/template/load-templates";
import type { TemplateSet } from "../document/template/template";
import type { Lang } from "../finding/finding";
import { MisuseError } from "../finding/misuse-error";

/** The packaged templates and those of the folders; templates that cannot be used are wrong use (exit 2). */
export async function openTemplates(
  folders: readonly string[],
  lang: Lang,
  law?: TemplateLaw,
): Promise<TemplateSet> {
  const loaded = await loadTemplates({ folders, lang, ...(law === undefined ? {} : { law }) });
  if (loaded.ok) return loaded.value;
  const lines = loaded.findings
    .filter(({ severity }) => severity === "error")
    .map(({ message, at }) => `${at?.file}:${at?.line}: ${message}`)
    .join("\n  ");
  throw new MisuseError("bad-templates", `the templates cannot be used:\n  ${lines}`);
}
