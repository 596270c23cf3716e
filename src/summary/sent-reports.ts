import type { Office } from "../case/office-schema";
import { type ReportKind, reportKinds } from "../case/report-words";
import type { Chosen } from "./chosen-records";
import { type Count, countOf } from "./count";
import type { CountedSpan } from "./summary";

/** The reports that offices sent in the days of a report, by the time that they cover. */
export type SentReports = Readonly<Record<ReportKind, Count>> & {
  readonly all: Count;
  /** Offices whose record does not tell of reports. */
  readonly untold: Count;
};

/** Counts the reports that were sent; one that two records of an office tell of is counted once. */
export function sentReports(
  offices: readonly Chosen<Office>[],
  { from, cut }: CountedSpan,
): SentReports {
  const seen = new Set<string>();
  const sent = offices.flatMap(({ id, record: { unit, role, reports = [] } }) =>
    reports.flatMap(({ kind, until, sentOn }, index) => {
      const key = JSON.stringify([unit, role, kind, until, sentOn]);
      if (sentOn < from || sentOn > cut || seen.has(key)) return [];
      seen.add(key);
      return [{ kind, id: `${id} reports[${index}]` }];
    }),
  );
  const kinds = reportKinds.map((kind) => [
    kind,
    countOf(sent.filter((one) => one.kind === kind).map(({ id }) => id)),
  ]);
  return {
    ...(Object.fromEntries(kinds) as Record<ReportKind, Count>),
    all: countOf(sent.map(({ id }) => id)),
    untold: countOf(
      offices.filter(({ record: { reports } }) => reports === undefined).map(({ id }) => id),
    ),
  };
}
