import { refusalGroundName } from "../case/refusal-ground-name";
import { statusWords } from "../explain/status-words";
import { dayIn } from "../language/day-text";
import type { Rule } from "../rulebook/rule-schema";
import type { Expectation } from "../rulebook/scenario-schema";
import { type Inlines, join, sentence } from "./block";
import { type BookContext, rolesText, roleText, says, templateAnchor } from "./context";
import { factWords, valueWords } from "./fact-words";
import { severityText } from "./outcome-items";

/** What must come out of a scenario, in one sentence; an act is told by the title of the rule and not repeated. */
export function expectationInlines(context: BookContext, rule: Rule, expect: Expectation): Inlines {
  const { lang } = context;
  const text = (vi: string, en: string, value: string | undefined): readonly Inlines[] =>
    value === undefined ? [] : [[`${says(context, vi, en)} ${value}`]];
  const day = (vi: string, en: string, value: string | undefined): readonly Inlines[] =>
    text(vi, en, value === undefined ? undefined : dayIn(value, lang));
  const wordingDay = expect.wording ?? rule.versions.at(-1)?.inForce.from ?? "";
  const on = { from: wordingDay, to: wordingDay };
  const role = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : roleText(context, id, on);
  return sentence(
    join(
      [
        [answerText(context, expect.answer)],
        ...day("lời văn từ ngày", "wording of", expect.wording),
        ...day("hạn", "due", expect.due),
        ...day("theo số ngày thì", "by the count alone", differing(expect, "nominal")),
        ...day("ngày an toàn", "safe day", differing(expect, "safe")),
        ...day("muộn nhất theo mọi văn bản", "latest under any text", differing(expect, "latest")),
        ...text(
          "hạn là một trong các ngày",
          "due on one of",
          expect.dues?.map((one) => dayIn(one, lang)).join(", "),
        ),
        ...(expect.provisional === true ? [[says(context, "tạm tính", "provisional")]] : []),
        ...text("tình trạng:", "status:", statusText(context, expect.status)),
        ...day("làm xong ngày", "done on", expect.doneOn),
        ...text("kết luận:", "conclusion:", valueText(context, rule, expect.value)),
        ...text(
          "căn cứ:",
          "ground:",
          expect.ground === undefined ? undefined : refusalGroundName(expect.ground)[lang],
        ),
        ...text("người có thẩm quyền:", "competent:", role(expect.competent)),
        ...text("người chịu trách nhiệm:", "borne by:", role(expect.bearer)),
        ...text("gửi đến:", "addressed to:", role(expect.addressee ?? expect.to)),
        ...documents(context, expect.documents),
        ...text(
          "nơi nhận:",
          "recipients:",
          expect.recipients === undefined ? undefined : rolesText(context, expect.recipients, on),
        ),
        ...text(
          "mức:",
          "severity:",
          expect.severity === undefined ? undefined : severityText(context, expect.severity),
        ),
        ...missing(context, expect.missing),
      ],
      "; ",
    ),
  );
}

function answerText(context: BookContext, answer: Expectation["answer"]): string {
  return {
    yes: says(context, "áp dụng", "applies"),
    no: says(context, "không áp dụng", "does not apply"),
    unknown: says(context, "chưa rõ", "unknown"),
  }[answer];
}

/** A day that says more than the due day. */
function differing(expect: Expectation, name: "nominal" | "safe" | "latest"): string | undefined {
  return expect[name] === expect.due ? undefined : expect[name];
}

function statusText({ lang }: BookContext, status: string | undefined): string | undefined {
  if (status === undefined) return undefined;
  const words: Readonly<Record<string, { vi: string; en: string }>> = statusWords;
  return words[status]?.[lang].toLocaleLowerCase("vi") ?? status;
}

/** The value that a classify rule concludes, by the names of the fact that it sets. */
function valueText(
  context: BookContext,
  { versions }: Rule,
  value: Expectation["value"],
): string | undefined {
  if (value === undefined) return undefined;
  const events = versions.flatMap(({ event, table }) => [
    ...(event === undefined ? [] : [event]),
    ...(table?.rows.map((row) => row.event) ?? []),
  ]);
  const fact = events.flatMap((event) => (event.type === "classify" ? [event.params.fact] : []))[0];
  return valueWords(context, fact ?? "", value);
}

function documents(context: BookContext, ids: readonly string[] | undefined): readonly Inlines[] {
  if (ids === undefined) return [];
  if (ids.length === 0) return [[says(context, "chưa cần văn bản nào", "no document")]];
  const links = ids.map((id): Inlines => {
    const template = context.templates.find((one) => one.id === id);
    return [
      template === undefined ? { code: id } : { text: template.title, to: templateAnchor(id) },
    ];
  });
  return [[says(context, "văn bản: ", "documents: "), ...join(links, ", ")]];
}

function missing(context: BookContext, facts: readonly string[] | undefined): readonly Inlines[] {
  if (facts === undefined || facts.length === 0) return [];
  return [
    [
      says(context, "cần hỏi: ", "to be asked: "),
      ...join(
        facts.map((fact) => factWords(context, fact)),
        ", ",
      ),
    ],
  ];
}
