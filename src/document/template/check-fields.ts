import type { DataTree } from "../data/data-tree";
import type { TemplateProblem } from "./check-program";
import type { Template } from "./template";

/** Fields that a template asks for and never prints: the writer's work would be lost. `data` is the tree that was checked. */
export function unusedFields(
  template: Template,
  data: DataTree,
  used: ReadonlySet<DataTree>,
): readonly TemplateProblem[] {
  return Object.entries(data.properties?.fields?.properties ?? {}).flatMap(([name, tree]) => {
    const parts = Object.entries(tree.items?.properties ?? {}).filter(
      ([, part]) => !used.has(part),
    );
    const unused = used.has(tree) ? parts.map(([part]) => `${name}.${part}`) : [name];
    return unused.map((field) => unusedField(field, template));
  });
}

function unusedField(field: string, { file, headLines }: Template): TemplateProblem {
  const [name = ""] = field.split(".");
  return {
    file,
    line: headLines[`fields.${name}`] ?? 1,
    rule: "template-unused-field",
    severity: "warning",
    message: {
      vi: `Mục \`${field}\` được hỏi mà không in ở đâu: in nó trong mẫu, hoặc bỏ khỏi \`fields\`.`,
      en: `The field \`${field}\` is asked for and printed nowhere: print it, or take it out of \`fields\`.`,
    },
  };
}
