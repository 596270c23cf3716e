import type { CaseEvent, Facts, FactValue } from "../case/fact";
import { eventFacts } from "../case/facts-events";
import { isoDate } from "../time/iso-date";
import type { Scenario, ScenarioFile } from "./scenario-schema";

/** The facts of a scenario: what the file gives for all, overlaid by its own; events after `asOf` have not happened yet. */
export function scenarioFacts({ given }: ScenarioFile, scenario: Scenario): Facts {
  const asOf = isoDate(scenario.asOf);
  const written = scenario.events === undefined ? given?.events : scenario.events;
  const events = (written ?? [])
    .map(({ what, on }): CaseEvent => ({ what, on: isoDate(on) }))
    .filter(({ on }) => on <= asOf)
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  const values: Record<string, FactValue> = {
    "case.asOf": asOf,
    ...(written === undefined || written === null ? {} : eventFacts(events)),
  };
  for (const [id, value] of Object.entries({ ...given?.facts, ...scenario.facts })) {
    if (value === null) delete values[id];
    else values[id] = value;
  }
  const obstacles = (scenario.obstacles ?? []).map(({ from, to, reason = "" }) => ({
    from: isoDate(from),
    to: isoDate(to),
    reason,
  }));
  return { values, events, obstacles };
}
