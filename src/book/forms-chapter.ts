import type { Template } from "../document/template/template";
import type { Rule } from "../rulebook/rule-schema";
import { type Block, type Chapter, type Inlines, type Item, join, paragraph } from "./block";
import { type BookContext, roleText, ruleLink, says, templateAnchor } from "./context";
import { formName, usedOn } from "./document-items";
import { eventsOfRule } from "./events-of-rule";

/** Every form that the rules of the book ask for: its numbers and days, the rules, and who receives it. */
export function formsChapter(context: BookContext, rules: readonly Rule[]): Chapter | undefined {
  const held = new Set(rules.map(({ id }) => id));
  const ids = context.templates
    .filter(({ forRules }) => forRules.some((id) => held.has(id)))
    .map(({ id }) => id);
  const blocks = [...new Set([...ids, ...rules.flatMap(usesOf)])].flatMap((id) =>
    formBlocks(context, id, rules),
  );
  return blocks.length === 0
    ? undefined
    : { id: "forms", title: says(context, "Biểu mẫu", "Forms"), blocks };
}

function usesOf(rule: Rule): readonly string[] {
  return documentUses(rule).map(({ use }) => use);
}

function documentUses(rule: Rule) {
  return eventsOfRule(rule).flatMap(({ params }) =>
    "documents" in params ? (params.documents ?? []) : [],
  );
}

function formBlocks(context: BookContext, id: string, rules: readonly Rule[]): readonly Block[] {
  const versions = context.templates.filter((template) => template.id === id);
  const [first] = versions;
  const last = versions.at(-1);
  if (first === undefined || last === undefined) return [];
  const askedBy = rules.filter(
    (rule) => first.forRules.includes(rule.id) || usesOf(rule).includes(id),
  );
  const named = rules.flatMap((rule) =>
    documentUses(rule).flatMap(({ use, recipients = [] }) => (use === id ? recipients : [])),
  );
  const recipients = [...new Set([...named, ...first.audience])];
  return [
    {
      type: "heading",
      level: 3,
      id: templateAnchor(id),
      inlines: [{ text: first.title, lang: "vi" }],
    },
    paragraph({ code: id }, ` · ${kindText(first)}`),
    { type: "list", items: versions.map((version) => versionItem(context, version)) },
    paragraph(
      says(context, "Quy tắc dùng mẫu này: ", "Rules that ask for it: "),
      ...join(
        askedBy.map((rule): Inlines => [ruleLink(context, rule.id)]),
        "; ",
      ),
      ".",
    ),
    paragraph(
      `${says(context, "Nơi nhận", "Recipients")}: ${recipients.map((role) => roleText(context, role, last.inForce)).join("; ")}.`,
    ),
  ];
}

function kindText({ kind, symbol }: Template): string {
  return symbol === undefined ? kind : `${kind} (${symbol})`;
}

function versionItem(context: BookContext, version: Template): Item {
  const name =
    formName(context, version) ?? says(context, "không có mẫu quy định", "no prescribed form");
  return { inlines: [`${name}: ${usedOn(context, version)}`] };
}
