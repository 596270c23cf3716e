import { byText } from "../finding/by-text";
import { type IsoDate, isoDate } from "../time/iso-date";
import { slashed } from "../time/period-label";
import type { DialogueEventName } from "./dialogue-events";
import type { Dialogue } from "./dialogue-schema";
import type { CaseEvent } from "./fact";
import { dialogueEventFacts } from "./facts-events";
import { knownFacts } from "./known-facts";
import type { Matter } from "./matter";
import { officeFacts } from "./office-sessions";

/** How a conference stands: held, still ahead, not held on its day, or without a day yet. */
export const conferenceOutcomes = ["held", "ahead", "not-held", "not-planned"] as const;

/** A record's conference as a matter of its own, with what happened up to a day. */
export function conferenceMatter(dialogue: Dialogue, asOf: IsoDate): Matter {
  const events = conferenceEvents(dialogue, asOf);
  const { heldOn, plannedOn = heldOn } = dialogue;
  const day = heldOn ?? plannedOn;
  const name = day === undefined ? dialogue.id : slashed(isoDate(day));
  return {
    id: "conference",
    label: { vi: `Hội nghị đối thoại ${name}`, en: `Dialogue conference ${day ?? dialogue.id}` },
    ...(day === undefined ? {} : { day: isoDate(day) }),
    path: [heldOn !== undefined ? "heldOn" : plannedOn !== undefined ? "plannedOn" : "id"],
    facts: {
      about: "dialogue",
      values: {
        ...dialogueEventFacts(events),
        ...officeFacts(dialogue, asOf),
        ...knownFacts({
          "conference.trigger": dialogue.trigger,
          "conference.requestedOn": dialogue.requestedOn,
          "conference.votersShare": votersShare(dialogue),
          "conference.startedOn": startedOn(dialogue),
          "conference.day": day,
          "conference.outcome": outcomeOf(dialogue, asOf),
          "conference.bodiesInChair": bodiesInChair(dialogue),
          "conference.publishedBy": publishedBy(dialogue, asOf),
          "conference.isVoterContact": dialogue.voterContact,
          "conference.leavesOpen": leavesOpen(dialogue),
          "conference.proposalKinds": dialogue.proposals?.map(({ kind }) => kind),
        }),
      },
      events,
      obstacles: [],
    },
  };
}

/** What happened to a conference up to a day, in the order of the days. */
export function conferenceEvents(dialogue: Dialogue, asOf: IsoDate): readonly CaseEvent[] {
  const { plan, announced, heldOn, conclusion, published, reports = [] } = dialogue;
  const days: readonly (readonly [DialogueEventName, string | undefined])[] = [
    ["conference-planned", plan?.on],
    ["conference-announced", announced?.on],
    ["conference-held", heldOn],
    ["conference-concluded", conclusion?.on],
    ["results-published", published?.on],
    ...reports.map(({ on }) => ["results-reported", on] as const),
  ];
  return eventsOf(days, asOf);
}

/** Events of days that are known and not after the day looked at; of one day, in the order given. */
export function eventsOf(
  days: readonly (readonly [DialogueEventName, string | undefined])[],
  asOf: IsoDate,
): readonly CaseEvent[] {
  return days
    .flatMap(([what, on]) =>
      on === undefined || on > asOf ? [] : [{ what: what as string, on: isoDate(on) }],
    )
    .sort((one, other) => byText(one.on, other.on));
}

/** How many per cent of the voters asked for it. */
function votersShare({ voters }: Dialogue): number | undefined {
  return voters === undefined ? undefined : (voters.asked * 100) / voters.of;
}

/** The first day on which the record tells of the dialogue. */
function startedOn({ requestedOn, plan, announced, plannedOn, heldOn }: Dialogue) {
  return [requestedOn, plan?.on, announced?.on, plannedOn, heldOn]
    .filter((day) => day !== undefined)
    .sort()[0];
}

function outcomeOf(
  { heldOn, plannedOn }: Dialogue,
  asOf: IsoDate,
): (typeof conferenceOutcomes)[number] {
  if (heldOn !== undefined && heldOn <= asOf) return "held";
  const day = heldOn ?? plannedOn;
  if (day === undefined) return "not-planned";
  // On its own day it may still be held.
  return day >= asOf ? "ahead" : "not-held";
}

/** The bodies for which somebody sits in the chair; not known where the list is left out or a person's body is. */
function bodiesInChair({ chair, coChairs }: Dialogue): readonly string[] | undefined {
  if (coChairs === undefined) return undefined;
  const bodies = [chair, ...coChairs].flatMap((person) => person?.of ?? []);
  const isWhole = coChairs.every(({ of }) => of !== undefined);
  return isWhole || bodies.includes("people-council-standing") ? bodies : undefined;
}

function publishedBy({ published }: Dialogue, asOf: IsoDate): readonly string[] | undefined {
  return published === undefined || published.on > asOf ? undefined : published.by;
}

/** Whether something that was raised was not cleared up at the conference itself. */
function leavesOpen({ proposals }: Dialogue): boolean | undefined {
  if (proposals === undefined) return undefined;
  if (proposals.some(({ clearedUpThere }) => clearedUpThere === false)) return true;
  return proposals.every(({ clearedUpThere }) => clearedUpThere === true) ? false : undefined;
}
