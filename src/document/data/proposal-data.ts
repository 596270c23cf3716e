import * as z from "zod";
import type { Proposal } from "../../case/dialogue-schema";
import { proposalKindNames } from "../../case/proposal-kind";
import type { IsoDate } from "../../time/iso-date";
import { present } from "./present";
import { proposalState } from "./proposal-state";

const text = z.string();
const day = z.iso.date();

const paper = z.object({ on: day.optional(), number: text.optional() }).optional();

/** One thing raised at a dialogue, as letters print it. */
export const proposalSchema = z.object({
  /** `kiến nghị`, `phản ánh`, `khiếu nại`. */
  kind: text,
  about: text,
  /** Nobody but the addressee gets the letter: it names who complains. */
  isComplaint: z.boolean(),
  /** It needs no body: it was cleared up at the conference. */
  isClearedUp: z.boolean(),
  /** It is beyond the competence of those who held the dialogue. */
  isBeyond: z.boolean(),
  /** Who raised it, where the letter's readers may know. */
  by: z.object({ name: text.optional(), address: text.optional() }).optional(),
  /** The body that has to settle it. */
  body: text.optional(),
  /** What the chair concluded on it. */
  conclusion: text.optional(),
  /** How it was settled. */
  outcome: text.optional(),
  settledOn: day.optional(),
  answer: paper,
  interimNotice: paper,
  proposedUpward: paper,
  /** How it stands on the letter's day: `đã giải quyết xong ngày 02/11/2026`. */
  state: text,
});

export type ProposalData = z.infer<typeof proposalSchema>;

/** For whom and for which day a letter is written. */
export interface Reading {
  readonly audience: readonly string[];
  readonly date: IsoDate;
}

/** What a letter of a day may print of a proposal for its readers: what happened later is left out. */
export function proposalData(proposal: Proposal, { audience, date }: Reading): ProposalData {
  const { kind, about, from, body, conclusion, settledOn, answer } = proposal;
  const isSettled = isBy(settledOn, date) || isBy(answer?.on, date);
  return {
    kind: proposalKindNames[kind].vi,
    about,
    isComplaint: kind === "complaint",
    isClearedUp: proposal.clearedUpThere === true,
    isBeyond: proposal.withinCompetence === false,
    ...present("by", mayName(kind, audience) ? from : undefined),
    ...present("body", body),
    ...present("conclusion", conclusion),
    ...present("outcome", isSettled ? proposal.outcome : undefined),
    ...present("settledOn", isBy(settledOn, date) ? settledOn : undefined),
    ...present("answer", paperBy(answer, date)),
    ...present("interimNotice", paperBy(proposal.interimNotice, date)),
    ...present("proposedUpward", paperBy(proposal.proposedUpward, date)),
    state: proposalState(proposal, date),
  };
}

/** Whether something had happened on a day. */
export function isBy(on: string | undefined, date: IsoDate): on is string {
  return on !== undefined && on <= date;
}

/** A paper that had gone out on a day. */
export function paperBy(
  given: { readonly on: string; readonly number?: string | undefined } | undefined,
  date: IsoDate,
): { readonly on: string; readonly number?: string } | undefined {
  if (given === undefined || !isBy(given.on, date)) return undefined;
  return { on: given.on, ...present("number", given.number) };
}

/** Who of the readers of a letter may know who complains: that person, and the body which settles it. */
const complaintReaders = ["petitioner", "competent-body"];

/** Nobody is told who denounced (khoản 3 Điều 8 Luật Tố cáo); what is made public names nobody. */
function mayName(kind: Proposal["kind"], audience: readonly string[]): boolean {
  if (kind === "denunciation" || audience.includes("public")) return false;
  return kind !== "complaint" || audience.every((reader) => complaintReaders.includes(reader));
}
