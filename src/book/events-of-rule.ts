import type { Rule, RuleEvent } from "../rulebook/rule-schema";

/** Every event of a rule: those of its wordings and of the rows of their tables. */
export function eventsOfRule({ versions }: Rule): readonly RuleEvent[] {
  return versions.flatMap(({ event, table }) => [
    ...(event === undefined ? [] : [event]),
    ...(table?.rows.map((row) => row.event) ?? []),
  ]);
}
