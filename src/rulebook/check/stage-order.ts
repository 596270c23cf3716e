import { factsRead } from "../condition-leaves";
import { factIn, type RuleContext, ruleNamedBy } from "../rule-context";
import type { PlacedRule, RuleProblem } from "../rule-problem";
import type { Rule, RuleEvent } from "../rule-schema";
import { type Stage, stages } from "../stage-names";
import { eventsOf, leavesOfRule, periodsOf } from "../version-conditions";
import { wrongTargets } from "./classify-target";

/** A rule that reads what only its own or a later stage concludes, whose event or exception says nothing in its stage, or that concludes what it cannot. */
export function stageOrder(context: RuleContext): readonly RuleProblem[] {
  return context.rules.flatMap((placed) => [
    ...readTooEarly(placed, context),
    ...wrongStages(placed),
    ...wrongTargets(placed),
    ...idleExceptions(placed, context),
  ]);
}

function readTooEarly(
  { file, path, rule }: PlacedRule,
  context: RuleContext,
): readonly RuleProblem[] {
  const own = stages.indexOf(rule.stage);
  return placesRead(rule).flatMap(({ fact, path: inner }) => {
    const late = stagesOf(fact, context).find((stage) => stages.indexOf(stage) >= own);
    // Escalations chain: what one leaves behind may start the next.
    if (late === undefined || (rule.stage === "escalate" && late === "escalate")) return [];
    return [
      {
        rule: "fact-too-early",
        severity: "error" as const,
        file,
        path: [...path, ...inner],
        message: {
          vi: `\`${fact}\` chỉ có ở bước \`${late}\`, còn quy tắc chạy ở bước \`${rule.stage}\``,
          en: `\`${fact}\` is concluded in stage \`${late}\`, and the rule runs in \`${rule.stage}\``,
        },
        fix: {
          vi: "hãy chuyển quy tắc sang bước sau, hoặc đọc dữ kiện của hồ sơ",
          en: "move the rule to a later stage, or read what the case file gives",
        },
      },
    ];
  });
}

interface PlaceRead {
  readonly fact: string;
  readonly path: RuleProblem["path"];
}

/** Every fact that must be known when the rule runs: of its conditions, its date, its tables and the days its periods run from. */
function placesRead(rule: Rule): readonly PlaceRead[] {
  return [
    { fact: rule.governedBy, path: ["governedBy"] },
    ...leavesOfRule(rule).flatMap(({ leaf, path }) =>
      factsRead(leaf).map((fact) => ({ fact, path })),
    ),
    ...rule.versions.flatMap((version, index) => [
      ...(version.table?.inputs ?? []).map((fact, at) => ({
        fact,
        path: ["versions", index, "table", "inputs", at],
      })),
      ...eventsOf(version).flatMap(({ event, path }) =>
        startsOf(event).map((start) => ({
          fact: start.fact,
          path: ["versions", index, ...path, ...start.path],
        })),
      ),
    ]),
  ];
}

function startsOf(event: RuleEvent): readonly PlaceRead[] {
  const { atOnce, setDay } = event.type === "require" ? event.params : {};
  return [
    ...periodsOf(event).flatMap(({ period, path }) =>
      [period.from].flat().map((fact) => ({ fact, path: [...path, "from"] })),
    ),
    ...(atOnce === undefined ? [] : [{ fact: atOnce.from, path: ["params", "atOnce", "from"] }]),
    ...(setDay === undefined
      ? []
      : [{ fact: setDay.before, path: ["params", "setDay", "before"] }]),
  ];
}

/** The stages in which a fact may be concluded; none for what the case file gives. */
function stagesOf(fact: string, context: RuleContext): readonly Stage[] {
  const { concluded, known } = context;
  if (factIn(context, fact) === undefined) return [];
  const named = ruleNamedBy(fact);
  const stage = named === undefined ? undefined : known.get(named.rule)?.stage;
  if (stage !== undefined) return [stage];
  return [...(concluded.get(fact) ?? [])];
}

/** Events that are settled for one stage as a whole; in another they would say nothing. */
const stageOfEvent: Readonly<Partial<Record<RuleEvent["type"], Stage>>> = {
  refuse: "admit",
  route: "route",
};

function wrongStages({ file, path, rule }: PlacedRule): readonly RuleProblem[] {
  return rule.versions.flatMap((version, index) =>
    eventsOf(version).flatMap(({ event, path: inner }) => {
      const stage = stageOfEvent[event.type];
      if (stage === undefined || stage === rule.stage) return [];
      return [
        {
          rule: "event-stage",
          severity: "error" as const,
          file,
          path: [...path, "versions", index, ...inner, "type"],
          message: {
            vi: `\`${event.type}\` chỉ có nghĩa ở bước \`${stage}\`, còn quy tắc chạy ở bước \`${rule.stage}\``,
            en: `\`${event.type}\` says something in stage \`${stage}\` only, and the rule runs in \`${rule.stage}\``,
          },
          fix: {
            vi: `hãy ghi \`stage: ${stage}\`, hoặc dùng loại sự kiện khác`,
            en: `write \`stage: ${stage}\`, or use another type of event`,
          },
        },
      ];
    }),
  );
}

/** An exception to a rule of another stage, or to the rule itself: it would silence nothing. */
function idleExceptions(
  { file, path, rule }: PlacedRule,
  { known }: RuleContext,
): readonly RuleProblem[] {
  return (rule.exceptTo ?? []).flatMap((id, index) => {
    const general = known.get(id) ?? [...known].find(([other]) => other.startsWith(`${id}/`))?.[1];
    if (general === undefined || (general.stage === rule.stage && id !== rule.id)) return [];
    return [
      {
        rule: "exception-stage",
        severity: "error" as const,
        file,
        path: [...path, "exceptTo", index],
        message: {
          vi: `Ngoại lệ của \`${id}\` (bước \`${general.stage}\`) không có tác dụng ở bước \`${rule.stage}\``,
          en: `An exception to \`${id}\` (stage \`${general.stage}\`) has no effect in stage \`${rule.stage}\``,
        },
        fix: {
          vi: "hãy viết ngoại lệ ở cùng bước với một quy tắc khác",
          en: "write the exception in the stage of the other rule that it is made to",
        },
      },
    ];
  });
}
