import type { Agency } from "../case/agency-schema";
import type { Petition } from "../case/case-schema";
import { confidentialValues } from "../case/confidential-values";
import type { Dialogue } from "../case/dialogue-schema";
import { sameName } from "../case/facts";
import type { Office } from "../case/office-schema";
import { searched } from "../case/word-match";
import { byText } from "../finding/by-text";
import { type Count, countOf } from "./count";

/** A record that figures are made of. */
export type SummaryRecord = Petition | Office | Dialogue;

/** A record with the name that figures call it by. */
export interface Chosen<Kind extends SummaryRecord> {
  /** The id of the record; longer where two units use the same, and a number where the id would tell who denounced. */
  readonly id: string;
  readonly record: Kind;
}

export interface ChosenRecords {
  readonly petitions: readonly Chosen<Petition>[];
  readonly offices: readonly Chosen<Office>[];
  readonly dialogues: readonly Chosen<Dialogue>[];
  readonly repeated: Count;
  readonly ofOthers: Count;
  readonly unitUnknown: Count;
}

/** The records of one unit, or of all where none is named; each once, in the order of their ids. */
export function chosenRecords(
  records: readonly SummaryRecord[],
  { unit, agency }: { readonly unit?: string | undefined; readonly agency?: Agency | undefined },
): ChosenRecords {
  const chosen = new Map<string, Chosen<SummaryRecord>>();
  const takenIds = new Set<string>();
  const repeated: string[] = [];
  const ofOthers: string[] = [];
  const unitUnknown: string[] = [];
  for (const [place, record] of records.entries()) {
    const own = unitOf(record) ?? agency?.unit;
    const name = safeId(record, place);
    if (unit !== undefined && own === undefined) unitUnknown.push(name);
    else if (unit !== undefined && own !== undefined && !sameName(own, unit)) ofOthers.push(name);
    else {
      const key = JSON.stringify([record.record, own ?? "", record.id]);
      if (chosen.has(key)) {
        repeated.push(name);
        continue;
      }
      const kindAndName = JSON.stringify([record.record, name]);
      const id = takenIds.has(kindAndName) ? `${name} (${own ?? place + 1})` : name;
      takenIds.add(kindAndName);
      chosen.set(key, { id, record });
    }
  }
  const all = [...chosen.values()].sort((one, other) => byText(one.id, other.id));
  return {
    petitions: ofKind(all, "petition"),
    offices: ofKind(all, "office"),
    dialogues: ofKind(all, "dialogue"),
    repeated: countOf(repeated),
    ofOthers: countOf(ofOthers),
    unitUnknown: countOf(unitUnknown),
  };
}

function ofKind<Name extends SummaryRecord["record"]>(
  all: readonly Chosen<SummaryRecord>[],
  name: Name,
): readonly Chosen<Extract<SummaryRecord, { record: Name }>>[] {
  return all.flatMap(({ id, record }) =>
    record.record === name
      ? [{ id, record: record as Extract<SummaryRecord, { record: Name }> }]
      : [],
  );
}

function unitOf(record: SummaryRecord): string | undefined {
  return record.record === "petition" ? record.handledBy?.unit : record.unit;
}

/** Lists of a report are read by many: an id that would tell who denounced gives way to the place of the record in the list. */
function safeId(record: SummaryRecord, place: number): string {
  if (record.record !== "petition") return record.id;
  const id = searched(record.id);
  const values = confidentialValues(record, { persons: [], bodies: [] });
  return values.some(({ isIn }) => isIn(id)) ? `#${place + 1}` : record.id;
}
