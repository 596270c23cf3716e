import type { Decision } from "../decide/decision";
import type { Lang } from "../finding/finding";
import { dayIn } from "../language/day-text";
import { wrapText } from "../language/wrap-text";
import { bearerText } from "../people/bearer-text";
import { answerWords, reasonText } from "./phrase";
import { type Cite, phraseDeadline } from "./phrase-deadline";
import { statusWords } from "./status-words";

export interface Style {
  readonly lang: Lang;
  readonly cite: Cite;
}

const width = 80;

/** One rule of a decision: its answer, the facts read, the wording and provisions, and the count. */
export function explainRule(decision: Decision, rule: string, style: Style): string {
  const { lang, cite } = style;
  const answer = decision.answers.find((one) => one.rule === rule);
  if (answer === undefined) return rule;
  const says = (vi: string, en: string): string => (lang === "vi" ? vi : en);
  const wording =
    answer.wording === undefined
      ? says("chưa xác định được lời văn áp dụng", "the wording that applies is not settled")
      : `${says("lời văn có hiệu lực từ", "the wording in force since")} ${dayIn(answer.wording, lang)}`;
  return [
    ...wrapText(`${answer.title[lang]} [${rule}]`, width, ""),
    ...wrapText(
      `${says("Trả lời", "Answer")}: ${answerWords[answer.answer][lang]}; ${wording}`,
      width,
      "  ",
    ),
    ...(answer.silencedBy === undefined
      ? []
      : wrapText(
          `${says("Quy tắc riêng đã thay", "A special rule takes its place")}: ${answer.silencedBy}`,
          width,
          "  ",
        )),
    `  ${says("Dữ kiện đã xét", "Facts read")}:`,
    ...answer.reasons.flatMap((reason) =>
      bullet(
        reason.cite === undefined
          ? reasonText(reason, lang)
          : `${reasonText(reason, lang)}; ${cite(reason.cite)}`,
      ),
    ),
    ...(answer.cites.length === 0
      ? []
      : [`  ${says("Căn cứ", "Provisions")}:`, ...answer.cites.flatMap((id) => bullet(cite(id)))]),
    ...outcome(decision, rule, style),
    ...missing(decision, rule, style),
  ].join("\n");
}

/** A line of a list, its further lines under its text. */
export function bullet(text: string): readonly string[] {
  const [first = "", ...others] = wrapText(text, width, "      ");
  return [`    - ${first.trimStart()}`, ...others];
}

function outcome(decision: Decision, rule: string, { lang, cite }: Style): readonly string[] {
  const duty = decision.obligations.find((one) => one.rule === rule);
  const right = decision.windows.find((one) => one.rule === rule);
  const raised = decision.escalations.find((one) => one.rule === rule);
  const part = duty ?? right ?? raised;
  if (part === undefined) return [];
  const says = (vi: string, en: string): string => (lang === "vi" ? vi : en);
  const who = duty?.bearer ?? right?.holder ?? raised?.by;
  const to = right?.addressee ?? raised?.to;
  const status = duty?.status ?? right?.status;
  const done = duty?.doneOn === undefined ? "" : ` ${dayIn(duty.doneOn, lang)}`;
  const candidates = duty?.candidates ?? right?.candidates ?? [];
  return [
    ...(who === undefined
      ? []
      : wrapText(`${says("Người thực hiện", "Borne by")}: ${bearerText(who)[lang]}`, width, "  ")),
    ...(to === undefined
      ? []
      : wrapText(`${says("Nơi nhận", "Addressed to")}: ${bearerText(to)[lang]}`, width, "  ")),
    ...(status === undefined
      ? []
      : [`  ${says("Tình trạng", "Status")}: ${statusWords[status][lang]}${done}`]),
    ...(part.deadline === undefined
      ? []
      : [phraseDeadline(part.deadline, lang, { indent: "  ", cite })]),
    ...(candidates.length === 0
      ? []
      : [
          `  ${says("Hạn còn tùy dữ kiện chưa biết", "The day depends on facts that are not known")}:`,
          ...candidates.flatMap(({ deadline }) => [
            "",
            phraseDeadline(deadline, lang, { indent: "    ", cite }),
          ]),
        ]),
  ];
}

function missing(decision: Decision, rule: string, { lang }: Style): readonly string[] {
  const asked = decision.missing.filter(({ neededBy }) => neededBy.includes(rule));
  if (asked.length === 0) return [];
  return [
    `  ${lang === "vi" ? "Cần hỏi thêm" : "To be asked"}:`,
    ...asked.flatMap(({ question, path, fact }) => bullet(`${question[lang]} [${path ?? fact}]`)),
  ];
}
