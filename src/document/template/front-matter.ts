import * as z from "zod";
import type { Finding, Lang, Parsed, Text } from "../../finding/finding";
import { toFinding } from "../../finding/problem";
import { readYamlSource, type YamlSource } from "../../finding/yaml-source";
import type { Template } from "./template";

const text = z.string().regex(/\S/u);

const frontMatterSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/u),
  title: text,
  form: z.strictObject({ number: text, version: text, instrument: text }).optional(),
  inForce: z
    .strictObject({ from: z.iso.date(), to: z.iso.date().optional() })
    .refine(({ from, to }) => to === undefined || from <= to, { path: ["to"] }),
  kind: text,
  symbol: text,
  audience: z.array(text).min(1),
  cites: z.array(text).default([]),
  papers: z.array(text).default([]),
  forRules: z.array(text).default([]),
  outcome: z.enum(["accept", "refuse"]).optional(),
});

const opening = /^---\n([\s\S]*?)\n---\n/u;

/**
 * Reads one `.hbs` file: YAML front matter between two lines of `---`, then the body. Each fault of the front matter is a finding with
 * its line. `readTemplate("---\nid: note\n…---\n<title>THÔNG BÁO</title>\n", "own/note")`.
 */
export function readTemplate(source: string, file: string, lang: Lang = "vi"): Parsed<Template> {
  const normal = source
    .normalize("NFC")
    .replace(/^\ufeff/u, "")
    .replaceAll("\r\n", "\n");
  const head = opening.exec(normal);
  if (head === null) return { ok: false, findings: [noFrontMatter(file, lang)] };
  const yaml = readYamlSource(head[1] ?? "", { file: `${file}.hbs`, firstLine: 2, lang });
  if (yaml.findings.length > 0) return { ok: false, findings: yaml.findings };
  const checked = frontMatterSchema.safeParse(yaml.value);
  if (!checked.success) {
    const findings = checked.error.issues.map((issue) => badFrontMatter(file, issue, yaml, lang));
    return { ok: false, findings };
  }
  const value = {
    ...checked.data,
    file,
    body: normal.slice(head[0].length),
    bodyLine: head[0].split("\n").length,
  };
  // The schema has checked every day; what zod leaves undefined is left out by JSON.
  return { ok: true, value: JSON.parse(JSON.stringify(value)) as Template, findings: [] };
}

function noFrontMatter(file: string, lang: Lang): Finding {
  const message = {
    vi: `Mẫu \`${file}\` không có phần đầu giữa hai dòng \`---\`: ghi id, title, inForce, kind, symbol, audience ở đó.`,
    en: `Template \`${file}\` has no front matter between two lines of \`---\`: write id, title, inForce, kind, symbol, audience there.`,
  };
  return frontMatterFinding(message, [], { file: `${file}.hbs`, line: 1, column: 1 }, lang);
}

function badFrontMatter(
  file: string,
  issue: z.core.$ZodIssue,
  { positionOf }: YamlSource,
  lang: Lang,
): Finding {
  const own = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  const unknown = issue.code === "unrecognized_keys" ? issue.keys : [];
  const path = unknown[0] === undefined ? own : [...own, unknown[0]];
  const name = unknown.length > 0 ? [...own, unknown.join(", ")].join(".") : own.join(".");
  const message = {
    vi: `Phần đầu của mẫu \`${file}\` có mục \`${name}\` thiếu hoặc sai: xem các mẫu có sẵn.`,
    en: `The front matter of template \`${file}\` has \`${name}\` missing or wrong: see the built-in templates.`,
  };
  return frontMatterFinding(message, path, positionOf(path, "key"), lang);
}

function frontMatterFinding(
  message: Text,
  path: readonly (string | number)[],
  at: NonNullable<Finding["at"]>,
  lang: Lang,
): Finding {
  return toFinding({ rule: "template-front-matter", severity: "error", path, message }, lang, at);
}
