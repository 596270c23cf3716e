import type { CaseEvent, FactValue } from "./fact";
import { eventNames } from "./word-lists";

/** Ready-made ids: a string put together for every file and event costs more than the rest. */
const ids = new Map(
  eventNames.map((name) => [
    name as string,
    { happened: `happened.${name}`, day: `event.${name}` },
  ]),
);

const noneHappened: Readonly<Record<string, FactValue>> = Object.fromEntries(
  eventNames.map((name) => [`happened.${name}`, false]),
);

/**
 * `happened.<name>` for every event name and `event.<name>`, the day of the last one. The list is the office's record: what is not in
 * it has not happened. Events must stand in the order of their days.
 */
export function eventFacts(events: readonly CaseEvent[]): Record<string, FactValue> {
  const facts: Record<string, FactValue> = { ...noneHappened };
  for (const { what, on } of events) {
    const id = ids.get(what);
    if (id === undefined) continue;
    facts[id.happened] = true;
    facts[id.day] = on;
  }
  return facts;
}
