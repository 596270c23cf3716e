import type { Agency } from "../case/agency-schema";
import type { Petition } from "../case/case-schema";
import type { Dialogue } from "../case/dialogue-schema";
import { sameName } from "../case/facts";
import type { Office } from "../case/office-schema";
import { decide } from "../decide/decide";
import { decideDialogue } from "../decide/decide-dialogue";
import { decideOffice } from "../decide/decide-office";
import type { DecideRecordOptions } from "../decide/decide-record";
import type { RecordDecision } from "../decide/record-decision";
import { MisuseError } from "../finding/misuse-error";
import type { Rulebook } from "../rulebook/rulebook";
import { type IsoDate, isoDate } from "../time/iso-date";
import { type Chosen, chosenRecords, type SummaryRecord } from "./chosen-records";
import { countOf } from "./count";
import { dialogueFigures } from "./dialogue-counts";
import { byLateness, overdueDuties } from "./overdue-duties";
import { petitionTable } from "./petition-counts";
import { dutiesOf, entryOf, lineOf, type PetitionLine } from "./petition-line";
import { type Decided, quotaRows } from "./quota-rows";
import { receptionFigures } from "./reception-counts";
import { sentReports } from "./sent-reports";
import type { CountedSpan, OverdueDuty, Summary } from "./summary";

export interface SummariseOptions {
  /** The days of the report, both counted. */
  readonly period: { readonly from: IsoDate | string; readonly to: IsoDate | string };
  /** The day of the report: what happens after it, or after the period, is not looked at. */
  readonly asOf: IsoDate | string;
  /** Reads the wordings in force on this day instead of those of the records' own dates. */
  readonly lawAt?: IsoDate | string;
  /** Only the records of this unit. */
  readonly unit?: string;
  /** Says who holds the offices of its unit, and whose the records are that name no unit. */
  readonly agency?: Agency;
}

/**
 * The figures of a period from records of petitions, offices and dialogues, defined in docs/reports.md: each with the ids of what it counts,
 * nothing twice, and what is not known apart. Names nobody but the holders of offices. Throws MisuseError "bad-date", "bad-period".
 * `await summarise(rulebook, records, { period: { from: "2026-07-01", to: "2026-09-30" }, asOf: "2026-10-05", unit: "xã Ví Dụ" })`.
 */
export async function summarise(
  rulebook: Rulebook,
  records: readonly SummaryRecord[],
  options: SummariseOptions,
): Promise<Summary> {
  const { unit, agency } = options;
  const asOf = isoDate(options.asOf);
  const period = { from: isoDate(options.period.from), to: isoDate(options.period.to) };
  const span = spanOf(period, asOf);
  const chosen = chosenRecords(records, { unit, agency });
  const looked = { span, agency, lawAt: options.lawAt };
  const petitions = await petitionsOf(rulebook, chosen.petitions, looked);
  const offices = await decided(
    chosen.offices,
    (record, given) => decideOffice(rulebook, record, given),
    looked,
  );
  const dialogues = await decided(
    chosen.dialogues,
    (record, given) => decideDialogue(rulebook, record, given),
    looked,
  );
  return {
    format: 1,
    ...(unit === undefined ? {} : { unit }),
    period,
    asOf,
    countedTo: span.cut,
    rulebook: { version: rulebook.version, digest: rulebook.digest, overlays: rulebook.overlays },
    records: {
      petitions: chosen.petitions.length,
      offices: chosen.offices.length,
      dialogues: chosen.dialogues.length,
      repeated: chosen.repeated,
      ofOthers: chosen.ofOthers,
      unitUnknown: chosen.unitUnknown,
    },
    petitions: {
      ...petitionTable(petitions.lines),
      lines: petitions.lines,
      receiptUnknown: countOf(petitions.receiptUnknown),
      startUnknown: countOf(petitions.startUnknown),
    },
    overdue: [...petitions.overdue, ...overdueOf([...offices, ...dialogues], span)].sort(
      byLateness,
    ),
    receptions: receptionFigures(chosen.offices, span),
    quotas: quotaRows(offices, span, asOf > span.cut),
    dialogues: dialogueFigures(dialogues, chosen.offices, span),
    reports: sentReports(chosen.offices, span),
  };
}

