import type { RuleEvent } from "../rulebook/rule-schema";
import type { Inlines, Item } from "./block";
import { type BookContext, type Days, roleText, says } from "./context";

export interface OutcomeOf {
  readonly governedBy: string;
  readonly span: Days;
}

/** The parameters of one type of event. */
export type Params<Type extends RuleEvent["type"]> = Extract<RuleEvent, { type: Type }>["params"];

/** A point under a name: `Việc phải làm: …`. */
export function point({ lang }: BookContext, vi: string, en: string, inlines: Inlines): Item {
  return { inlines: [`${lang === "vi" ? vi : en}: `, ...inlines] };
}

/** A point with points under it; nothing where there are none. */
export function points(
  context: BookContext,
  [vi, en]: readonly [string, string],
  items: readonly Item[],
): readonly Item[] {
  return items.length === 0 ? [] : [{ inlines: [`${says(context, vi, en)}:`], items }];
}

export function bearerPoint(context: BookContext, role: string, { span }: OutcomeOf): Item {
  return point(context, "Người chịu trách nhiệm", "Borne by", [roleText(context, role, span)]);
}
