import type { FactValue } from "../case/fact";
import { definitionOf } from "../case/fact-catalogue";
import { denials } from "../case/fact-catalogue/denials";
import { factLabel, valueText } from "../explain/phrase";
import type { Inlines } from "./block";
import { type BookContext, ruleLink, says } from "./context";

interface RuleFact {
  readonly kind: "window" | "overdue" | "done" | "due";
  readonly rule: string;
}

/** The rule that a fact such as `complaint.accept.overdue` is named for. */
function ruleFactOf({ ruleOf }: BookContext, fact: string): RuleFact | undefined {
  const [, window] = /^window\.(.+)$/u.exec(fact) ?? [];
  if (window !== undefined) return { kind: "window", rule: window };
  const [, rule, end] = /^(.+)\.(overdue|done|due)$/u.exec(fact) ?? [];
  return rule === undefined || !ruleOf.has(rule)
    ? undefined
    : { kind: end as "overdue" | "done" | "due", rule };
}

/** A fact as the subject of a sentence; what a rule leaves behind by the title of the rule. */
export function factWords(context: BookContext, fact: string): Inlines {
  const found = ruleFactOf(context, fact);
  if (found === undefined) return [factLabel(fact, context.lang)];
  const before = {
    window: says(context, "tình trạng thực hiện quyền “", "how this right was used: “"),
    overdue: says(context, "việc quá hạn “", "overdue: “"),
    done: says(context, "việc đã làm xong “", "done: “"),
    due: says(context, "ngày hết hạn của việc “", "due day of “"),
  }[found.kind];
  return [before, ruleLink(context, found.rule), "”"];
}

/** A yes-or-no fact as a statement: `nhiều người khiếu nại`, `chỉ một người khiếu nại`. */
export function statement(context: BookContext, fact: string, holds: boolean): Inlines {
  const found = ruleFactOf(context, fact);
  if (found !== undefined && context.lang === "vi") {
    const after = {
      overdue: holds ? "” đã quá hạn" : "” chưa quá hạn",
      done: holds ? "” đã làm xong" : "” chưa làm xong",
      due: "”",
      window: "”",
    }[found.kind];
    return ["việc “", ruleLink(context, found.rule), after];
  }
  const label = factWords(context, fact);
  if (context.lang === "en") return [...label, holds ? ": yes" : ": no"];
  if (holds) return label;
  return [denials[fact] ?? denied(factLabel(fact, "vi"))];
}

function denied(label: string): string {
  if (label.startsWith("đã ")) return `chưa ${label.slice(3)}`;
  if (label.startsWith("có việc ")) return `chưa ${label}`;
  if (label.startsWith("có ")) return `không ${label}`;
  return `không phải trường hợp: ${label}`;
}

/** A value in words, by the names of its own fact first. */
export function valueWords({ lang }: BookContext, fact: string, value: FactValue): string {
  return valueText(fact, value, lang);
}

/** A known fact with its value, as scenarios give it: `số người khiếu nại: 3`. */
export function factWithValue(context: BookContext, fact: string, value: FactValue): Inlines {
  if (definitionOf(fact)?.type === "boolean" && typeof value === "boolean")
    return statement(context, fact, value);
  return [...factWords(context, fact), ": ", valueWords(context, fact, value)];
}

/** What is asked when the fact is missing, without the hints on how the file is written. */
export function questionText({ lang }: BookContext, fact: string): string | undefined {
  const question = definitionOf(fact)?.question[lang];
  return question?.replace(/\s*\([^()]*`[^()]*\)/gu, "");
}

/** Names of which one holds: `cán bộ, công chức hoặc viên chức`; semicolons between names that have commas of their own. */
export function orText(context: BookContext, names: readonly string[]): string {
  const or = says(context, "hoặc", "or");
  const last = names.at(-1) ?? "";
  if (names.length < 2) return last;
  const before = names.slice(0, -1);
  return names.some((name) => name.includes(","))
    ? `${before.join("; ")}; ${or} ${last}`
    : `${before.join(", ")} ${or} ${last}`;
}