function spanOf({ from, to }: { readonly from: IsoDate; readonly to: IsoDate }, asOf: IsoDate) {
  if (from > to)
    throw new MisuseError(
      "bad-period",
      `The period ends on \`${to}\`, before it begins on \`${from}\`.`,
    );
  if (asOf < from)
    throw new MisuseError(
      "bad-period",
      `The period begins on \`${from}\`, after \`${asOf}\`: nothing of it can be told yet.`,
    );
  return { from, cut: to < asOf ? to : asOf };
}

/** The days that are counted, and how the records are decided. */
interface Looked {
  readonly span: CountedSpan;
  readonly agency: Agency | undefined;
  readonly lawAt: IsoDate | string | undefined;
}

interface CountedPetitions {
  readonly lines: PetitionLine[];
  readonly overdue: OverdueDuty[];
  readonly receiptUnknown: string[];
  readonly startUnknown: string[];
}

async function petitionsOf(
  rulebook: Rulebook,
  petitions: readonly Chosen<Petition>[],
  { span, agency, lawAt }: Looked,
): Promise<CountedPetitions> {
  const counted: CountedPetitions = {
    lines: [],
    overdue: [],
    receiptUnknown: [],
    startUnknown: [],
  };
  for (const { id, record } of petitions) {
    const entry = entryOf(record, span);
    if (entry === "receiptUnknown" || entry === "startUnknown") counted[entry].push(id);
    if (entry !== "received" && entry !== "carriedOver") continue;
    const decision = await decide(rulebook, record, {
      asOf: span.cut,
      ...profileOf(record.handledBy?.unit, agency),
      ...(lawAt === undefined ? {} : { lawAt }),
    });
    counted.lines.push(lineOf(record, entry, { decision, id, cut: span.cut }));
    const ofPetition = [...dutiesOf(decision, "intake"), ...dutiesOf(decision, "settlement")];
    const late = { record: id, asOf: span.cut, ofPetition };
    counted.overdue.push(...overdueDuties(decision.obligations, late));
  }
  return counted;
}

/** The profile speaks for the records of its own unit and for those that name none. */
function profileOf(unit: string | undefined, agency: Agency | undefined) {
  const isTheirs = agency !== undefined && (unit === undefined || sameName(unit, agency.unit));
  return isTheirs ? { agency } : {};
}

async function decided<Kind extends Office | Dialogue>(
  records: readonly Chosen<Kind>[],
  decideOne: (record: Kind, given: DecideRecordOptions) => Promise<RecordDecision>,
  { span, agency, lawAt }: Looked,
): Promise<readonly Decided<Kind>[]> {
  const found: Decided<Kind>[] = [];
  for (const { id, record } of records) {
    const given = {
      asOf: span.cut,
      ...profileOf(record.unit, agency),
      ...(lawAt === undefined ? {} : { lawAt }),
    };
    found.push({ id, record, decision: await decideOne(record, given) });
  }
  return found;
}

/** What is late in records of several matters: of a session, schedule or incident that two records of an office tell of, once. */
function overdueOf(
  records: readonly Decided<Office | Dialogue>[],
  { cut }: CountedSpan,
): readonly OverdueDuty[] {
  const seen = new Set<string>();
  return records.flatMap(({ id, record: { record, unit, role, ...own }, decision }) =>
    decision.matters.flatMap((matter) => {
      const key = JSON.stringify([unit, role, record === "office" ? "" : own.id, matter.id]);
      if (seen.has(key)) return [];
      seen.add(key);
      return overdueDuties(matter.obligations, { record: id, matter: matter.label, asOf: cut });
    }),
  );
}
