import { addDays, type IsoDate, isoDate, parseIsoDate } from "../../time/iso-date";
import type { RuleContext } from "../rule-context";
import type { PlacedRule, RuleProblem } from "../rule-problem";
import type { Rule } from "../rule-schema";
import { scenarioFacts } from "../scenario-facts";
import type { Scenario } from "../scenario-schema";
import { eventsOf, periodsOf } from "../version-conditions";
import { scenarioNames } from "./scenario-names";

interface Tried {
  readonly scenario: Scenario;
  readonly governingDate?: IsoDate;
}

const kinds = [
  { answer: "yes", vi: "mà quy tắc áp dụng", en: "in which it applies" },
  { answer: "no", vi: "mà quy tắc không áp dụng", en: "in which it does not apply" },
  { answer: "unknown", vi: "thiếu một dữ kiện cần có", en: "in which a needed fact is missing" },
] as const;

/** A rule without a scenario for each answer and for both sides of each edge of its wordings; a scenario that names what is not there. */
export function scenariosComplete(context: RuleContext): readonly RuleProblem[] {
  return [...scenarioNames(context), ...missingScenarios(context)];
}

function missingScenarios(context: RuleContext): readonly RuleProblem[] {
  return context.rules.flatMap((placed) => {
    const tried = triesOf(placed.rule, context);
    return [
      ...kinds
        .filter(({ answer }) => !tried.some(({ scenario }) => scenario.expect.answer === answer))
        .map((kind) => missing(placed, ["id"], `tình huống ${kind.vi}`, `scenario ${kind.en}`)),
      ...edgesOf(placed.rule).flatMap((edge) =>
        [addDays(edge.day, -1), edge.day]
          .filter((day) => !tried.some(({ governingDate }) => governingDate === day))
          .map((day) =>
            missing(placed, edge.path, `tình huống vào ngày \`${day}\``, `scenario on \`${day}\``),
          ),
      ),
    ];
  });
}

function missing(
  placed: PlacedRule,
  path: RuleProblem["path"],
  vi: string,
  en: string,
): RuleProblem {
  const { id, governedBy } = placed.rule;
  return {
    rule: "scenario-missing",
    severity: "error",
    file: placed.file,
    path: [...placed.path, ...path],
    message: { vi: `\`${id}\` chưa có ${vi}`, en: `\`${id}\` has no ${en}` },
    fix: {
      vi: `hãy thêm vào tệp \`*.scenarios.yaml\` bên cạnh; ngày chọn lời văn là \`${governedBy}\``,
      en: `add it to the \`*.scenarios.yaml\` beside it; \`${governedBy}\` is the day that picks the wording`,
    },
  };
}

function triesOf(rule: Rule, { scenarios }: RuleContext): readonly Tried[] {
  return scenarios.flatMap(({ value }) =>
    value.scenarios
      .filter((scenario) => scenario.rule === rule.id)
      .map((scenario) => {
        const date = scenarioFacts(value, scenario).values[rule.governedBy];
        const day = typeof date === "string" ? parseIsoDate(date) : undefined;
        return { scenario, ...(day === undefined ? {} : { governingDate: day }) };
      }),
  );
}

/** The days on which what the rule says changes: first days of versions and periods, and the days after last ones. */
function edgesOf(
  rule: Rule,
): readonly { readonly day: IsoDate; readonly path: RuleProblem["path"] }[] {
  const edges = rule.versions.flatMap((version, index) => {
    const { from, to } = version.inForce;
    const inner = eventsOf(version)
      .flatMap(({ event }) => [
        ...periodsOf(event).map(({ period }) => period),
        ...("pausedBy" in event.params ? (event.params.pausedBy ?? []) : []),
      ])
      .flatMap((span) => [
        ...(span.since === undefined ? [] : [isoDate(span.since)]),
        ...("until" in span && span.until !== undefined ? [addDays(isoDate(span.until), 1)] : []),
      ])
      .filter((day) => day > from && (to === undefined || day <= to));
    const ends = to === undefined ? [] : [addDays(isoDate(to), 1)];
    return [isoDate(from), ...inner, ...ends].map((day) => ({
      day,
      path: ["versions", index, "inForce"],
    }));
  });
  return [...new Map(edges.map((edge) => [edge.day, edge])).values()];
}
