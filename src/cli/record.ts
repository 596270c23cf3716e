import type { Agency } from "../case/agency-schema";
import type { Dialogue } from "../case/dialogue-schema";
import type { Office } from "../case/office-schema";
import { parseDialogue } from "../case/parse-dialogue";
import { parseOffice } from "../case/parse-office";
import { checkDialogue, dialogueFaults } from "../check/check-dialogue";
import { type CheckOfficeOptions, checkOffice, officeFaults } from "../check/check-office";
import { decideDialogue } from "../decide/decide-dialogue";
import { decideOffice } from "../decide/decide-office";
import type { DecideRecordOptions } from "../decide/decide-record";
import type { RecordDecision } from "../decide/record-decision";
import type { Finding, Lang, Parsed } from "../finding/finding";
import type { Rulebook } from "../rulebook/rulebook";
import type { IsoDate } from "../time/iso-date";
import type { Input } from "./input";
import { isRecord } from "./record-kind";

/** What the record of a head's office, or of a dialogue, tells. */
export type RecordData = Office | Dialogue;

/** A record of several matters, read from an input. */
export interface OpenRecord {
  readonly input: Input;
  readonly data: RecordData;
  readonly agency?: Agency;
}

/** Whether an input is a record of several matters. */
export function isOfMatters(input: Input): boolean {
  return isRecord(input, "office") || isRecord(input, "dialogue");
}

export function parseRecordInput(input: Input, lang: Lang): Parsed<RecordData> {
  const parse = isRecord(input, "office") ? parseOffice : parseDialogue;
  return parse(input.bytes, { file: input.file, lang });
}

export function decideOpened(
  rulebook: Rulebook,
  { data, agency }: OpenRecord,
  settings: DecideRecordOptions,
): Promise<RecordDecision> {
  const given = { ...settings, ...(agency === undefined ? {} : { agency }) };
  return data.record === "office"
    ? decideOffice(rulebook, data, given)
    : decideDialogue(rulebook, data, given);
}

export function checkOpened(
  rulebook: Rulebook,
  { data, agency }: OpenRecord,
  settings: CheckOfficeOptions,
): Promise<readonly Finding[]> {
  const given = { ...settings, ...(agency === undefined ? {} : { agency }) };
  return data.record === "office"
    ? checkOffice(rulebook, data, given)
    : checkDialogue(rulebook, data, given);
}

/** What is wrong with the record itself, beside what it shows as owed. */
export function faultsOfOpened(
  rulebook: Rulebook,
  { data }: OpenRecord,
  settings: { readonly asOf: IsoDate; readonly lang: Lang },
): readonly Finding[] {
  return data.record === "office"
    ? officeFaults(rulebook, data, settings)
    : dialogueFaults(data, settings);
}
