import Handlebars from "handlebars";
import type { Finding, Lang, Text } from "../../finding/finding";
import { toFinding } from "../../finding/problem";
import type { DataTree } from "../data/data-tree";
import { builtInTemplates } from "./built-in";
import { unusedFields } from "./check-fields";
import { headProblems } from "./check-head";
import { lawProblems, type TemplateLaw } from "./check-law";
import { checkProgram, type PartialProgram, type TemplateProblem } from "./check-program";
import { symbolProblems } from "./check-symbol";
import { tableProblems } from "./check-tables";
import { treeOf } from "./field-tree";
import { partialFile } from "./partial-file";
import { placedTokens } from "./placed-tokens";
import type { Template, TemplateSet } from "./template";

export interface CheckTemplatesOptions {
  readonly lang?: Lang;
  /** The law of a rulebook: the acts that templates name must exist and be in force while the templates are used. */
  readonly law?: TemplateLaw;
  /** The files, without the ending, of the templates to check; all of them unless told. */
  readonly only?: readonly string[];
  /** The data that templates may read; what the office, the case and the template's own fields give, unless told. */
  readonly data?: DataTree;
}

/**
 * Checks templates without filling them: names, helpers, partials and tags, raw output, nesting, tables, optional values without a guard,
 * fields that are never printed, confidential data that an audience may not see, acts that are not in force, two versions of a form in
 * force at once. Each fault is a finding with file and line. `checkTemplates(set, { law: rulebook.law })`.
 */
export function checkTemplates(
  set: TemplateSet = builtInTemplates(),
  { lang = "vi", law, only, data }: CheckTemplatesOptions = {},
): readonly Finding[] {
  const templates = set.templates.filter(({ file }) => only === undefined || only.includes(file));
  const problems = templates.flatMap((template) => [
    ...checkOne(template, set, data ?? treeOf(template)),
    ...symbolProblems(template),
    ...(law === undefined ? [] : lawProblems(template, law)),
    ...overlaps(template, set),
  ]);
  // A fault in a partial is one finding, however many templates include it.
  const distinct = new Map(problems.map((p) => [`${p.file}:${p.line} ${p.message.en}`, p]));
  return [...distinct.values()].map(
    ({ file, line, message, rule = "template-check", severity = "error" }) =>
      toFinding({ rule, severity, path: [], message }, lang, {
        file: `${file}.hbs`,
        line,
        column: 1,
      }),
  );
}

function checkOne(
  template: Template,
  set: TemplateSet,
  data: DataTree,
): readonly TemplateProblem[] {
  const { file, bodyLine: firstLine, audience } = template;
  const program = parsed(template.body);
  if (!("body" in program))
    return [{ file, line: firstLine + program.line - 1, message: program.message }];
  const broken = Object.entries(set.partials).flatMap(([name, source]) => {
    const result = parsed(source);
    return "body" in result
      ? []
      : [{ file: partialFile(set, name), line: result.line, message: result.message }];
  });
  if (broken.length > 0) return broken;
  const partial = lookUp(set, []);
  const used = new Set<DataTree>();
  const problems = checkProgram(program, {
    ...{ file, firstLine, audience, partial, used },
    ...{ scopes: [data], open: [], guarded: new Set() },
  });
  const tokens = placedTokens(program, { file, firstLine, partial, depth: 0 });
  return [
    ...problems,
    ...tableProblems(tokens),
    ...headProblems(template, tokens),
    // What a faulty statement would have printed is not known.
    ...(problems.length > 0 ? [] : unusedFields(template, data, used)),
  ];
}

/** Finds a partial by name; one that is being read already is not found again, so that none includes itself. */
function lookUp(
  set: TemplateSet,
  inside: readonly string[],
): (name: string) => PartialProgram | undefined {
  return (name) => {
    const source =
      Object.hasOwn(set.partials, name) && !inside.includes(name) ? set.partials[name] : undefined;
    const program = source === undefined ? undefined : parsed(source);
    return program === undefined || !("body" in program)
      ? undefined
      : { program, file: partialFile(set, name), partial: lookUp(set, [...inside, name]) };
  };
}

function parsed(
  source: string,
): hbs.AST.Program | { readonly line: number; readonly message: Text } {
  try {
    return Handlebars.parse(source);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const line = Number(/line (\d+)/u.exec(text)?.[1] ?? 1);
    return {
      line,
      message: {
        vi: "Cú pháp Handlebars sai: xem lại các dấu `{{` và `}}`.",
        en: "This is not Handlebars: look at the marks `{{` and `}}`.",
      },
    };
  }
}

function overlaps(template: Template, { templates }: TemplateSet): readonly TemplateProblem[] {
  const last = (end: string | undefined): string => end ?? "9999-12-31";
  return templates
    .slice(0, templates.indexOf(template))
    .filter(
      ({ id, inForce }) =>
        id === template.id &&
        inForce.from <= last(template.inForce.to) &&
        template.inForce.from <= last(inForce.to),
    )
    .map(({ file }) => ({
      file: template.file,
      line: template.headLines.inForce ?? 1,
      message: {
        vi: `Cùng hiệu lực với \`${file}\`: sửa inForce của một trong hai mẫu.`,
        en: `In force together with \`${file}\`: change inForce of one of the two.`,
      },
    }));
}
