import { byText } from "../finding/by-text";
import { type IsoDate, isoDate } from "../time/iso-date";
import type { Agency } from "./agency-schema";
import type { CaseFile, Petition } from "./case-schema";
import type { CaseEvent, Facts, FactValue, Obstacle } from "./fact";
import { addresseeFacts } from "./facts-addressee";
import { complaintFacts } from "./facts-complaint";
import { dayOf } from "./facts-day";
import { type Filing, firstInstanceFacts, recordFacts, recordOf } from "./facts-first-instance";
import { groundFacts } from "./facts-grounds";
import { matterFacts } from "./facts-matter";
import { procedureFacts, reviewDay } from "./facts-procedure";
import { lastWithdrawal, standingFacts } from "./facts-standing";
import { handlingRoles } from "./word-lists";

export interface FactOptions {
  /** The day for which the case is looked at; what the file records after it has not happened yet. */
  readonly asOf: IsoDate | string;
  /** Says which office handles the petition where the file does not. */
  readonly agency?: Agency;
}

/** Facts while they are collected; undefined values are left out of the result. */
export type FactEntries = Record<string, FactValue | undefined>;

/**
 * What a case file says, as flat typed facts. What the file leaves out stays missing; nothing is defaulted to "no".
 * Two lists are complete once given: `events` is the office's record (what is not in it has not happened), `complainants` names
 * everybody unless `complainantCount` says more. A day that is no day throws MisuseError "bad-date".
 *
 * Leaving an entry out of a file makes facts missing and changes no other, with these exceptions: without `complainantCount` the list
 * is counted, without `complexity.recordedOn` the event's day counts, without `handledBy` the agency profile speaks, without a notice
 * of termination `termination.none` is believed, without `instance` the record is that of one instance, without `unit` a respondent's
 * office tells an administrative agency, without the event of its opening a review is ruled by `asOf`; and where an entry contradicts
 * `groundsCheck`, the ground is settled once one goes.
 */
export function factsOf(file: CaseFile, { agency, ...options }: FactOptions): Facts {
  const asOf = isoDate(options.asOf);
  const events = eventsUntil(file, asOf);
  const record = recordOf(filingOf(file), events);
  const values: Record<string, FactValue> = { "case.asOf": asOf };
  collect(values, petitionFacts(file));
  collect(values, complainantFacts(file));
  collect(values, handlingFacts(file, agency));
  collect(values, complaintFacts(file));
  collect(values, procedureFacts(file));
  collect(values, standingFacts(file));
  collect(values, matterFacts(file, events, asOf));
  collect(values, addresseeFacts(file, asOf));
  if (file.events !== undefined) collect(values, recordFacts(record));
  if (file.instance === 2)
    collect(values, firstInstanceFacts(file.complaint?.firstInstance, record.first));
  collect(values, lastWithdrawal(values));
  collect(values, {
    "complaint.complexityRecordedOn":
      values["complaint.complexityRecordedOn"] ?? values["event.complexity-recorded"],
  });
  collect(values, groundFacts(file, values));
  collect(values, reviewDay(values, asOf));
  return { values, events: record.own, obstacles: obstaclesOf(file) };
}

function collect(values: Record<string, FactValue>, entries: FactEntries): void {
  for (const id in entries) {
    const value = entries[id];
    if (value !== undefined) values[id] = value;
  }
}

function filingOf({ instance, writtenOn, sentOn, receivedOn, complaint }: Petition): Filing {
  const tellsFirst = complaint?.firstInstance !== undefined;
  return { instance, writtenOn, sentOn, receivedOn, tellsFirst };
}

function eventsUntil(file: Petition, asOf: IsoDate): readonly CaseEvent[] {
  return (file.events ?? [])
    .map(({ what, on, number }) => ({
      what,
      on: isoDate(on),
      ...(number === undefined ? {} : { number }),
    }))
    .filter(({ on }) => on <= asOf)
    .sort((one, other) => byText(one.on, other.on));
}

function obstaclesOf(file: Petition): readonly Obstacle[] {
  const obstacles = file.complaint?.obstacles ?? [];
  return obstacles.map(({ from, to, reason }) => ({
    from: isoDate(from),
    to: isoDate(to),
    reason,
  }));
}

function petitionFacts(file: Petition): FactEntries {
  const { transferredBy } = file;
  const isPassedOn = transferredBy === undefined ? undefined : transferredBy !== "none";
  return {
    "petition.kind": file.kind,
    "petition.instance": file.instance,
    "petition.inWriting": file.inWriting,
    "petition.signed": file.signed,
    "petition.writtenOn": dayOf(file.writtenOn),
    "petition.sentOn": dayOf(file.sentOn),
    "petition.receivedOn": dayOf(file.receivedOn),
    "petition.transferred": isPassedOn,
    "petition.transferredByFront": byFront(transferredBy),
  };
}

/** Whether the Fatherland Front passed it on; unknown when somebody did and the file does not say what kind of body. */
function byFront(transferredBy: Petition["transferredBy"]): boolean | undefined {
  if (transferredBy === undefined) return undefined;
  if (transferredBy === "none") return false;
  return transferredBy.kind === undefined ? undefined : transferredBy.kind === "fatherland-front";
}

function complainantFacts(file: Petition): FactEntries {
  const people = file.complainants ?? [];
  const count = file.complainantCount ?? (people.length === 0 ? undefined : people.length);
  const kinds = new Set(people.map(({ kind }) => kind));
  const [kind] = kinds;
  const capacities = people.map(({ capacity }) => capacity);
  const { representative } = file;
  const person = representative === "none" ? undefined : representative;
  return {
    "complainant.kind": kinds.size === 1 ? kind : undefined,
    "complainant.count": count,
    "complainant.several": count === undefined ? undefined : count > 1,
    "complainant.allCapable": capacities.includes("limited")
      ? false
      : people.length > 0 && !capacities.includes(undefined)
        ? true
        : undefined,
    "group.allSigned": file.groupPapers?.allSigned,
    "group.representativesAppointed": file.groupPapers?.representativesAppointed,
    "representative.present": representative === undefined ? undefined : representative !== "none",
    "representative.kind": person?.kind,
    "representative.lawful": person?.lawful,
  };
}

function handlingFacts(file: Petition, agency: Agency | undefined): FactEntries {
  const role = file.handledBy?.role ?? resolvingRole(agency);
  const unit = file.handledBy?.unit ?? agency?.unit;
  const respondent = file.complaint?.respondent;
  return {
    "handling.role": role,
    "handling.unit": unit,
    "respondent.role": respondent?.role,
    "respondent.unit": respondent?.unit,
    "respondent.field": respondent?.field,
    "handling.isSuperiorUnit":
      unit === undefined || respondent?.superiorUnit === undefined
        ? undefined
        : sameName(unit, respondent.superiorUnit),
    "handling.sameUnit":
      unit === undefined || respondent?.unit === undefined
        ? undefined
        : sameName(unit, respondent.unit),
  };
}

/** Names of units are equal when only letter case, spacing, the way accents are stored or the words `Ủy ban nhân dân` differ. */
export function sameName(a: string, b: string): boolean {
  return a === b || plainName(a) === plainName(b);
}

const plainName = (name: string): string =>
  name
    .normalize("NFC")
    .trim()
    .replace(/\s+/gu, " ")
    .toLocaleLowerCase("vi")
    .replace(/^(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd) /u, "");

/** The role of an agency's head, if it is one that resolves complaints. */
function resolvingRole(agency: Agency | undefined): string | undefined {
  return handlingRoles.find((role) => role === agency?.headRole);
}
