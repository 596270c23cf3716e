import * as z from "zod";
import { checkRecord } from "../../case/parse-record";
import { day, text } from "../../case/scalar-schemas";
import { decodeText } from "../../finding/decode-text";
import type { Lang, Parsed } from "../../finding/finding";
import { type Problem, toFinding } from "../../finding/problem";
import { readYamlSource, type YamlSource } from "../../finding/yaml-source";
import { fieldsSchema } from "./fields-schema";
import type { Template } from "./template";

const frontMatterSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/u),
  title: text,
  form: z.strictObject({ number: text, version: text, instrument: text }).optional(),
  inForce: z.strictObject({ from: day, to: day.optional() }),
  regime: z.enum(["state", "party"]).default("state"),
  kind: text,
  symbol: text.optional(),
  case: z.enum(["required", "none"]).optional(),
  about: z.enum(["dialogue", "proposal"]).optional(),
  from: z.enum(["citizen", "respondent"]).optional(),
  signs: z.enum(["own", "collective"]).default("own"),
  audience: z.array(text).min(1),
  cites: z.array(text).default([]),
  papers: z.array(text).default([]),
  forRules: z.array(text).default([]),
  outcome: z.enum(["accept", "refuse"]).optional(),
  /** Provisions that `<basis/>` names, by id. */
  bases: z.array(text).default([]),
  replaces: z.literal(true).optional(),
  fields: fieldsSchema.default({}),
});

const opening = /^---\n([\s\S]*?)\n---\n/u;

/**
 * Reads one `.hbs` file: YAML front matter between two lines of `---`, then the body. Each fault of the front matter is a finding with
 * its line. `readTemplate("---\nid: note\n…---\n<title>THÔNG BÁO</title>\n", "own/note")`.
 */
export function readTemplate(
  source: string | Uint8Array,
  file: string,
  lang: Lang = "vi",
): Parsed<Template> {
  const decoded = decodeText(source);
  if (typeof decoded !== "string") return refused(file, decoded, lang);
  const normal = decoded.normalize("NFC").replaceAll("\r\n", "\n");
  const head = opening.exec(normal);
  if (head === null) return refused(file, noFrontMatter, lang);
  const yaml = readYamlSource(head[1] ?? "", { file: `${file}.hbs`, firstLine: 2, lang });
  const checked = checkRecord(frontMatterSchema, yaml, lang);
  if (!checked.ok) return checked;
  const { inForce, about } = checked.value;
  if (inForce.to !== undefined && inForce.to < inForce.from) {
    return { ok: false, findings: [toFinding(endsEarly, lang, yaml.positionOf(endsEarly.path))] };
  }
  const needsCase = checked.value.case ?? (about === undefined ? "required" : "none");
  if (about !== undefined && needsCase === "required") {
    return { ok: false, findings: [toFinding(aboutTwo, lang, yaml.positionOf(aboutTwo.path))] };
  }
  const value = {
    ...checked.value,
    case: needsCase,
    file,
    body: normal.slice(head[0].length),
    bodyLine: head[0].split("\n").length,
    headLines: linesOf(checked.value, yaml),
  };
  // The schema has checked every day; what zod leaves undefined is left out by JSON.
  return { ok: true, value: JSON.parse(JSON.stringify(value)) as Template, findings: [] };
}

/** The lines of what was written in the front matter, each field by its name. */
function linesOf(
  head: z.infer<typeof frontMatterSchema>,
  { value, positionOf }: YamlSource,
): Readonly<Record<string, number>> {
  const written = Object.keys(value as object);
  const paths = [
    ...written.map((key) => [key]),
    ...Object.keys(head.fields).map((name) => ["fields", name]),
  ];
  return Object.fromEntries(paths.map((path) => [path.join("."), positionOf(path, "key").line]));
}

function refused(
  file: string,
  { rule, message, fix }: Pick<Problem, "rule" | "message" | "fix">,
  lang: Lang,
): Parsed<Template> {
  const problem: Problem = {
    rule,
    severity: "error",
    path: [],
    message,
    ...(fix === undefined ? {} : { fix }),
  };
  const at = { file: `${file}.hbs`, line: 1, column: 1 };
  return { ok: false, findings: [toFinding(problem, lang, at)] };
}

const noFrontMatter: Pick<Problem, "rule" | "message" | "fix"> = {
  rule: "template-front-matter",
  message: {
    vi: "Mẫu không có phần đầu giữa hai dòng `---`",
    en: "The template has no front matter between two lines of `---`",
  },
  fix: {
    vi: "hãy ghi ở đó `id`, `title`, `inForce`, `kind`, `symbol`, `audience`",
    en: "write `id`, `title`, `inForce`, `kind`, `symbol`, `audience` there",
  },
};

const endsEarly: Problem = {
  rule: "template-front-matter",
  severity: "error",
  path: ["inForce", "to"],
  message: {
    vi: "`inForce.to` trước `inForce.from`: sửa một trong hai ngày",
    en: "`inForce.to` lies before `inForce.from`: correct one of the two days",
  },
};

const aboutTwo: Problem = {
  rule: "template-front-matter",
  severity: "error",
  path: ["about"],
  message: {
    vi: "Văn bản viết về một cuộc đối thoại (`about`) không viết về vụ việc: bỏ `case: required`",
    en: "A letter about a dialogue (`about`) is not about a case: take out `case: required`",
  },
};
