import type { Rule } from "../rulebook/rule-schema";
import type { ScenarioFile } from "../rulebook/scenario-schema";
import type { Stage } from "../rulebook/stage-names";
import { type Block, type Inlines, join, paragraph } from "./block";
import { topItems } from "./condition-items";
import { assumptionAnchor, type BookContext, ruleLink, says, spanText } from "./context";
import { factWords } from "./fact-words";
import { factsOfRule, questionBlocks } from "./facts-asked";
import { scenarioBlocks } from "./scenario-blocks";
import { wordingBlocks } from "./wording-blocks";

export interface SectionOptions {
  /** Facts that the chapter asks for already. */
  readonly shared: ReadonlySet<string>;
  readonly scenarios: readonly ScenarioFile[];
}

/** One rule: its titles, when it applies, each wording beside its provisions, what is asked, and its scenarios. */
export function ruleSection(
  context: BookContext,
  rule: Rule,
  { shared, scenarios }: SectionOptions,
): readonly Block[] {
  const { id, title, stage, governedBy, conditions, versions } = rule;
  const { lang } = context;
  const other = lang === "vi" ? "en" : "vi";
  return [
    { type: "heading", level: 3, id, inlines: [title[lang]] },
    paragraph({ code: id }, " · ", { text: title[other], lang: other }),
    paragraph(
      `${says(context, "Bước", "Stage")}: ${stageText(context, stage)}. `,
      says(context, "Lời văn áp dụng được chọn theo ", "The wording is picked by the "),
      ...factWords(context, governedBy),
      ".",
    ),
    ...exceptions(context, rule),
    paragraph(
      says(
        context,
        "Quy tắc áp dụng khi có đủ các điều kiện sau:",
        "The rule applies when all of these hold:",
      ),
    ),
    { type: "list", items: topItems(context, conditions) },
    ...versions.flatMap((version) => wordingBlocks(context, rule, version)),
    ...gaps(context, rule),
    ...assumptions(context, rule),
    ...questionBlocks(
      context,
      factsOfRule(rule).filter((fact) => !shared.has(fact)),
      ["Dữ kiện cần hỏi riêng cho quy tắc này:", "Facts that this rule alone asks for:"],
    ),
    ...scenarioBlocks(context, rule, scenarios),
  ];
}

export function stageText(context: BookContext, stage: Stage): string {
  return {
    classify: says(context, "phân loại", "classify"),
    admit: says(context, "xét điều kiện thụ lý", "admit"),
    route: says(context, "xác định thẩm quyền", "route"),
    assign: says(context, "phân công", "assign"),
    oblige: says(context, "nghĩa vụ và quyền", "oblige"),
    escalate: says(context, "đưa lên cấp trên", "escalate"),
  }[stage];
}

function exceptions(context: BookContext, { exceptTo = [] }: Rule): readonly Block[] {
  if (exceptTo.length === 0) return [];
  const links: Inlines = join(
    exceptTo.map((id) => ["“", ruleLink(context, id), "”"]),
    ", ",
  );
  return [
    paragraph(
      says(
        context,
        "Quy tắc này là ngoại lệ; khi áp dụng nó thì không áp dụng ",
        "An exception; where it applies, these do not: ",
      ),
      ...links,
      ".",
    ),
  ];
}

/** The days for which there is no wording, because the law is silent or because no text seen settles the question. */
function gaps(
  context: BookContext,
  { silentBetween = [], unsettledBetween = [] }: Rule,
): readonly Block[] {
  const silent = silentBetween.map(({ why, ...span }) =>
    says(
      context,
      `Với thời gian ${spanText(context, span)}, các văn bản đã đọc không đặt ra quy định này, nên quy tắc không áp dụng.`,
      `The law says nothing of this ${spanText(context, span)}: ${why}.`,
    ),
  );
  const unsettled = unsettledBetween.map(({ why, ...span }) =>
    says(
      context,
      `Với thời gian ${spanText(context, span)}, chưa đọc được văn bản nào trả lời, nên quy tắc trả lời là chưa rõ.`,
      `No text seen settles this ${spanText(context, span)}: ${why}.`,
    ),
  );
  return [...silent, ...unsettled].map((text) => paragraph(text));
}

function assumptions(context: BookContext, { assumes = [] }: Rule): readonly Block[] {
  if (assumes.length === 0) return [];
  return [
    paragraph(says(context, "Quy tắc dựa trên các giả định sau:", "The rule assumes:")),
    {
      type: "list",
      items: assumes.map((id) => ({
        inlines: [
          {
            text: context.rulebook.assumptions.get(id)?.[context.lang] ?? id,
            to: assumptionAnchor(id),
          },
        ],
      })),
    },
  ];
}
