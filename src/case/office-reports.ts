import { byText } from "../finding/by-text";
import type { Text } from "../finding/finding";
import { type IsoDate, isoDate } from "../time/iso-date";
import type { CaseEvent, FactValue } from "./fact";
import { sessionEventFacts } from "./facts-events";
import { knownFacts } from "./known-facts";
import type { Matter } from "./matter";
import type { Office } from "./office-schema";
import { officeFacts } from "./office-sessions";
import { type ReportTime, reportTimes } from "./report-time";
import { quarterNames, type ReportKind, reportKinds } from "./report-words";

type Sent = NonNullable<Office["reports"]>[number];

/**
 * The periodic reports whose time ends within an office's record, with what was sent of them by a day. Whoever heads the office when the
 * time ends owes the report on all of it, also on what was before.
 */
export function reportMatters(office: Office, asOf: IsoDate): readonly Matter[] {
  return reportsOf(office).map((time) => {
    const { kind, lastMonth } = time;
    const sent = sentOf(time, office).filter(({ sentOn }) => sentOn <= asOf);
    const [first] = sent;
    return {
      id: reportMatterId(kind, lastMonth),
      label: labelOf(time),
      day: time.until,
      path: first === undefined ? ["reports"] : ["reports", office.reports?.indexOf(first) ?? 0],
      facts: factsOf(time, sent, office, asOf),
    };
  });
}

/** The times of the reports of an office's record. */
function reportsOf({ period, role }: Office): readonly ReportTime[] {
  const span = { from: isoDate(period.from), to: isoDate(period.to) };
  const by = role === "party-secretary" ? "party" : "state";
  return reportKinds.flatMap((kind) => reportTimes(kind, span, by));
}

/** The reports that were sent on a time, in the order of their days. */
function sentOf({ kind, lastMonth }: ReportTime, { reports = [] }: Office): readonly Sent[] {
  const id = reportMatterId(kind, lastMonth);
  return reports
    .filter((one) => reportMatterId(one.kind, one.until) === id)
    .sort((one, other) => byText(orderOf(one), orderOf(other)));
}

/** By day; of one day always in the same order, however the record lists them. */
const orderOf = (sent: Sent): string => `${sent.sentOn} ${JSON.stringify(sent)}`;

/** The matter that a report belongs to, by its kind and the month in which its time ends. */
export function reportMatterId(kind: ReportKind, until: string): string {
  return `report-${kind}-${until.slice(0, 7)}`;
}

function factsOf(
  time: ReportTime,
  sent: readonly Sent[],
  office: Office,
  asOf: IsoDate,
): Matter["facts"] {
  const { kind, lastMonth, from, until } = time;
  const events = sent.map(
    ({ sentOn }): CaseEvent => ({ what: "report-sent", on: isoDate(sentOn) }),
  );
  const [first] = sent;
  const id = reportMatterId(kind, lastMonth);
  const before = office.reportDays?.find(
    (one) => reportMatterId(one.kind, one.until) === id,
  )?.before;
  const dialogues = office.dialogues?.filter(({ on }) => from <= on && on <= until && on <= asOf);
  const facts: Readonly<Record<string, FactValue | undefined>> = {
    ...sessionEventFacts(events),
    ...(office.reports === undefined ? { "happened.report-sent": undefined } : {}),
    ...officeFacts(office, asOf),
    "report.kind": kind,
    "report.quarter": kind === "quarter" ? quarterOf(lastMonth) : undefined,
    "report.from": from,
    "report.until": until,
    "report.lastMonth": lastMonth,
    "report.before": before,
    "report.isOver": until < asOf,
    "report.isCalledFor": until < asOf || before !== undefined || first !== undefined,
    "report.coveredUntil": first?.until,
    "report.signedBy": first?.signedBy,
    "report.dialogues": dialogues?.length,
  };
  return {
    about: "report",
    values: knownFacts(facts),
    events,
    obstacles: [],
  };
}

function quarterOf(lastMonth: IsoDate): number {
  return Number(lastMonth.slice(5, 7)) / 3;
}

function labelOf({ kind, lastMonth }: ReportTime): Text {
  const year = lastMonth.slice(0, 4);
  const names: Readonly<Record<ReportKind, () => Text>> = {
    month: () => ({
      vi: `Báo cáo tháng ${Number(lastMonth.slice(5, 7))}/${year}`,
      en: `Report of month ${lastMonth.slice(0, 7)}`,
    }),
    quarter: () => {
      const quarter = quarterOf(lastMonth);
      return {
        vi: `Báo cáo quý ${quarterNames[quarter - 1]}/${year}`,
        en: `Report of quarter ${quarter} of ${year}`,
      };
    },
    "half-year": () => ({ vi: `Báo cáo 6 tháng ${year}`, en: `Six-month report of ${year}` }),
    "nine-months": () => ({ vi: `Báo cáo 9 tháng ${year}`, en: `Nine-month report of ${year}` }),
    year: () => ({ vi: `Báo cáo năm ${year}`, en: `Yearly report of ${year}` }),
  };
  return names[kind]();
}
