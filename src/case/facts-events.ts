import { dialogueEventNames } from "./dialogue-events";
import type { CaseEvent, FactValue } from "./fact";
import { sessionEventNames } from "./session-events";
import { eventNames } from "./word-lists";

/** Ready-made ids: a string put together for every file and event costs more than the rest. */
const ids = new Map(
  [...eventNames, ...sessionEventNames, ...dialogueEventNames].map((name) => [
    name as string,
    { happened: `happened.${name}`, day: `event.${name}` },
  ]),
);

const noneHappened = falseFor(eventNames);
const noSessionHappened = falseFor(sessionEventNames);
const noDialogueHappened = falseFor(dialogueEventNames);

function falseFor(names: readonly string[]): Readonly<Record<string, FactValue>> {
  return Object.fromEntries(names.map((name) => [`happened.${name}`, false]));
}

/**
 * `happened.<name>` for every event name and `event.<name>`, the day of the last one. The list is the office's record: what is not in
 * it has not happened. Events must stand in the order of their days.
 */
export function eventFacts(events: readonly CaseEvent[]): Record<string, FactValue> {
  return happened(events, noneHappened);
}

/** The same for the events of an office's sessions, schedules and incidents. */
export function sessionEventFacts(events: readonly CaseEvent[]): Record<string, FactValue> {
  return happened(events, noSessionHappened);
}

/** The same for the events of a dialogue and of the proposals raised in it. */
export function dialogueEventFacts(events: readonly CaseEvent[]): Record<string, FactValue> {
  return happened(events, noDialogueHappened);
}

function happened(
  events: readonly CaseEvent[],
  none: Readonly<Record<string, FactValue>>,
): Record<string, FactValue> {
  const facts = { ...none };
  for (const { what, on } of events) {
    const id = ids.get(what);
    if (id === undefined) continue;
    facts[id.happened] = true;
    facts[id.day] = on;
  }
  return facts;
}
