import { byText } from "../finding/by-text";
import type { Text } from "../finding/finding";
import { capitalised } from "../language/letter-case";
import type { IsoDate } from "../time/iso-date";
import { conferenceEvents, eventsOf } from "./dialogue-conference";
import type { Dialogue, Proposal } from "./dialogue-schema";
import type { CaseEvent } from "./fact";
import { dialogueEventFacts } from "./facts-events";
import { knownFacts } from "./known-facts";
import type { Matter } from "./matter";
import { officeFacts } from "./office-sessions";
import { proposalKindNames } from "./proposal-kind";

/** What was raised at a dialogue that was held, each as a matter of its own, with what happened up to a day. */
export function proposalMatters(dialogue: Dialogue, asOf: IsoDate): readonly Matter[] {
  const ofConference = conferenceEvents(dialogue, asOf);
  const isHeld = ofConference.some(({ what }) => what === "conference-held");
  return (isHeld ? (dialogue.proposals ?? []) : []).map((proposal, index) => {
    const { id, kind, clearedUpThere, complex, withinCompetence } = proposal;
    const events = byDay([...ofConference, ...proposalEvents(proposal, asOf)]);
    return {
      id: `proposal-${id}`,
      label: labelOf(proposal),
      path: ["proposals", index],
      facts: {
        about: "proposal" as const,
        values: {
          ...dialogueEventFacts(events),
          ...officeFacts(dialogue, asOf),
          ...knownFacts({
            "proposal.kind": kind,
            "proposal.clearedUpThere": clearedUpThere,
            "proposal.complex": complex,
            "proposal.withinCompetence": withinCompetence,
          }),
        },
        events,
        obstacles: [],
      },
    };
  });
}

function proposalEvents(
  { interimNotice, proposedUpward, answer, reported }: Proposal,
  asOf: IsoDate,
): readonly CaseEvent[] {
  return eventsOf(
    [
      ["interim-notice-sent", interimNotice?.on],
      ["proposed-upward", proposedUpward?.on],
      ["proposal-answered", answer?.on],
      ["proposal-reported", reported?.on],
    ],
    asOf,
  );
}

function byDay(events: readonly CaseEvent[]): readonly CaseEvent[] {
  return [...events].sort((one, other) => byText(one.on, other.on));
}

const longest = 50;

/** Kind, id and the beginning of what it is about; of a denunciation only kind and id, for its words may tell who denounced. */
function labelOf({ id, kind, about }: Proposal): Text {
  const { vi, en } = proposalKindNames[kind];
  const named = kind === "denunciation" ? "" : ` (${beginningOf(about)})`;
  return { vi: capitalised(`${vi} ${id}${named}`), en: capitalised(`${en} ${id}${named}`) };
}

function beginningOf(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.lastIndexOf(" ", longest);
  return `${text.slice(0, cut > 0 ? cut : longest)} …`;
}
