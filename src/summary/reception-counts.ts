import type { Office } from "../case/office-schema";
import { byText } from "../finding/by-text";
import { addDays, type IsoDate, isoDate } from "../time/iso-date";
import type { Chosen } from "./chosen-records";
import { type Count, countOf } from "./count";
import type { CountedSpan } from "./summary";

/** Who received people: the head in person, a deputy, or somebody else. */
export const receivers = ["head", "deputy", "other"] as const;

type Receiver = (typeof receivers)[number];
type Reception = NonNullable<Office["receptions"]>[number];

/** The sessions that one kind of receiver held. */
export interface ReceiverFigures {
  readonly sessions: Count;
  readonly periodic: Count;
  readonly adHoc: Count;
  /** People received at the sessions whose record says how many. */
  readonly visitors: number;
  /** Sessions whose record does not say how many people came. */
  readonly visitorsUnknown: Count;
}

/** One session that was held, as a row of a list. */
export interface SessionLine {
  readonly id: string;
  readonly on: IsoDate;
  readonly unit: string;
  readonly role: string;
  readonly by: Receiver;
  readonly isAdHoc: boolean;
  readonly visitors?: number;
  /** The day of the conclusion and of the answers, where they are on record. */
  readonly concludedOn?: IsoDate;
  readonly answeredOn?: IsoDate;
}

export type ReceptionFigures = Readonly<Record<Receiver, ReceiverFigures>> & {
  readonly all: ReceiverFigures;
  readonly lines: readonly SessionLine[];
  /** Whether the records tell of every day that is counted. */
  readonly isComplete: boolean;
  /** Days of which no record tells, and records that do not tell of sessions. */
  readonly untold: readonly { readonly from: IsoDate; readonly to: IsoDate }[];
};

/** Counts the sessions that were held in the days of a report; what two records of one office both tell is counted once. */
export function receptionFigures(
  offices: readonly Chosen<Office>[],
  span: CountedSpan,
): ReceptionFigures {
  const lines = sessionLines(offices, span);
  const figures = receivers.map((by) => [by, figuresOf(lines.filter((line) => line.by === by))]);
  const untold = daysUntold(offices, span);
  return {
    ...(Object.fromEntries(figures) as Record<Receiver, ReceiverFigures>),
    all: figuresOf(lines),
    lines,
    isComplete: untold.length === 0,
    untold,
  };
}

function sessionLines(
  offices: readonly Chosen<Office>[],
  { from, cut }: CountedSpan,
): readonly SessionLine[] {
  const seen = new Map<string, string>();
  return offices
    .flatMap(({ id, record }) =>
      (record.receptions ?? []).flatMap((reception, index) => {
        if (reception.on < from || reception.on > cut) return [];
        const key = keyOf(record, reception);
        const teller = seen.get(key) ?? id;
        seen.set(key, teller);
        return teller === id ? [lineOf(`${id} receptions[${index}]`, record, reception, cut)] : [];
      }),
    )
    .sort((one, other) => byText(one.on, other.on) || byText(one.id, other.id));
}

/** What tells one session of an office from another in a second record of the same office. */
function keyOf({ unit, role }: Office, { on, by, adHoc, name }: Reception): string {
  return JSON.stringify([unit, role, on, by, adHoc ?? "", name ?? ""]);
}

function lineOf(
  id: string,
  { unit, role }: Office,
  { on, by, adHoc, visitors, concludedOn, answeredOn }: Reception,
  cut: IsoDate,
): SessionLine {
  return {
    id,
    on: isoDate(on),
    unit,
    role,
    by,
    isAdHoc: adHoc !== undefined,
    ...(visitors === undefined ? {} : { visitors }),
    ...(concludedOn === undefined || concludedOn > cut
      ? {}
      : { concludedOn: isoDate(concludedOn) }),
    ...(answeredOn === undefined || answeredOn > cut ? {} : { answeredOn: isoDate(answeredOn) }),
  };
}

function figuresOf(lines: readonly SessionLine[]): ReceiverFigures {
  const idsOf = (wanted: (line: SessionLine) => boolean): Count =>
    countOf(lines.filter(wanted).map(({ id }) => id));
  return {
    sessions: idsOf(() => true),
    periodic: idsOf(({ isAdHoc }) => !isAdHoc),
    adHoc: idsOf(({ isAdHoc }) => isAdHoc),
    visitors: lines.reduce((sum, { visitors = 0 }) => sum + visitors, 0),
    visitorsUnknown: idsOf(({ visitors }) => visitors === undefined),
  };
}

/** The days that no record with a list of sessions covers, for each office that has a record; all of them where there is none. */
function daysUntold(offices: readonly Chosen<Office>[], { from, cut }: CountedSpan) {
  const keys = new Set(offices.map(({ record }) => JSON.stringify([record.unit, record.role])));
  const gaps = [...keys].flatMap((key) =>
    gapsOf(
      offices
        .map(({ record }) => record)
        .filter(
          ({ unit, role, receptions }) =>
            receptions !== undefined && JSON.stringify([unit, role]) === key,
        )
        .map(({ period }) => ({ from: isoDate(period.from), to: isoDate(period.to) })),
      { from, cut },
    ),
  );
  return keys.size === 0 ? [{ from, to: cut }] : gaps;
}

function gapsOf(
  told: readonly { readonly from: IsoDate; readonly to: IsoDate }[],
  { from, cut }: CountedSpan,
) {
  const gaps: { from: IsoDate; to: IsoDate }[] = [];
  let next = from;
  for (const one of [...told].sort((one, other) => byText(one.from, other.from))) {
    if (one.from > cut) break;
    if (one.from > next) gaps.push({ from: next, to: addDays(one.from, -1) });
    if (one.to >= next) next = addDays(one.to, 1);
  }
  if (next <= cut) gaps.push({ from: next, to: cut });
  return gaps;
}
