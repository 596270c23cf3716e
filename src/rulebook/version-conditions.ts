import type { Path } from "../finding/path-text";
import { leavesOf, type PlacedLeaf } from "./condition-leaves";
import type { Condition, Rule, RuleEvent, RulePeriod, RuleVersion } from "./rule-schema";

interface PlacedEvent {
  readonly event: RuleEvent;
  readonly path: Path;
}

/** The events of a version: its own, or those of its table's rows. Paths start at the version. */
export function eventsOf(version: RuleVersion): readonly PlacedEvent[] {
  if (version.event !== undefined) return [{ event: version.event, path: ["event"] }];
  return (version.table?.rows ?? []).map((row, index) => ({
    event: row.event,
    path: ["table", "rows", index, "event"],
  }));
}

/** The periods of an event, with their paths from the event. */
export function periodsOf({
  params,
}: RuleEvent): readonly { readonly period: RulePeriod; readonly path: Path }[] {
  const within = "within" in params ? (params.within ?? []) : [];
  return within.map((period, index) => ({ period, path: ["params", "within", index] }));
}

/** The conditions inside an event: of its periods and of its documents. */
function innerConditions(event: RuleEvent): readonly { condition: Condition; path: Path }[] {
  const { params } = event;
  const documents = "documents" in params ? (params.documents ?? []) : [];
  return [
    ...periodsOf(event).flatMap(({ period, path }) =>
      period.when === undefined ? [] : [{ condition: period.when, path: [...path, "when"] }],
    ),
    ...documents.flatMap(({ when }, index) =>
      when === undefined
        ? []
        : [{ condition: when, path: ["params", "documents", index, "when"] as Path }],
    ),
  ];
}

/** Every comparison of a rule: its own conditions, those of its versions, periods and documents. Paths start at the rule. */
export function leavesOfRule(rule: Rule): readonly PlacedLeaf[] {
  return [
    ...leavesOf(rule.conditions, ["conditions"]),
    ...rule.versions.flatMap((version, index) => [
      ...(version.conditions === undefined
        ? []
        : leavesOf(version.conditions, ["versions", index, "conditions"])),
      ...eventsOf(version).flatMap(({ event, path }) =>
        innerConditions(event).flatMap((inner) =>
          leavesOf(inner.condition, ["versions", index, ...path, ...inner.path]),
        ),
      ),
    ]),
  ];
}
