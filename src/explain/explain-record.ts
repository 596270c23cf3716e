import type { RecordDecision } from "../decide/record-decision";
import type { Finding, Lang } from "../finding/finding";
import { dayIn } from "../language/day-text";
import { capitalised } from "../language/letter-case";
import { citeProvision } from "../law/cite-provision";
import type { LawBook } from "../law/law-book";
import { spanLabel } from "../time/period-label";
import { type Entry, entriesOf } from "./record/entries";
import {
  assumed,
  doneRight,
  faultsOf,
  notes,
  notTold,
  pending,
  roleWord,
  shortcomings,
} from "./record/lists";
import { monthTable } from "./record/month-table";
import { indented, pageWidth, type Style } from "./record/style";
import { countOf, dutiesOf } from "./record-summary";

export interface ExplainRecordOptions {
  readonly lang?: Lang;
  /** Names provisions in words; ids without it. */
  readonly law?: LawBook;
  /** What is wrong with the record itself, to be mended before the page is relied on. */
  readonly faults?: readonly Finding[];
}

/**
 * The page an inspector would write of an office's record: whose it is, a table month by month of what was owed and held, the shortcomings
 * by month each with its ground, what is still to be done, what is right, what the record does not tell, and the readings used. Lines of
 * at most 80 characters. `explainRecord(await decideOffice(rulebook, office, { asOf: "2026-12-31" }), { law: rulebook.law })`.
 */
export function explainRecord(
  decision: RecordDecision,
  { lang = "vi", law, faults = [] }: ExplainRecordOptions = {},
): string {
  const style: Style = {
    lang,
    cite: (id) => (law === undefined ? id : citeProvision(law, id, lang)),
    says: (vi, en) => (lang === "vi" ? vi : en),
  };
  const entries = entriesOf(decision, style);
  const parts = [
    faultsOf(faults, style),
    monthTable(decision, style),
    shortcomings(entries, style),
    pending(entries, decision, style),
    notes(entries, style),
    doneRight(decision, style),
    notTold(decision, style),
    assumed(decision, style),
  ];
  return [
    ...headingOf(decision, entries, style),
    ...parts.flatMap(({ title, lines }) =>
      lines.length === 0 ? [] : ["", ...indented(title, ""), ...lines],
    ),
  ].join("\n");
}

function headingOf(
  decision: RecordDecision,
  entries: readonly Entry[],
  style: Style,
): readonly string[] {
  const { record, asOf } = decision;
  const { lang, says } = style;
  const whose = [roleWord(record.role, style), record.unit]
    .filter((part) => part !== "")
    .join(", ");
  const time =
    record.period === undefined
      ? ""
      : `${says("Thời gian của hồ sơ", "Time of the record")}: ${spanLabel(record.period.from, record.period.to)[lang]}; `;
  const looked = says("xem xét ngày", "looked at for");
  const heads = (record.heads ?? []).map(
    ({ name, from, to }) => `${name} (${spanLabel(from, to)[lang]})`,
  );
  return [
    "═".repeat(pageWidth),
    ...indented(`${says("HỒ SƠ", "RECORD")} ${record.id}: ${whose}`, ""),
    ...indented(`${time}${time === "" ? capitalised(looked) : looked} ${dayIn(asOf, lang)}.`, ""),
    ...(heads.length === 0
      ? []
      : indented(`${says("Người giữ chức vụ", "Held by")}: ${heads.join(", ")}.`, "")),
    ...indented(resultOf(decision, entries, style), ""),
    "═".repeat(pageWidth),
  ];
}

/** The page in one line. */
function resultOf(decision: RecordDecision, entries: readonly Entry[], { says }: Style): string {
  const of = (kind: Entry["kind"]): number => entries.filter((one) => one.kind === kind).length;
  const duties = dutiesOf(decision);
  const count = (standing: "done" | "unknown"): number =>
    duties.reduce((total, duty) => total + countOf(duty, standing), 0);
  const open = count("unknown");
  const counts = [
    says(`${of("shortcoming")} thiếu sót`, `${of("shortcoming")} shortcomings`),
    says(`${of("pending")} việc còn phải làm`, `${of("pending")} still to be done`),
    says(`${count("done")} việc đã làm đúng`, `${count("done")} done as they should be`),
    ...(open === 0 ? [] : [says(`${open} việc không rõ`, `${open} not known`)]),
  ];
  return `${says("Kết quả", "Result")}: ${counts.join(", ")}.`;
}
