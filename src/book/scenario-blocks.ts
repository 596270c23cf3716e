import { dayIn } from "../language/day-text";
import type { Rule } from "../rulebook/rule-schema";
import type { Scenario, ScenarioFile } from "../rulebook/scenario-schema";
import { type Block, type Inlines, join, paragraph, sentence } from "./block";
import { type BookContext, says } from "./context";
import { eventText } from "./event-text";
import { expectationInlines } from "./expectation";
import { factWithValue, factWords } from "./fact-words";

/** The scenarios of a rule as a table: the name, what differs from the common given facts, and what must come out. */
export function scenarioBlocks(
  context: BookContext,
  rule: Rule,
  files: readonly ScenarioFile[],
): readonly Block[] {
  const scenarios = files.flatMap((file) => file.scenarios).filter((one) => one.rule === rule.id);
  if (scenarios.length === 0) return [];
  return [
    {
      type: "table",
      name: says(context, "Tình huống kiểm tra", "Scenarios"),
      head: [
        says(context, "Tình huống", "Scenario"),
        says(context, "Dữ kiện", "Given"),
        says(context, "Kết quả phải có", "Must come out"),
      ],
      rows: scenarios.map((scenario) => [
        [{ text: scenario.name, lang: "en" }],
        givenInlines(context, scenario),
        expectationInlines(context, rule, scenario.expect),
      ]),
    },
  ];
}

/** What every scenario of a topic starts from. */
export function givenBlocks(
  context: BookContext,
  files: readonly ScenarioFile[],
): readonly Block[] {
  return files.flatMap(({ given }) => {
    const parts = [...factParts(context, given?.facts), ...eventParts(context, given?.events)];
    if (parts.length === 0) return [];
    return [
      paragraph(
        says(
          context,
          "Mọi tình huống trong chủ đề này, nếu không ghi khác, có chung các dữ kiện sau:",
          "Unless they say otherwise, all scenarios of this topic start from:",
        ),
      ),
      { type: "list" as const, items: parts.map((inlines) => ({ inlines: sentence(inlines) })) },
    ];
  });
}

function givenInlines(context: BookContext, scenario: Scenario): Inlines {
  const { asOf, facts, events, obstacles = [] } = scenario;
  const { lang } = context;
  const parts: readonly Inlines[] = [
    [`${says(context, "xem xét ngày", "looked at on")} ${dayIn(asOf, lang)}`],
    ...factParts(context, facts),
    ...eventParts(context, events),
    ...obstacles.map(
      ({ from, to }): Inlines => [
        `${says(context, "có trở ngại từ ngày", "obstacle from")} ${dayIn(from, lang)} ${says(context, "đến ngày", "to")} ${dayIn(to, lang)}`,
      ],
    ),
  ];
  return sentence(join(parts, "; "));
}

function factParts(context: BookContext, facts: Scenario["facts"]): readonly Inlines[] {
  return Object.entries(facts ?? {}).map(([fact, value]) =>
    value === null
      ? [says(context, "chưa biết ", "not known: "), ...factWords(context, fact)]
      : factWithValue(context, fact, value),
  );
}

function eventParts(context: BookContext, events: Scenario["events"]): readonly Inlines[] {
  if (events === undefined) return [];
  if (events === null)
    return [[says(context, "không rõ những việc đã làm", "no record of events")]];
  if (events.length === 0) return [[says(context, "chưa làm việc gì", "nothing has happened yet")]];
  return events.map(({ what, on }) => [
    `${dayIn(on, context.lang)}: ${eventText(what, context.lang)}`,
  ]);
}
