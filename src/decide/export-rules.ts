import { isInForce } from "../law/in-force";
import type { Condition, Leaf } from "../rulebook/rule-schema";
import type { Rulebook } from "../rulebook/rulebook";
import { type IsoDate, isoDate } from "../time/iso-date";

/** A condition in the form of json-rules-engine. */
export type PlainCondition =
  | { readonly all: readonly PlainCondition[] }
  | { readonly any: readonly PlainCondition[] }
  | { readonly not: PlainCondition }
  | { readonly fact: string; readonly operator: string; readonly value: Leaf["value"] };

/** A rule in the form of json-rules-engine; the event's params name the rule and its provisions. */
export interface PlainRule {
  readonly name: string;
  readonly conditions: PlainCondition;
  readonly event: { readonly type: string; readonly params: Readonly<Record<string, unknown>> };
}

/**
 * The wordings in force on a day as plain rules of json-rules-engine, ready for JSON. Operators that the stock engine lacks are listed
 * in `createEngine`, which adds them. Throws MisuseError "bad-date". `exportRules(rulebook, { at: isoDate("2026-07-01") })`.
 */
export function exportRules(
  rulebook: Rulebook,
  options: { readonly at: IsoDate | string },
): readonly PlainRule[] {
  const at = isoDate(options.at);
  return rulebook.rules.flatMap(({ id, stage, wordings }) => {
    const wording = wordings.find(({ inForce }) => isInForce(inForce, at));
    if (wording === undefined) return [];
    const { type, params } = wording.event;
    return [
      {
        name: id,
        conditions: rooted(plain(wording.conditions)),
        event: { type, params: { ...params, rule: id, stage, cites: wording.cites } },
      },
    ];
  });
}

function plain(condition: Condition): PlainCondition {
  if ("all" in condition) return { all: condition.all.map(plain) };
  if ("any" in condition) return { any: condition.any.map(plain) };
  if ("not" in condition) return { not: plain(condition.not) };
  const { fact, operator, value } = condition;
  return { fact, operator, value };
}

/** json-rules-engine asks for `all`, `any` or `not` at the root. */
function rooted(condition: PlainCondition): PlainCondition {
  return "fact" in condition ? { all: [condition] } : condition;
}
