import type { Dialogue, Proposal } from "../case/dialogue-schema";
import type { Office } from "../case/office-schema";
import type { MatterDecision } from "../decide/record-decision";
import { byText } from "../finding/by-text";
import type { Text } from "../finding/finding";
import { type IsoDate, isoDate } from "../time/iso-date";
import type { Chosen } from "./chosen-records";
import { type Count, countOf } from "./count";
import { dutiesOf } from "./petition-line";
import type { Decided } from "./quota-rows";
import type { CountedSpan } from "./summary";

/** How a proposal stands at the end of a report's days; each stands in one of these. */
export const proposalFigures = {
  clearedUpThere: { vi: "Làm rõ ngay tại hội nghị", en: "Cleared up at the conference" },
  answered: { vi: "Đã trả lời bằng văn bản", en: "Answered in writing" },
  waitingInTime: { vi: "Chưa trả lời, còn hạn", en: "Not answered, in time" },
  waitingOverdue: { vi: "Chưa trả lời, quá hạn", en: "Not answered, overdue" },
  waitingUnknown: { vi: "Chưa có trả lời, chưa rõ hạn", en: "No answer, time not known" },
} as const satisfies Readonly<Record<string, Text>>;

export type ProposalStanding = keyof typeof proposalFigures;

/** A dialogue that was held, as a row of a list. */
export interface DialogueLine {
  readonly id: string;
  readonly on: IsoDate;
  readonly unit: string;
  readonly role: string;
  readonly attendance?: number;
  /** How many proposals were raised; absent where the record does not tell. */
  readonly proposals?: number;
  readonly concludedOn?: IsoDate;
  readonly publishedOn?: IsoDate;
}

export interface DialogueFigures {
  readonly held: Count;
  /** Fixed for a day of the period that is over, and not held by its end. */
  readonly notHeld: Count;
  /** Held, and no record tells what was raised. */
  readonly proposalsUntold: Count;
  readonly proposals: Readonly<
    Record<"carriedOver" | "raised" | "total" | ProposalStanding, Count>
  >;
  readonly lines: readonly DialogueLine[];
}

/**
 * Counts dialogues held in the days of a report and what became of the proposals of these and earlier ones. A dialogue of which both its
 * own record and that of the office tell is counted once. Whether a proposal is late the rules on its dialogue tell.
 */
export function dialogueFigures(
  dialogues: readonly Decided<Dialogue>[],
  offices: readonly Chosen<Office>[],
  span: CountedSpan,
): DialogueFigures {
  const { from, cut } = span;
  const own = dialogues.flatMap(({ id, record }) =>
    isWithin(record.heldOn, span) ? [lineOf(id, record, cut)] : [],
  );
  const lines = [...own, ...heldByOffices(offices, own, span)].sort(
    (one, other) => byText(one.on, other.on) || byText(one.id, other.id),
  );
  const proposals = dialogues.flatMap((dialogue) => proposalsOf(dialogue, span));
  const idsOf = (wanted: string): Count =>
    countOf(
      proposals
        .filter(({ entry, standing }) => entry === wanted || standing === wanted)
        .map(({ id }) => id),
    );
  const standings = Object.keys(proposalFigures).map((name) => [name, idsOf(name)]);
  return {
    held: countOf(lines.map(({ id }) => id)),
    notHeld: countOf(
      dialogues
        .filter(
          ({ record: { plannedOn, heldOn } }) =>
            plannedOn !== undefined &&
            plannedOn >= from &&
            plannedOn < cut &&
            (heldOn === undefined || heldOn > cut),
        )
        .map(({ id }) => id),
    ),
    proposalsUntold: countOf(
      lines.filter((line) => line.proposals === undefined).map(({ id }) => id),
    ),
    proposals: {
      total: countOf(proposals.map(({ id }) => id)),
      carriedOver: idsOf("carriedOver"),
      raised: idsOf("raised"),
      ...(Object.fromEntries(standings) as Record<ProposalStanding, Count>),
    },
    lines,
  };
}

function isWithin(day: string | undefined, { from, cut }: CountedSpan): boolean {
  return day !== undefined && from <= day && day <= cut;
}

function lineOf(id: string, record: Dialogue, cut: IsoDate): DialogueLine {
  const { heldOn, unit, role, attendance, proposals, conclusion, published } = record;
  return {
    id,
    on: isoDate(heldOn ?? ""),
    unit,
    role,
    ...(attendance === undefined ? {} : { attendance }),
    ...(proposals === undefined ? {} : { proposals: proposals.length }),
    ...(conclusion === undefined || conclusion.on > cut
      ? {}
      : { concludedOn: isoDate(conclusion.on) }),
    ...(published === undefined || published.on > cut
      ? {}
      : { publishedOn: isoDate(published.on) }),
  };
}

/** Dialogues that only the office's record tells of; two of one day and office are one. */
function heldByOffices(
  offices: readonly Chosen<Office>[],
  own: readonly DialogueLine[],
  span: CountedSpan,
): readonly DialogueLine[] {
  const key = (one: { readonly unit: string; readonly role: string; readonly on: string }) =>
    JSON.stringify([one.unit, one.role, one.on]);
  const seen = new Set(own.map(key));
  return offices.flatMap(({ id, record: { unit, role, dialogues = [] } }) =>
    dialogues.flatMap(({ on, publishedOn }, index): DialogueLine[] => {
      const at = key({ unit, role, on });
      if (!isWithin(on, span) || seen.has(at)) return [];
      seen.add(at);
      const published =
        publishedOn === undefined || publishedOn > span.cut
          ? {}
          : { publishedOn: isoDate(publishedOn) };
      return [{ id: `${id} dialogues[${index}]`, on: isoDate(on), unit, role, ...published }];
    }),
  );
}

interface CountedProposal {
  readonly id: string;
  readonly entry: "carriedOver" | "raised";
  readonly standing: ProposalStanding;
}

/** The proposals of a dialogue that was held by the end of the days, without those that were done with before them. */
function proposalsOf(
  { id, record, decision }: Decided<Dialogue>,
  span: CountedSpan,
): readonly CountedProposal[] {
  const { heldOn, proposals = [] } = record;
  if (heldOn === undefined || heldOn > span.cut) return [];
  const isOld = heldOn < span.from;
  return proposals.flatMap((proposal, index): CountedProposal[] => {
    const doneOn = doneDay(proposal, heldOn);
    if (isOld && doneOn !== undefined && doneOn < span.from) return [];
    const matter = decision.matters.find(({ path }) => path.join() === `proposals,${index}`);
    return [
      {
        id: `${id} ${proposal.id}`,
        entry: isOld ? "carriedOver" : "raised",
        standing: standingOf(proposal, span.cut, matter),
      },
    ];
  });
}

function doneDay({ clearedUpThere, answer }: Proposal, heldOn: string): string | undefined {
  return clearedUpThere === true ? heldOn : answer?.on;
}

function standingOf(
  { clearedUpThere, answer }: Proposal,
  cut: IsoDate,
  matter: MatterDecision | undefined,
): ProposalStanding {
  if (clearedUpThere === true) return "clearedUpThere";
  if (answer !== undefined && answer.on <= cut) return "answered";
  const obligations = matter === undefined ? [] : dutiesOf(matter, "proposal");
  if (obligations.some(({ status }) => status === "overdue")) return "waitingOverdue";
  const isRunning = obligations.some(
    ({ status, deadline }) => status === "open" && deadline !== undefined,
  );
  return isRunning ? "waitingInTime" : "waitingUnknown";
}
