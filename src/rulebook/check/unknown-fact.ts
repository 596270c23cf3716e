import { factCatalogue } from "../../case/fact-catalogue";
import { suggest } from "../../finding/suggest";
import { factIn, type RuleContext } from "../rule-context";
import type { PlacedRule, RuleProblem } from "../rule-problem";
import { eventsOf, leavesOfRule, periodsOf } from "../version-conditions";

/** A fact that is not in the catalogue, or that is named for a rule which does not leave it behind. */
export function unknownFact(context: RuleContext): readonly RuleProblem[] {
  return context.rules.flatMap((placed) =>
    factsNamed(placed)
      .filter(({ fact }) => factIn(context, fact) === undefined)
      .map(({ fact, path }) => {
        const near = suggest(fact, [...factCatalogue.keys()]);
        return {
          rule: "unknown-fact",
          severity: "error" as const,
          file: placed.file,
          path: [...placed.path, ...path],
          message: {
            vi: `Không có dữ kiện \`${fact}\``,
            en: `There is no fact \`${fact}\``,
          },
          fix:
            near === undefined
              ? {
                  vi: "hãy dùng tên dữ kiện có trong danh mục, hoặc `window.<quy tắc>`, `<quy tắc>.due`, `.overdue`, `.done`",
                  en: "use a fact of the catalogue, or `window.<rule>`, `<rule>.due`, `.overdue`, `.done`",
                }
              : { vi: `có phải \`${near}\`?`, en: `did you mean \`${near}\`?` },
        };
      }),
  );
}

interface NamedFact {
  readonly fact: string;
  readonly path: RuleProblem["path"];
}

function factsNamed({ rule }: PlacedRule): readonly NamedFact[] {
  const leaves = leavesOfRule(rule).flatMap(({ leaf: { fact, value }, path }) => [
    { fact, path: [...path, "fact"] },
    ...(typeof value === "object" && "fact" in value
      ? [{ fact: value.fact, path: [...path, "value", "fact"] }]
      : []),
  ]);
  const inEvents = rule.versions.flatMap((version, index) =>
    eventsOf(version).flatMap(({ event, path }) =>
      factsOfEvent(event).map((named) => ({
        fact: named.fact,
        path: ["versions", index, ...path, ...named.path],
      })),
    ),
  );
  const inputs = rule.versions.flatMap((version, index) =>
    (version.table?.inputs ?? []).map((fact, at) => ({
      fact,
      path: ["versions", index, "table", "inputs", at],
    })),
  );
  return [{ fact: rule.governedBy, path: ["governedBy"] }, ...leaves, ...inEvents, ...inputs];
}

function factsOfEvent(event: Parameters<typeof periodsOf>[0]): readonly NamedFact[] {
  const { params } = event;
  const given = (key: string, fact: string | undefined): readonly NamedFact[] =>
    fact === undefined ? [] : [{ fact, path: ["params", ...key.split(".")] }];
  return [
    ...periodsOf(event).flatMap(({ period, path }) => [
      ...[period.from].flat().map((fact) => ({ fact, path: [...path, "from"] })),
      ...[period.notBefore ?? []].flat().map((fact) => ({ fact, path: [...path, "notBefore"] })),
    ]),
    ...(event.type === "classify" ? given("fact", event.params.fact) : []),
    ...("atOnce" in params ? given("atOnce.from", params.atOnce?.from) : []),
    ...("setDay" in params ? given("setDay.before", params.setDay?.before) : []),
    ...("usedOn" in params ? given("usedOn", params.usedOn) : []),
    ...("usedByAtLatest" in params ? given("usedByAtLatest", params.usedByAtLatest) : []),
    ...("otherwise" in params ? given("otherwise", params.otherwise) : []),
    ...("excluded" in params
      ? (params.excluded?.knownBy ?? []).map((fact, index) => ({
          fact,
          path: ["params", "excluded", "knownBy", index],
        }))
      : []),
  ];
}
