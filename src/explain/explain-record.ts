import { valueNames } from "../case/value-names";
import type { MatterDecision, RecordDecision } from "../decide/record-decision";
import type { Lang, Text } from "../finding/finding";
import { dayIn } from "../language/day-text";
import { wrapText } from "../language/wrap-text";
import { citeProvision } from "../law/cite-provision";
import type { LawBook } from "../law/law-book";
import { bearerText } from "../people/bearer-text";
import { bullet } from "./explain-rule";
import {
  countOf,
  type DutyPart,
  type DutySummary,
  dutiesOf,
  type Standing,
} from "./record-summary";

export interface ExplainRecordOptions {
  readonly lang?: Lang;
  /** Names provisions in words; ids without it. */
  readonly law?: LawBook;
}

interface Style {
  readonly lang: Lang;
  readonly cite: (id: string) => string;
  readonly says: (vi: string, en: string) => string;
}

const width = 80;

/** What stands so is named one by one; the rest is only counted. */
const told: readonly Standing[] = [
  "missing",
  "overdue",
  "late",
  "at-risk",
  "not-on-record",
  "open",
  "unknown",
];

const standingWords: Readonly<Record<Standing, Text>> = {
  done: { vi: "đạt", en: "met" },
  late: { vi: "làm muộn", en: "done late" },
  missing: { vi: "THIẾU", en: "SHORT" },
  "at-risk": { vi: "NGUY CƠ THIẾU", en: "AT RISK" },
  overdue: { vi: "QUÁ HẠN", en: "OVERDUE" },
  "not-on-record": { vi: "CHƯA GHI", en: "NOT ON RECORD" },
  open: { vi: "còn thời gian", en: "time left" },
  "not-yet": { vi: "chưa đến lúc", en: "not yet" },
  unknown: { vi: "chưa rõ", en: "unknown" },
};

/**
 * The page an inspector would write of an office's record: duty by duty on which ground and whose, how often it was done, and each time
 * it was missing, late, at risk or open; then what to look at, what to ask and what was assumed. For a terminal of 80 columns.
 * `explainRecord(await decideOffice(rulebook, office, { asOf: "2026-12-31" }), { law: rulebook.law })`.
 */
export function explainRecord(
  decision: RecordDecision,
  { lang = "vi", law }: ExplainRecordOptions = {},
): string {
  const style: Style = {
    lang,
    cite: (id) => (law === undefined ? id : citeProvision(law, id, lang)),
    says: (vi, en) => (lang === "vi" ? vi : en),
  };
  const { says } = style;
  const { matters } = decision;
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ...dutiesOf(decision).map((duty): readonly [string, readonly string[]] => [
      duty.duty[lang],
      dutyLines(duty, style),
    ]),
    [says("Lưu ý", "To be looked at"), matters.flatMap((matter) => findingLines(matter, style))],
    [says("Cần bổ sung vào hồ sơ", "To be added to the record"), missingLines(matters, style)],
    [says("Giả định", "Assumptions"), assumptionLines(matters, style)],
  ];
  return [
    ...wrapText(headOf(decision, style), width, ""),
    ...sections.flatMap(([title, lines]) =>
      lines.length === 0 ? [] : ["", ...wrapText(title, width, ""), ...lines],
    ),
  ].join("\n");
}

function headOf({ record, asOf }: RecordDecision, { lang, says }: Style): string {
  const role =
    record.role === undefined ? "" : `${valueNames[record.role]?.[lang] ?? record.role}, `;
  return `${says("Hồ sơ", "Record")} ${record.id} (${role}${record.unit}), ${says("xem xét ngày", "looked at for")} ${dayIn(asOf, lang)}`;
}

function dutyLines(duty: DutySummary, { lang, cite, says }: Style): readonly string[] {
  const counts = (Object.keys(standingWords) as readonly Standing[]).flatMap((standing) => {
    const count = countOf(duty, standing);
    return count === 0 ? [] : [`${standingWords[standing][lang]} ${count}`];
  });
  return [
    ...indented(`${says("Căn cứ", "Ground")}: ${duty.cites.map(cite).join("; ")} [${duty.rule}]`),
    ...indented(`${says("Trách nhiệm", "Borne by")}: ${whose(duty.bearer, lang)}`),
    ...indented(
      `${says("Kết quả", "Result")}: ${counts.join(", ")} (${says("trong", "of")} ${duty.parts.length})`,
    ),
    ...duty.parts
      .filter(({ standing }) => told.includes(standing))
      .flatMap((part) => bullet(partText(part, lang))),
  ];
}

/** The person where the profile names one, and the office by the name that tables print. */
function whose({ name, short = name, ...bearer }: DutySummary["bearer"], lang: Lang): string {
  return bearerText({ ...bearer, name: short })[lang];
}

function partText({ matter, quota, obligation, standing }: DutyPart, lang: Lang): string {
  const says = (vi: string, en: string): string => (lang === "vi" ? vi : en);
  const word = standingWords[standing][lang];
  const ahead =
    quota?.ahead === undefined
      ? ""
      : says(`, lịch còn ${quota.ahead} buổi`, `, ${quota.ahead} still planned`);
  const amount =
    quota === undefined
      ? ""
      : says(
          `phải có ${quota.least}, đã có ${quota.done ?? "?"}${ahead}: `,
          `owed ${quota.least}, done ${quota.done ?? "?"}${ahead}: `,
        );
  const due =
    obligation?.deadline === undefined
      ? ""
      : `${says("hạn", "due")} ${dayIn(obligation.deadline.due, lang)}, `;
  const done =
    obligation?.doneOn === undefined
      ? ""
      : `${says("làm ngày", "done on")} ${dayIn(obligation.doneOn, lang)}: `;
  return `${matter.label[lang]}: ${amount}${due}${done}${word}`;
}

function findingLines(
  { label, findings }: MatterDecision,
  { lang, cite }: Style,
): readonly string[] {
  return findings.flatMap(({ message, fix, cites = [] }) => {
    const ground = cites.length === 0 ? "" : ` (${cites.map(cite).join("; ")})`;
    const next = fix === undefined ? "" : `; ${fix}`;
    return bullet(`${label[lang]}: ${message}${ground}${next}`);
  });
}

/** Each fact once, with the number of matters that lack it. */
function missingLines(matters: readonly MatterDecision[], { lang }: Style): readonly string[] {
  const all = matters.flatMap(({ missing }) => missing);
  return [...new Map(all.map((one) => [one.fact, one])).values()].flatMap(
    ({ fact, question, path }) => {
      const count = all.filter((one) => one.fact === fact).length;
      return bullet(`${question[lang]} [${path ?? fact}] × ${count}`);
    },
  );
}

function assumptionLines(matters: readonly MatterDecision[], { lang }: Style): readonly string[] {
  const all = matters.flatMap(({ assumptions }) => assumptions);
  return [...new Map(all.map((one) => [one.id, one])).values()].flatMap(({ id, text }) =>
    bullet(`${text[lang]} [${id}]`),
  );
}

function indented(text: string): readonly string[] {
  return wrapText(text, width, "    ");
}
