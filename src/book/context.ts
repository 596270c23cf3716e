import type { Template } from "../document/template/template";
import type { Lang } from "../finding/finding";
import { dayIn } from "../language/day-text";
import { citeProvision } from "../law/cite-provision";
import { roleName } from "../people/role";
import type { Rule, RuleFile } from "../rulebook/rule-schema";
import type { Rulebook } from "../rulebook/rulebook";
import type { ScenarioFile } from "../rulebook/scenario-schema";
import { isoDate } from "../time/iso-date";
import type { Inline, Inlines } from "./block";

/** Everything that a book is made from; the rule files give topics, tables and scenarios, which a rulebook no longer holds. */
export interface BookSource {
  readonly rulebook: Rulebook;
  readonly files: readonly RuleFile[];
  readonly scenarios: readonly ScenarioFile[];
  readonly templates: readonly Template[];
  /** Provisions that never become a rule, each with the reason, in Vietnamese. */
  readonly notEncoded: Readonly<Record<string, string>>;
}

/** What every part of a book is written with. */
export interface BookContext {
  readonly rulebook: Rulebook;
  readonly templates: readonly Template[];
  readonly lang: Lang;
  /** Every rule that can be named, whether the book holds it or not. */
  readonly ruleOf: ReadonlyMap<string, Rule>;
}

export function contextOf({ rulebook, files, templates }: BookSource, lang: Lang): BookContext {
  const rules = files.flatMap((file) => file.rules);
  return { rulebook, templates, lang, ruleOf: new Map(rules.map((rule) => [rule.id, rule])) };
}

export function says({ lang }: Pick<BookContext, "lang">, vi: string, en: string): string {
  return lang === "vi" ? vi : en;
}

/** A rule by its title, as a link to its section. */
export function ruleLink({ ruleOf, lang }: BookContext, id: string): Inline {
  const rule = ruleOf.get(id);
  return rule === undefined ? { code: id } : { text: rule.title[lang], to: id };
}

/** A provision as people cite it, as a link to its entry in the index. */
export function citeLink({ rulebook, lang }: BookContext, id: string): Inline {
  return { text: citeProvision(rulebook.law, id, lang), to: provisionAnchor(id) };
}

export const provisionAnchor = (id: string): string => `law:${id}`;
export const assumptionAnchor = (id: string): string => `assumption:${id}`;
export const templateAnchor = (id: string): string => `form:${id}`;

/** Several provisions in brackets; nothing where there are none. */
export function citesInBrackets(context: BookContext, ids: readonly string[]): Inlines {
  if (ids.length === 0) return [];
  return [
    " (",
    ...ids.flatMap((id, index) => [...(index === 0 ? [] : ["; "]), citeLink(context, id)]),
    ")",
  ];
}

/** What a role is called on the days of a span; a later name with the day from which it holds. */
export function roleText({ rulebook, lang }: BookContext, role: string, span: Days): string {
  const names = (rulebook.roles.get(role)?.names ?? []).filter(
    ({ from, to }) =>
      (span.to === undefined || from <= span.to) && (to === undefined || span.from <= to),
  );
  const [first, ...later] = names;
  if (first === undefined) return roleName(rulebook.roles, role, isoDate(span.from))[lang];
  const changes = later.map(
    ({ from, name }) =>
      ` (${says({ lang }, "từ ngày", "from")} ${dayIn(from, lang)}: ${name[lang]})`,
  );
  return `${first.name[lang]}${changes.join("")}`;
}

/** Roles in one sentence: `Người khiếu nại; Người bị khiếu nại`. */
export function rolesText(context: BookContext, roles: readonly string[], span: Days): string {
  return roles.map((role) => roleText(context, role, span)).join("; ");
}

export interface Days {
  readonly from: string;
  readonly to?: string | undefined;
}

/** A span of days: `từ ngày 01/07/2026`, `từ ngày … đến hết ngày …`. */
export function spanText(context: Pick<BookContext, "lang">, { from, to }: Days): string {
  const { lang } = context;
  const start = says(context, `từ ngày ${dayIn(from, lang)}`, `from ${dayIn(from, lang)}`);
  if (to === undefined) return start;
  return `${start} ${says(context, "đến hết ngày", "to")} ${dayIn(to, lang)}`;
}
