import type { FactValue } from "../case/fact";
import type { Finding, Text } from "../finding/finding";
import type { Bearer } from "../people/bearer";
import type { HeadInOffice } from "../people/heads-between";
import type { Stage } from "../rulebook/stage-names";
import type { Deadline } from "../time/deadline";
import type { IsoDate } from "../time/iso-date";
import type { PeriodUnit } from "../time/period";
import type { Answer } from "./answer";

/** A fact that a condition read, and what it made of it. */
export interface Reason {
  readonly fact: string;
  readonly operator: string;
  /** What it was compared with: a value, or that of `wantedFact` (its id while that is not known). */
  readonly wanted: FactValue;
  readonly wantedFact?: string;
  /** The value found; absent when the fact is not known. */
  readonly found?: FactValue;
  readonly answer: Answer;
  readonly cite?: string;
}

/** What one rule says of the case, in the wording of the governing date. */
export interface RuleAnswer {
  readonly rule: string;
  readonly stage: Stage;
  readonly title: Text;
  readonly answer: Answer;
  /** First day in force of the wording that was read; absent when none is in force or the governing date is unknown. */
  readonly wording?: IsoDate;
  readonly cites: readonly string[];
  readonly reasons: readonly Reason[];
  readonly confidence?: "text" | "secondary" | "recalled";
  /** The special rule that silenced this one. */
  readonly silencedBy?: string;
}

export interface RefusalGround {
  readonly rule: string;
  readonly ground: string;
  readonly label: Text;
  readonly cites: readonly string[];
}

export interface Admission {
  /** `yes`: no refusal ground; `no`: at least one; `unknown`: the facts do not settle it. */
  readonly answer: Answer;
  /** What the office that holds the file does; absent where another is competent or accepting is forbidden. */
  readonly outcome?: "accept" | "refuse";
  readonly grounds: readonly RefusalGround[];
}

/** The body that must deal with the petition. */
export interface Competence {
  readonly answer: Answer;
  readonly role?: string;
  readonly name?: Text;
  /** The name as tables print it, where that is shorter. */
  readonly short?: Text;
  readonly unit?: string;
  readonly act?: "resolve" | "transfer" | "guide" | "return" | "archive";
  /** Whether the office that holds the file is the competent one. */
  readonly isOurs: Answer;
  readonly rule?: string;
  readonly cites: readonly string[];
}

export interface Assignment {
  readonly rule: string;
  readonly task: string;
  readonly label: Text;
  readonly bearer: Bearer;
  readonly mayDelegate?: boolean;
  readonly delegates?: readonly string[];
  readonly cites: readonly string[];
}

/** One of several deadlines between which a missing fact chooses. */
export interface DeadlineCandidate {
  readonly deadline: Deadline;
  /** The facts whose absence leaves the choice open. */
  readonly ifKnown: readonly string[];
}

export type ObligationStatus =
  | "not-yet"
  | "open"
  | "paused"
  | "done"
  | "done-late"
  | "overdue"
  | "unknown";

/** A duty: what, who, by when, with which document, and how it stands on `asOf`. */
export interface Obligation {
  readonly rule: string;
  readonly act: string;
  readonly duty: Text;
  readonly bearer: Bearer;
  readonly cites: readonly string[];
  /** Absent when the law sets no period, the starting event has not happened, or `candidates` are open. */
  readonly deadline?: Deadline;
  readonly candidates?: readonly DeadlineCandidate[];
  /** The law asks for it at once, from this day. */
  readonly atOnceFrom?: IsoDate;
  readonly doneOn?: IsoDate;
  readonly documents: readonly string[];
  readonly recipients: readonly Text[];
  readonly status: ObligationStatus;
  /** The rules of the escalate stage that follow when it is overdue. */
  readonly escalatesTo?: readonly string[];
}

/** A citizen's right and the time to use it. */
export interface Window {
  readonly rule: string;
  readonly act: string;
  readonly right: Text;
  readonly holder: Bearer;
  readonly addressee?: Bearer;
  readonly cites: readonly string[];
  readonly deadline?: Deadline;
  readonly candidates?: readonly DeadlineCandidate[];
  readonly status: "not-yet" | "open" | "used" | "late" | "lapsed" | "unknown";
}

