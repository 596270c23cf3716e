import type { Agency } from "../../case/agency-schema";
import type { IsoDate } from "../../time/iso-date";
import type { Field } from "../template/field";
import { treeOf } from "../template/field-tree";
import type { Template } from "../template/template";
import { caseLabels } from "./case-labels";
import { type DataTree, officeDataTree } from "./data-tree";
import { dialogueLabels } from "./dialogue-labels";
import { officeData } from "./office-data";
import type { OfficeData } from "./template-data";

/** Data that shows where each value of a template will stand: `[Địa danh]`, `[Ngày đối thoại]`, numbers and days too; a yes-or-no is no. */
export function placeholderData(template: Template, date: IsoDate): OfficeData {
  const office = officeData(template, { agency: placeholderAgency, date }, placeholderSigner);
  const known = officeDataTree().properties ?? {};
  const about = Object.entries(treeOf(template).properties ?? {}).filter(
    ([name]) => name !== "fields" && !Object.hasOwn(known, name),
  );
  const data = {
    ...Object.fromEntries(about.map(([name, tree]) => [name, placeholder(tree, name)])),
    ...office,
    otherRecipients: ["[Nơi nhận khác]"],
    fields: Object.fromEntries(
      Object.entries(template.fields).map(([name, field]) => [name, fieldPlaceholder(field)]),
    ),
  };
  return data;
}

const span = { from: "1900-01-01" };

/** Stands for the office whose letter is previewed. */
export const placeholderAgency: Agency = {
  record: "agency",
  level: "commune",
  unit: "[đơn vị]",
  headRole: "commune-chair",
  symbol: "[ký hiệu cơ quan]",
  draftingUnit: "[đơn vị soạn thảo]",
  collective: "[tên tập thể]",
  names: [{ name: "[Tên cơ quan]", letterhead: ["[Tên cơ quan]"], ...span }],
  places: [{ place: "[Địa danh]", ...span }],
  offices: [
    {
      role: "commune-chair",
      title: "[chức vụ người ký]",
      holder: "[Họ tên người ký]",
      ...span,
    },
  ],
};

const placeholderSigner = { title: "[chức vụ người ký]", name: "[Họ tên người ký]" };

function placeholder(tree: DataTree, path: string): unknown {
  if (tree.items !== undefined) return [placeholder(tree.items, path)];
  if (tree.properties !== undefined) {
    return Object.fromEntries(
      Object.entries(tree.properties).map(([key, inner]) => [
        key,
        placeholder(inner, `${path}.${key}`),
      ]),
    );
  }
  if (tree.type === "boolean") return false;
  const label = caseLabels[path] ?? dialogueLabels[path] ?? path;
  return label === "" ? undefined : bracketed(label);
}

function fieldPlaceholder(field: Field): unknown {
  if (field.type === "boolean") return false;
  if (field.type !== "list") return bracketed(field.label);
  if (field.of === "text") return [bracketed(field.label)];
  const parts = Object.entries(field.of);
  return [Object.fromEntries(parts.map(([name, part]) => [name, fieldPlaceholder(part)]))];
}

/** A label without its examples and hints on writing, which stand after a colon, a semicolon or `, viết tiếp`. */
function bracketed(label: string): string {
  const [head] = /^(?:`[^`]*`|(?!, viết tiếp)[^:;])*/u.exec(label) ?? [label];
  return `[${head.trim()}]`;
}
