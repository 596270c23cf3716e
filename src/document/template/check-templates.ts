import Handlebars from "handlebars";
import type { Finding, Lang, Text } from "../../finding/finding";
import { toFinding } from "../../finding/problem";
import { type DataTree, templateDataTree } from "../data/data-tree";
import { builtInTemplates } from "./built-in";
import { checkProgram, type PartialProgram, type TemplateProblem } from "./check-program";
import type { Template, TemplateSet } from "./template";

export interface CheckTemplatesOptions {
  readonly lang?: Lang;
  /** The data that templates may read; the packaged letters' data unless told. */
  readonly data?: DataTree;
}

/**
 * Checks templates without filling them: unknown names, helpers, partials and tags, raw output, wrong nesting, confidential data that an
 * audience may not see, two versions of a form in force at once. Each fault is an error finding with file and line.
 */
export function checkTemplates(
  set: TemplateSet = builtInTemplates(),
  { lang = "vi", data = templateDataTree() }: CheckTemplatesOptions = {},
): readonly Finding[] {
  const problems = set.templates.flatMap((template) => [
    ...checkOne(template, set, data),
    ...overlaps(template, set),
  ]);
  // A fault in a partial is one finding, however many templates include it.
  const distinct = new Map(problems.map((p) => [`${p.file}:${p.line} ${p.message.en}`, p]));
  return [...distinct.values()].map(({ file, line, message }) =>
    toFinding(
      {
        rule: "template-check",
        severity: "error",
        path: [],
        message: {
          vi: `${file}.hbs:${line}: ${message.vi}`,
          en: `${file}.hbs:${line}: ${message.en}`,
        },
      },
      lang,
      { file: `${file}.hbs`, line, column: 1 },
    ),
  );
}

function checkOne(
  template: Template,
  { partials }: TemplateSet,
  data: DataTree,
): readonly TemplateProblem[] {
  const { file, bodyLine: firstLine, audience } = template;
  const program = parsed(template.body);
  if (!("body" in program))
    return [{ file, line: firstLine + program.line - 1, message: program.message }];
  const broken = Object.entries(partials).flatMap(([name, source]) => {
    const result = parsed(source);
    return "body" in result
      ? []
      : [{ file: `partials/${name}`, line: result.line, message: result.message }];
  });
  if (broken.length > 0) return broken;
  const partial = lookUp(partials, []);
  return checkProgram(program, { file, firstLine, audience, scopes: [data], open: [], partial });
}

/** Finds a partial by name; one that is being read already is not found again, so that none includes itself. */
function lookUp(
  partials: TemplateSet["partials"],
  inside: readonly string[],
): (name: string) => PartialProgram | undefined {
  return (name) => {
    const source =
      Object.hasOwn(partials, name) && !inside.includes(name) ? partials[name] : undefined;
    const program = source === undefined ? undefined : parsed(source);
    return program === undefined || !("body" in program)
      ? undefined
      : { program, file: `partials/${name}`, partial: lookUp(partials, [...inside, name]) };
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
      line: 1,
      message: {
        vi: `Cùng hiệu lực với \`${file}\`: sửa inForce của một trong hai mẫu.`,
        en: `In force together with \`${file}\`: change inForce of one of the two.`,
      },
    }));
}
