import type { Petition } from "../case/case-schema";
import type { CaseEvent } from "../case/fact";
import { factsOf } from "../case/facts";
import type { Decision, Obligation } from "../decide/decision";
import type { IsoDate } from "../time/iso-date";
import type { PetitionKind, PetitionMeasure } from "./petition-measures";
import { reportTables } from "./report-tables";
import { type CountedDuty, type Ending, endings, type Handling, handlings } from "./step-words";
import type { CountedSpan } from "./summary";

/** Where a petition stands at the end of a period: for counting, and as a row of a list. */
export interface PetitionLine {
  readonly id: string;
  readonly kind: PetitionKind;
  readonly receivedOn: IsoDate;
  /** The figures it is counted in, those that are sums left out. */
  readonly measures: readonly PetitionMeasure[];
}

/** What the steps on record have come to. */
interface Standing {
  readonly handling?: Handling;
  readonly ending?: Ending;
}

/** Whether a petition belongs to the period: received in it or still to be handled or resolved when it began. */
export type Entry = "carriedOver" | "received" | "outside" | "receiptUnknown" | "startUnknown";

/** Whether and how a petition enters a period; nobody can tell where its day of receipt or its steps are not on record. */
export function entryOf(file: Petition, { from, cut }: CountedSpan): Entry {
  const { receivedOn } = file;
  if (receivedOn === undefined) return "receiptUnknown";
  if (receivedOn > cut) return "outside";
  if (receivedOn >= from) return "received";
  if (file.events === undefined) return "startUnknown";
  const before = stepsUntil(file, cut).filter(({ on }) => on < from);
  return isOver(standingOf(before)) ? "outside" : "carriedOver";
}

/** The figures that a petition of the period is counted in, as it stands at the end of the period. */
export function lineOf(
  file: Petition,
  entry: "carriedOver" | "received",
  {
    decision,
    id,
    cut,
  }: { readonly decision: Decision; readonly id: string; readonly cut: IsoDate },
): PetitionLine {
  const standing = standingOf(stepsUntil(file, cut));
  const measures: PetitionMeasure[] = [
    ...(entry === "received" ? [channelOf(file)] : (["carriedOver"] as const)),
    signersOf(file),
    ...outcomeOf(file, standing, { decision, entry }),
    decision.competent.isOurs === "yes"
      ? "ours"
      : decision.competent.isOurs === "no"
        ? "notOurs"
        : "oursUnknown",
  ];
  return {
    id,
    kind: file.kind ?? "kindUnknown",
    receivedOn: file.receivedOn as IsoDate,
    measures,
  };
}

/** The office's own steps up to a day: of a second complaint not those of the first instance. */
function stepsUntil(file: Petition, cut: IsoDate): readonly CaseEvent[] {
  return factsOf(file, { asOf: cut }).events;
}

function standingOf(steps: readonly CaseEvent[]): Standing {
  const { handling, ending, reopening } = reportTables().counting;
  let standing: Standing = {};
  for (const { what } of steps) {
    const names = (list: readonly string[]): boolean => list.includes(what);
    const handled = handlings.find((name) => names(handling[name]));
    const ended = endings.find((name) => names(ending[name]));
    if (handled !== undefined) standing = { handling: handled };
    else if (ended !== undefined) standing = { ...standing, ending: ended };
    else if (names(reopening) && standing.ending !== undefined) standing = { handling: "accepted" };
  }
  return standing;
}

/** Nothing is left to do: sent away, resolved or stopped. */
function isOver({ handling, ending }: Standing): boolean {
  return ending !== undefined || (handling !== undefined && handling !== "accepted");
}

function channelOf({ transferredBy }: Petition): PetitionMeasure {
  if (transferredBy === undefined) return "channelUnknown";
  if (transferredBy === "none") return "direct";
  return transferredBy.kind === "fatherland-front" ? "fromFront" : "fromBody";
}

function signersOf(file: Petition): PetitionMeasure {
  const { complainantCount, complainants, petitioners, denouncers } = file;
  const count = complainantCount ?? (complainants ?? petitioners ?? denouncers)?.length;
  if (count === undefined) return "signersUnknown";
  return count === 1 ? "oneSigner" : "manySigners";
}

interface Course {
  readonly decision: Decision;
  readonly entry: "carriedOver" | "received";
}

function outcomeOf(
  file: Petition,
  { handling, ending }: Standing,
  course: Course,
): readonly PetitionMeasure[] {
  if (file.events === undefined) return ["handlingUnknown"];
  if (handling === undefined && ending === "stopped") return ["stoppedEarly"];
  if (handling === undefined && ending === undefined) return [waitingOf(course.decision)];
  const of = course.entry === "received" ? "handledReceived" : "handledCarriedOver";
  // Where no acceptance is on record, a result shows that there was one.
  const how = handling ?? "accepted";
  return how === "accepted" ? [of, ...courseOf(file, ending, course.decision)] : [of, how];
}

function courseOf(
  file: Petition,
  ending: Ending | undefined,
  decision: Decision,
): readonly PetitionMeasure[] {
  const duties = dutiesOf(decision, "settlement");
  switch (ending) {
    case "stopped":
      return ["stopped"];
    case "resolved":
      return [resolvedOf(duties), instanceOf(file)];
    case undefined:
      return [
        byTime(duties, { late: "pendingOverdue", inTime: "pendingInTime", open: "pendingUnknown" }),
      ];
  }
}

function waitingOf(decision: Decision): PetitionMeasure {
  return byTime(dutiesOf(decision, "intake"), {
    late: "waitingOverdue",
    inTime: "waitingInTime",
    open: "waitingUnknown",
  });
}

/** The duties whose time is that of the petition. */
export function dutiesOf(
  { obligations }: Pick<Decision, "obligations">,
  which: CountedDuty,
): readonly Obligation[] {
  const acts = reportTables().counting.duties[which];
  return obligations.filter(({ act }) => acts.includes(act));
}

const running: ReadonlySet<string> = new Set(["open", "paused", "not-yet"]);

/** Late where one of the duties is late for certain, in time where a time is known and all of them still run. */
function byTime(
  duties: readonly Obligation[],
  words: Readonly<Record<"late" | "inTime" | "open", PetitionMeasure>>,
): PetitionMeasure {
  if (duties.some(({ status }) => status === "overdue")) return words.late;
  const isSure = duties.every(({ status }) => running.has(status)) && duties.some(hasTime);
  return isSure ? words.inTime : words.open;
}

function resolvedOf(duties: readonly Obligation[]): PetitionMeasure {
  if (duties.some(({ status }) => status === "done-late")) return "resolvedLate";
  const isSure = duties.some((duty) => duty.status === "done" && hasTime(duty));
  return isSure && duties.every(({ status }) => status !== "unknown")
    ? "resolvedInTime"
    : "resolvedTimeUnknown";
}

function hasTime({ deadline, candidates = [] }: Obligation): boolean {
  return deadline !== undefined || candidates.length > 0;
}

function instanceOf({ instance }: Petition): PetitionMeasure {
  if (instance === undefined) return "resolvedInstanceUnknown";
  return instance === 1 ? "resolvedFirst" : "resolvedSecond";
}
