import { readTemplate } from "../../../src/document/template/front-matter";
import type { Template, TemplateSet } from "../../../src/document/template/template";

const head = (inForce: string, audience: string, more: string): string =>
  `---\nid: own-note\ntitle: Thông báo\ninForce: ${inForce}\nkind: Thông báo\nsymbol: TB\naudience: [${audience}]\n${more}---\n`;

export interface Own {
  readonly inForce?: string;
  readonly audience?: string;
  readonly file?: string;
  /** More lines of the front matter, each with its end. */
  readonly more?: string;
}

/** A template of the test's own, from its body. */
export function templateOf(body: string, own: Own = {}): Template {
  const {
    inForce = "{ from: 2020-01-01 }",
    audience = "complainant",
    file = "own/note",
    more = "",
  } = own;
  const parsed = readTemplate(head(inForce, audience, more) + body, file);
  if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message).join("\n"));
  return parsed.value;
}

export function setOf(
  templates: readonly Template[],
  partials: TemplateSet["partials"] = {},
): TemplateSet {
  return { templates, partials };
}
