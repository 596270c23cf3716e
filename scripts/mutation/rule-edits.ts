import { definitionOf } from "../../src/case/fact-catalogue";
import type { Path } from "../../src/finding/path-text";
import type { Rule, RuleVersion } from "../../src/rulebook/rule-schema";
import { eventsOf } from "../../src/rulebook/version-conditions";
import { conditionEdits } from "./condition-edits";
import type { Edit } from "./edit";
import { eventEdits } from "./event-edits";
import { shifts } from "./shifts";

/** Every small change of a rule that its scenarios ought to notice. */
export function ruleEdits(rule: Rule): readonly Edit[] {
  // Conditions that every version states anew are never read.
  const isRead = rule.versions.some(({ conditions }) => conditions === undefined);
  return [
    ...(isRead ? conditionEdits(rule.conditions, ["conditions"], false) : []),
    ...rule.versions.flatMap((version, index) => versionEdits(version, ["versions", index])),
  ];
}

function versionEdits(version: RuleVersion, path: Path): readonly Edit[] {
  const { inForce, conditions, table } = version;
  return [
    ...shifts(inForce.from, [...path, "inForce", "from"]),
    ...shifts(inForce.to, [...path, "inForce", "to"]),
    ...(conditions === undefined ? [] : conditionEdits(conditions, [...path, "conditions"], false)),
    ...(table?.rows ?? []).flatMap(({ when }, index) =>
      Object.entries(when).flatMap(([fact, value]) =>
        inputEdits(fact, value, [...path, "table", "rows", index, "when", fact]),
      ),
    ),
    ...eventsOf(version).flatMap((placed) => eventEdits(placed.event, [...path, ...placed.path])),
  ];
}

/** A row's input dropped, turned to the values which it does not name, or shifted. */
function inputEdits(fact: string, value: unknown, path: Path): readonly Edit[] {
  const definition = definitionOf(fact);
  const all: readonly unknown[] =
    definition?.type === "boolean" ? [false, true] : (definition?.values ?? []);
  const others = all.filter((one) => ![value].flat().includes(one));
  const said = `\`${fact} ${JSON.stringify(value)}\``;
  return [
    { path, change: `${said} is dropped` },
    ...(others.length === 0 ? [] : [{ path, change: `${said} is negated`, to: others }]),
    ...shifts(value, path),
  ];
}
