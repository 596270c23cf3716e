import { dialogueEventNames } from "../../case/dialogue-events";
import { factCatalogue } from "../../case/fact-catalogue";
import { sessionEventNames } from "../../case/session-events";
import { eventNames } from "../../case/word-lists";
import type { Text } from "../../finding/finding";
import { suggest } from "../../finding/suggest";
import { factIn, type RuleContext } from "../rule-context";
import type { PlacedScenarios, RuleProblem } from "../rule-problem";

interface Named {
  readonly kind: "rule" | "fact" | "event";
  readonly name: string;
  readonly path: RuleProblem["path"];
}

const kindWords: Readonly<Record<Named["kind"], Text>> = {
  rule: { vi: "quy tắc", en: "rule" },
  fact: { vi: "dữ kiện", en: "fact" },
  event: { vi: "sự kiện của hồ sơ", en: "event of case files" },
};

/** A rule, fact or event that a scenario names and that does not exist: the scenario would try something else than it says. */
export function scenarioNames(context: RuleContext): readonly RuleProblem[] {
  const rules = [...context.known.keys()].flatMap((id) => [id, tableOf(id)]);
  const known: Readonly<Record<Named["kind"], readonly string[]>> = {
    rule: [...new Set([...rules, ...context.rules.map(({ rule }) => rule.id)])],
    fact: [...factCatalogue.keys()],
    event: [...eventNames, ...sessionEventNames, ...dialogueEventNames],
  };
  return context.scenarios.flatMap((placed) =>
    namesOf(placed)
      .filter(({ kind, name }) =>
        kind === "fact" ? factIn(context, name) === undefined : !known[kind].includes(name),
      )
      .map(({ kind, name, path }) => {
        const near = suggest(name, known[kind]);
        const { vi, en } = kindWords[kind];
        return {
          rule: `unknown-${kind}`,
          severity: "error" as const,
          file: placed.file,
          path,
          message: { vi: `Không có ${vi} \`${name}\``, en: `There is no ${en} \`${name}\`` },
          ...(near === undefined
            ? {}
            : { fix: { vi: `có phải \`${near}\`?`, en: `did you mean \`${near}\`?` } }),
        };
      }),
  );
}

/** The id of the rule whose table a row belongs to; of another rule its own. */
const tableOf = (id: string): string => id.replace(/\/.*$/u, "");

function namesOf({ value: { given, scenarios } }: PlacedScenarios): readonly Named[] {
  const part = ({ facts, events }: ScenarioPart, path: RuleProblem["path"]): readonly Named[] => [
    ...Object.keys(facts ?? {}).map((name) => ({
      kind: "fact" as const,
      name,
      path: [...path, "facts", name],
    })),
    ...(events ?? []).map(({ what }, index) => ({
      kind: "event" as const,
      name: what,
      path: [...path, "events", index, "what"],
    })),
  ];
  return [
    ...part(given ?? {}, ["given"]),
    ...scenarios.flatMap((scenario, index) => [
      { kind: "rule" as const, name: scenario.rule, path: ["scenarios", index, "rule"] },
      ...part(scenario, ["scenarios", index]),
    ]),
  ];
}

interface ScenarioPart {
  readonly facts?: Readonly<Record<string, unknown>> | undefined;
  readonly events?: readonly { readonly what: string }[] | null | undefined;
}
