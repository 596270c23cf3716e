import { type IsoDate, isoDate } from "../time/iso-date";
import type { Condition, Rule, RuleEvent, RuleFile, RuleVersion } from "./rule-schema";
import type { LoadedRule, Wording } from "./rulebook";

type Row = NonNullable<RuleVersion["table"]>["rows"][number];

/** The rules of a file, each table expanded to one rule a row, named `<rule id>/<row>`. */
export function expandFile({ topic, about, rules }: RuleFile): readonly LoadedRule[] {
  return rules.flatMap((rule) => expandRule(rule, { topic, about }));
}

function expandRule(rule: Rule, of: Pick<LoadedRule, "topic" | "about">): readonly LoadedRule[] {
  const rows = rule.versions.flatMap(({ table }) => table?.rows.map(({ row }) => row) ?? []);
  if (rows.length === 0)
    return [loaded(rule, { id: rule.id, ...of, wordings: eventWordings(rule), silent: [] })];
  return [...new Set(rows)].map((row) => {
    // A row that one version leaves out is silent on that version's days.
    const leftOut = rule.versions.filter(
      ({ table }) => table?.rows.some((one) => one.row === row) !== true,
    );
    const silent = leftOut.map(({ inForce }) => spanOf(inForce));
    return loaded(rule, {
      id: `${rule.id}/${row}`,
      ...of,
      wordings: rowWordings(rule, row),
      silent,
    });
  });
}

interface Parts extends Pick<LoadedRule, "id" | "topic" | "about"> {
  readonly wordings: readonly Wording[];
  readonly silent: LoadedRule["silent"];
}

function loaded(rule: Rule, { id, topic, about, wordings, silent }: Parts): LoadedRule {
  return {
    id,
    topic,
    about,
    stage: rule.stage,
    title: rule.title,
    governedBy: rule.governedBy,
    wordings,
    silent: [...(rule.silentBetween ?? []).map(spanOf), ...silent],
    exceptTo: rule.exceptTo ?? [],
    assumes: rule.assumes ?? [],
  };
}

function eventWordings(rule: Rule): readonly Wording[] {
  return rule.versions.flatMap((version) =>
    version.event === undefined
      ? []
      : [wording(version, version.conditions ?? rule.conditions, version.event, version.cites)],
  );
}

function rowWordings(rule: Rule, name: string): readonly Wording[] {
  return rule.versions.flatMap((version) => {
    const conditions = version.conditions ?? rule.conditions;
    const row = version.table?.rows.find((one) => one.row === name);
    if (row === undefined) return [];
    return [
      wording(version, { all: [conditions, ...rowConditions(row)] }, row.event, [
        ...new Set(row.cites ?? version.cites),
      ]),
    ];
  });
}

function rowConditions({ when }: Row): readonly Condition[] {
  return Object.entries(when).map(([fact, value]) =>
    Array.isArray(value)
      ? { fact, operator: "in" as const, value }
      : { fact, operator: "equal" as const, value },
  );
}

function wording(
  { inForce, checked, note }: RuleVersion,
  conditions: Condition,
  event: RuleEvent,
  cites: readonly string[],
): Wording {
  return {
    inForce: spanOf(inForce),
    cites,
    checked: { on: isoDate(checked.on), confidence: checked.confidence },
    conditions,
    event,
    ...(note === undefined ? {} : { note }),
  };
}

function spanOf({ from, to }: { readonly from: string; readonly to?: string | undefined }): {
  readonly from: IsoDate;
  readonly to?: IsoDate;
} {
  return { from: isoDate(from), ...(to === undefined ? {} : { to: isoDate(to) }) };
}
