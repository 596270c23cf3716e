import { valueNames } from "../case/value-names";
import type { Decision, Obligation, Window } from "../decide/decision";
import { dayIn } from "../language/day-text";
import { wrapText } from "../language/wrap-text";
import { bearerText } from "../people/bearer-text";
import { bullet, type Style } from "./explain-rule";
import { answerWords } from "./phrase";
import { statusWords } from "./status-words";

const width = 80;

/** The whole decision, section by section; empty sections are left out. */
export function explainCase(decision: Decision, style: Style): string {
  const { lang } = style;
  const says = (vi: string, en: string): string => (lang === "vi" ? vi : en);
  const kind =
    valueNames[decision.case.kind ?? ""]?.[lang] ?? says("chưa rõ loại đơn", "kind not known");
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [says("Thẩm quyền", "Competence"), competence(decision, style)],
    [says("Thụ lý", "Admission"), admission(decision, style)],
    [says("Việc phải làm", "Duties"), decision.obligations.flatMap((one) => dutyLine(one, style))],
    [
      says("Người phụ trách", "Assigned"),
      decision.assigned.flatMap(({ label, bearer }) =>
        bullet(`${label[lang]}: ${bearerText(bearer)[lang]}`),
      ),
    ],
    [
      says("Không được làm", "Forbidden"),
      decision.forbidden.flatMap(({ label, rule }) => bullet(`${label[lang]} [${rule}]`)),
    ],
    [
      says("Quyền của người dân", "Rights"),
      decision.windows.flatMap((one) => rightLine(one, style)),
    ],
    [
      says("Chuyển lên cấp trên", "Escalations"),
      decision.escalations.flatMap(({ label, to, rule }) =>
        bullet(`${label[lang]} → ${bearerText(to)[lang]} [${rule}]`),
      ),
    ],
    [
      says("Cần hỏi thêm", "To be asked"),
      decision.missing.flatMap(({ question, path, fact }) =>
        bullet(`${question[lang]} [${path ?? fact}]`),
      ),
    ],
    [
      says("Giả định", "Assumptions"),
      decision.assumptions.flatMap(({ text, id }) => bullet(`${text[lang]} [${id}]`)),
    ],
    [
      says("Lưu ý", "Findings"),
      decision.findings.flatMap(({ message, fix }) =>
        bullet(fix === undefined ? message : `${message}. ${fix}`),
      ),
    ],
  ];
  const head = `${says("Hồ sơ", "Case")} ${decision.case.id} (${kind}), ${says("xem xét ngày", "decided for")} ${dayIn(decision.asOf, lang)}`;
  return [
    ...wrapText(head, width, ""),
    ...sections.flatMap(([title, lines]) => (lines.length === 0 ? [] : ["", title, ...lines])),
  ].join("\n");
}

function competence({ competent }: Decision, { lang, cite }: Style): readonly string[] {
  const { name, unit, isOurs, cites } = competent;
  if (name === undefined) return bullet(answerWords.unknown[lang]);
  const place = unit === undefined ? "" : ` (${unit})`;
  const ours = lang === "vi" ? "thuộc cơ quan đang giữ hồ sơ" : "the office that holds the file";
  return [
    ...bullet(`${name[lang]}${place}; ${ours}: ${answerWords[isOurs][lang]}`),
    ...cites.flatMap((id) => bullet(cite(id))),
  ];
}

function admission(
  { admission: { answer, grounds } }: Decision,
  { lang, cite }: Style,
): readonly string[] {
  const words =
    lang === "vi"
      ? { yes: "không có căn cứ không thụ lý", no: "không được thụ lý", unknown: "chưa rõ" }
      : { yes: "no ground for refusing", no: "not to be accepted", unknown: "unknown" };
  return [
    ...bullet(words[answer]),
    ...grounds.flatMap(({ label, cites }) =>
      bullet(`${label[lang]} (${cites.map(cite).join("; ")})`),
    ),
  ];
}

function dutyLine(obligation: Obligation, { lang }: Style): readonly string[] {
  const { duty, bearer, status, rule, doneOn } = obligation;
  const done = doneOn === undefined ? "" : ` ${dayIn(doneOn, lang)}`;
  return bullet(
    `${duty[lang]}: ${bearerText(bearer)[lang]}; ${daysText(obligation, lang)}${statusWords[status][lang]}${done} [${rule}]`,
  );
}

function rightLine(window: Window, { lang }: Style): readonly string[] {
  const { right, addressee, status, rule } = window;
  const to = addressee === undefined ? "" : ` → ${bearerText(addressee)[lang]}`;
  return bullet(
    `${right[lang]}${to}; ${daysText(window, lang)}${statusWords[status][lang]} [${rule}]`,
  );
}

function daysText(part: Obligation | Window, lang: Style["lang"]): string {
  const dues = [
    ...(part.deadline === undefined ? [] : [part.deadline.due]),
    ...(part.candidates ?? []).map(({ deadline }) => deadline.due),
  ];
  if (dues.length === 0) return "";
  const or = lang === "vi" ? " hoặc " : " or ";
  const days = [...new Set(dues)]
    .sort()
    .map((day) => dayIn(day, lang))
    .join(or);
  const isProvisional = [part.deadline, ...(part.candidates ?? []).map((one) => one.deadline)].some(
    (deadline) => deadline?.provisional !== undefined,
  );
  const word = lang === "vi" ? " (tạm tính)" : " (provisional)";
  const provisional = isProvisional ? word : "";
  return `${lang === "vi" ? "hạn" : "due"} ${days}${provisional}, `;
}
