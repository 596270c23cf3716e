import type { Lang, Text } from "../finding/finding";
import { dayIn } from "../language/day-text";
import { wrapText } from "../language/wrap-text";
import { citeProvision } from "../law/cite-provision";
import type { LawBook } from "../law/law-book";
import { bearerText } from "../people/bearer-text";
import type { Count } from "./count";
import { dialogueLines } from "./dialogue-text";
import { petitionLines } from "./petition-text";
import { receptionLines } from "./reception-text";
import type { OverdueDuty, Summary } from "./summary";

export interface SummaryTextOptions {
  readonly lang?: Lang;
  /** Names provisions in words; ids without it. */
  readonly law?: LawBook;
  /** What the period is called: `quý III năm 2026`. */
  readonly label?: Text;
}

const width = 80;

/**
 * The figures of a period as a page for a terminal of 80 columns: petitions by kind, what is late and whose it is, sessions, dialogues,
 * reports, and last what is in no figure. `summaryText(summary, { law: rulebook.law, label: reportPeriod("2026-Q3").label })`.
 */
export function summaryText(
  summary: Summary,
  { lang = "vi", law, label }: SummaryTextOptions = {},
): string {
  const says = (vi: string, en: string): string => (lang === "vi" ? vi : en);
  const cite = (id: string): string => (law === undefined ? id : citeProvision(law, id, lang));
  const { from, to } = summary.period;
  const days = `${dayIn(from, lang)} – ${dayIn(to, lang)}`;
  const head = [
    says("Số liệu tiếp công dân, xử lý đơn", "Figures of reception and petitions"),
    ...(label === undefined ? [] : [label[lang]]),
  ].join(", ");
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [says("Đơn theo loại", "Petitions by kind"), petitionLines(summary.petitions, lang)],
    [
      says("Quá hạn", "Overdue"),
      summary.overdue.length === 0
        ? [says("  Không có.", "  None.")]
        : summary.overdue.flatMap((duty) => overdueLines(duty, lang, cite)),
    ],
    [says("Tiếp công dân", "Reception"), receptionLines(summary, lang, cite)],
    [says("Đối thoại", "Dialogues"), dialogueLines(summary.dialogues, lang)],
    [
      says("Báo cáo đã gửi", "Reports sent"),
      [`  ${says("Trong kỳ", "In the period")}: ${summary.reports.all.count}`],
    ],
    [says("Không đếm được hoặc không đếm", "In no figure"), leftOut(summary, says)],
  ];
  return [
    ...wrapText(
      `${head} (${days})${summary.unit === undefined ? "" : `, ${summary.unit}`}`,
      width,
      "",
    ),
    says(`Chốt đến hết ngày ${dayIn(summary.countedTo, lang)}`, `Counted to ${summary.countedTo}`),
    ...sections.flatMap(([title, lines]) => (lines.length === 0 ? [] : ["", title, ...lines])),
  ].join("\n");
}

function overdueLines(
  { record, matter, duty, due, overdueSince, daysLate, bearer, cites }: OverdueDuty,
  lang: Lang,
  cite: (id: string) => string,
): readonly string[] {
  const about = matter === undefined ? record : `${record}, ${matter[lang]}`;
  const [since, late, last] =
    lang === "vi"
      ? [`quá hạn từ ${dayIn(overdueSince, lang)}`, `${daysLate} ngày`, `hạn ${dayIn(due, lang)}`]
      : [`overdue since ${overdueSince}`, `${daysLate} days`, `due ${due}`];
  return [
    ...wrapText(`${about}: ${duty[lang]}`, width, "  "),
    ...wrapText(`${since} (${last}, ${late}); ${bearerText(bearer)[lang]}`, width, "    "),
    ...wrapText(cites.map(cite).join("; "), width, "    "),
  ];
}

function leftOut(
  { petitions, records }: Summary,
  says: (vi: string, en: string) => string,
): readonly string[] {
  const told: readonly (readonly [string, Count])[] = [
    [says("Chưa ghi ngày nhận đơn", "Day of receipt not on record"), petitions.receiptUnknown],
    [
      says("Nhận trước kỳ, chưa ghi đã làm gì", "From before, steps not on record"),
      petitions.startUnknown,
    ],
    [says("Trùng hồ sơ", "Given twice"), records.repeated],
    [says("Của đơn vị khác", "Of other units"), records.ofOthers],
    [says("Chưa rõ của đơn vị nào", "Unit not known"), records.unitUnknown],
  ];
  return told.flatMap(([name, { count, ids }]) =>
    count === 0 ? [] : wrapText(`${name}: ${count} (${ids.join(", ")})`, width, "  "),
  );
}
