import { citeProvision } from "../law/cite-provision";
import { leavesOf } from "../rulebook/condition-leaves";
import type { Rule } from "../rulebook/rule-schema";
import { type Block, type Chapter, type Inlines, join } from "./block";
import {
  assumptionAnchor,
  type BookContext,
  provisionAnchor,
  ruleLink,
  says,
  spanText,
} from "./context";
import { eventsOfRule } from "./events-of-rule";

/** Every provision that the rules of the book rest on, by instrument, with its days and its rules. */
export function provisionsChapter(context: BookContext, rules: readonly Rule[]): Chapter {
  const { law } = context.rulebook;
  const rulesOf = new Map<string, string[]>();
  for (const rule of rules)
    for (const id of citesOfRule(rule, context))
      rulesOf.set(id, [...(rulesOf.get(id) ?? []), rule.id]);
  const order = [...law.provisions.keys(), ...law.instruments.keys()];
  const ids = order.filter((id) => rulesOf.has(id));
  const instruments = [...new Set(ids.map((id) => law.instrumentOf(id)?.id ?? id))];
  return {
    id: "provisions",
    title: says(context, "Tra cứu theo điều khoản", "Index of provisions"),
    blocks: instruments.flatMap((instrument) => [
      heading(context, instrument),
      {
        type: "table" as const,
        name: says(context, "Điều khoản và quy tắc", "Provisions and rules"),
        head: [
          says(context, "Điều khoản", "Provision"),
          says(context, "Hiệu lực", "In force"),
          says(context, "Quy tắc", "Rules"),
        ],
        rows: ids
          .filter((id) => law.instrumentOf(id)?.id === instrument)
          .map((id) => row(context, id, rulesOf.get(id) ?? [])),
      },
    ]),
  };
}

function heading({ rulebook, lang }: BookContext, instrument: string): Block {
  const name = rulebook.law.instruments.get(instrument)?.shortTitle[lang] ?? instrument;
  return { type: "heading", level: 3, inlines: [name] };
}

function row(context: BookContext, id: string, rules: readonly string[]): readonly Inlines[] {
  const { law } = context.rulebook;
  const span = law.lookUp(id)?.inForce ?? law.instruments.get(id)?.inForce;
  const days = span?.from === undefined ? "" : spanText(context, { ...span, from: span.from });
  return [
    [{ anchor: provisionAnchor(id) }, citeProvision(law, id, context.lang), " ", { code: id }],
    [days],
    join(
      rules.map((rule): Inlines => [ruleLink(context, rule)]),
      "; ",
    ),
  ];
}

/** The provisions of a rule: cited by wordings, rows and comparisons, the bases of periods and documents, and of assumptions. */
export function citesOfRule(rule: Rule, { rulebook }: BookContext): readonly string[] {
  const ids: string[] = [];
  for (const { cites, conditions, table } of rule.versions) {
    ids.push(...cites, ...(table?.rows.flatMap((one) => one.cites ?? []) ?? []));
    if (conditions !== undefined) ids.push(...leafCites(conditions));
  }
  ids.push(...leafCites(rule.conditions));
  for (const { params } of eventsOfRule(rule)) {
    if ("within" in params) {
      for (const { basis, when } of params.within ?? [])
        ids.push(basis, ...(when === undefined ? [] : leafCites(when)));
    }
    if ("documents" in params) {
      for (const { basis, when } of params.documents ?? [])
        ids.push(
          ...(basis === undefined ? [] : [basis]),
          ...(when === undefined ? [] : leafCites(when)),
        );
    }
    if ("pausedBy" in params) ids.push(...(params.pausedBy ?? []).map(({ basis }) => basis));
    if ("atOnce" in params && params.atOnce !== undefined) ids.push(params.atOnce.basis);
    if ("setDay" in params && params.setDay !== undefined) ids.push(params.setDay.basis);
    if ("excluded" in params && params.excluded !== undefined) ids.push(params.excluded.basis);
  }
  const assumed = (rule.assumes ?? []).flatMap((id) => rulebook.assumptions.get(id)?.basis ?? []);
  return [...new Set([...ids, ...assumed])];
}

function leafCites(condition: Rule["conditions"]): readonly string[] {
  return leavesOf(condition).flatMap(({ leaf: { cite } }) => (cite === undefined ? [] : [cite]));
}

/** The assumptions of the rules, in words, with the provision that is read and the rules that rest on each. */
export function assumptionsChapter(
  context: BookContext,
  rules: readonly Rule[],
): Chapter | undefined {
  const ids = [...new Set(rules.flatMap(({ assumes = [] }) => assumes))];
  if (ids.length === 0) return undefined;
  const { rulebook, lang } = context;
  return {
    id: "assumptions",
    title: says(context, "Các giả định", "Assumptions"),
    blocks: [
      {
        type: "table",
        name: says(context, "Giả định", "Assumptions"),
        head: [
          says(context, "Giả định", "Assumption"),
          says(context, "Điều khoản được hiểu như vậy", "Provision that is read so"),
          says(context, "Quy tắc", "Rules"),
        ],
        rows: ids.map((id) => {
          const { basis, ...text } = rulebook.assumptions.get(id) ?? { vi: id, en: id, basis: "" };
          return [
            [{ anchor: assumptionAnchor(id) }, text[lang]],
            basis === ""
              ? []
              : [{ text: citeProvision(rulebook.law, basis, lang), to: provisionAnchor(basis) }],
            join(
              rules
                .filter(({ assumes = [] }) => assumes.includes(id))
                .map((rule): Inlines => [ruleLink(context, rule.id)]),
              "; ",
            ),
          ];
        }),
      },
    ],
  };
}
