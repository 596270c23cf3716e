import type { DataTree } from "../data/data-tree";
import { dialogueDataTree, officeDataTree, templateDataTree } from "../data/data-tree";
import type { Field } from "./field";
import type { Template } from "./template";

/** The data that a template may read: its own fields, the office, and the case or the dialogue where the letter is about one. */
export function treeOf({
  fields,
  case: file,
  about,
}: Pick<Template, "fields" | "case" | "about">): DataTree {
  const general = about === undefined ? officeDataTree() : dialogueDataTree(about);
  const base = file === "none" ? general : templateDataTree();
  return {
    type: "object",
    properties: { ...base.properties, fields: { type: "object", properties: mapped(fields) } },
  };
}

function mapped(fields: Readonly<Record<string, Field>>): Readonly<Record<string, DataTree>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, fieldTree(field)]),
  );
}

function fieldTree(field: Field): DataTree {
  const marks = {
    ...(field.confidential === undefined ? {} : { confidential: field.confidential }),
    ...(field.optional === true ? { optional: true as const } : {}),
  };
  if (field.type !== "list") return { ...valueTrees[field.type], ...marks };
  const items: DataTree =
    field.of === "text" ? { type: "string" } : { type: "object", properties: mapped(field.of) };
  return { type: "array", items, ...marks };
}

const valueTrees = {
  text: { type: "string" },
  date: { type: "string", format: "date" },
  number: { type: "number" },
  boolean: { type: "boolean" },
} as const;