export interface Escalation {
  readonly rule: string;
  readonly act: string;
  readonly label: Text;
  readonly to: Bearer;
  readonly by?: Bearer;
  readonly deadline?: Deadline;
  readonly documents: readonly string[];
  readonly cites: readonly string[];
}

/** A duty that a document starts: what is asked, and the last day to do it. */
export interface StartedDuty {
  readonly rule: string;
  readonly act: string;
  readonly duty: Text;
  readonly due: IsoDate;
  readonly cites: readonly string[];
}

/** A document that the decision calls for. */
export interface DocumentDue {
  readonly template: string;
  readonly rule: string;
  readonly recipients: readonly Text[];
  readonly cites: readonly string[];
  readonly due?: IsoDate;
  /** The step that the document belongs to was done on this day; absent while the document is still to be written. */
  readonly issuedOn?: IsoDate;
  /** A paper that a right may be used with, that a higher body may write, or one of several ways to fulfil a duty: no duty asks for just this one. */
  readonly optional?: true;
  /** The rights that it has to tell its addressee of, by the law of its day or of `asOf`. */
  readonly tells?: readonly ToldRight[];
  /** The duties that begin for its addressee, counted from its day or from `asOf`. */
  readonly starts?: readonly StartedDuty[];
  /** In how many copies it is made at least. */
  readonly copies?: { readonly atLeast: number; readonly basis: string };
  /** The missing facts that leave open whether it has to tell of a right. */
  readonly rightsOpen?: readonly string[];
}

/** A right as a document tells of it: within what time of receiving it, and before whom. */
export interface ToldRight {
  readonly rule: string;
  readonly act: string;
  readonly right: Text;
  /** Empty while missing facts choose between several. */
  readonly periods: readonly {
    readonly length: number;
    readonly unit: PeriodUnit;
    readonly basis: string;
  }[];
  readonly addressee?: Bearer;
  readonly cites: readonly string[];
}

/** How often something is owed in a stretch of time, and how often it was done. */
export interface Quota {
  readonly rule: string;
  readonly act: string;
  readonly duty: Text;
  readonly bearer: Bearer;
  /** Who held the office in that time, where it changed hands. */
  readonly heads?: readonly HeadInOffice[];
  readonly least: number;
  /** Absent when the record does not say how often. */
  readonly done?: number;
  /** How often it is still to come within the time by the schedule; absent where none is known or the time is over. */
  readonly ahead?: number;
  /** The last day of the time. */
  readonly until?: IsoDate;
  /** While the time still runs `open`, or `at-risk` where the schedule plans too little; `short` when it is over. */
  readonly status: "met" | "open" | "at-risk" | "short" | "unknown";
  readonly cites: readonly string[];
}

export interface MissingFact {
  readonly fact: string;
  readonly question: Text;
  readonly path?: string;
  /** The rules that wait for it. */
  readonly neededBy: readonly string[];
}

export interface Assumption {
  readonly id: string;
  readonly text: Text;
  readonly rules: readonly string[];
}

/** What the rules say of one case file on one day: plain readonly JSON. */
export interface Decision {
  readonly format: 1;
  readonly case: { readonly id: string; readonly record: string; readonly kind?: string };
  readonly asOf: IsoDate;
  readonly lawAt?: IsoDate;
  readonly rulebook: {
    readonly version: string;
    readonly digest: string;
    readonly overlays: readonly string[];
  };
  /** The conclusions of the classify stage. */
  readonly classification: Readonly<Record<string, FactValue>>;
  readonly admission: Admission;
  readonly competent: Competence;
  readonly assigned: readonly Assignment[];
  readonly obligations: readonly Obligation[];
  readonly windows: readonly Window[];
  readonly escalations: readonly Escalation[];
  readonly forbidden: readonly {
    readonly rule: string;
    readonly label: Text;
    readonly cites: readonly string[];
  }[];
  readonly documents: readonly DocumentDue[];
  readonly answers: readonly RuleAnswer[];
  readonly missing: readonly MissingFact[];
  readonly assumptions: readonly Assumption[];
  readonly findings: readonly Finding[];
}
