import type { CaseEvent, Facts, FactValue } from "../case/fact";
import { dialogueEventFacts, sessionEventFacts } from "../case/facts-events";
import {
  type Filing,
  firstInstanceFacts,
  type InstanceRecord,
  recordFacts,
  recordOf,
} from "../case/facts-first-instance";
import { byText } from "../finding/by-text";
import { isoDate } from "../time/iso-date";
import type { Scenario, ScenarioFile } from "./scenario-schema";

/**
 * The facts of a scenario: what the file gives for all, overlaid by its own; events after `asOf` have not happened yet. In a second
 * complaint, events from before it are those of the first instance, as in a case file.
 */
export function scenarioFacts({ given }: ScenarioFile, scenario: Scenario): Facts {
  const asOf = isoDate(scenario.asOf);
  const written = scenario.events === undefined ? given?.events : scenario.events;
  const events = (written ?? [])
    .map(({ what, on }): CaseEvent => ({ what, on: isoDate(on) }))
    .filter(({ on }) => on <= asOf)
    .sort((one, other) => byText(one.on, other.on));
  const facts = { ...given?.facts, ...scenario.facts };
  const record = recordOf(filingOf(facts), events);
  const entries = {
    "case.asOf": asOf,
    ...(written === undefined || written === null ? {} : factsOfEvents(events, record)),
    ...(facts["petition.instance"] === 2 ? firstInstanceFacts(undefined, record.first) : {}),
    ...facts,
  };
  const values = Object.fromEntries(
    Object.entries(entries).flatMap(([id, value]) =>
      value === null || value === undefined ? [] : [[id, value] as const],
    ),
  );
  const obstacles = (scenario.obstacles ?? []).map(({ from, to, reason = "" }) => ({
    from: isoDate(from),
    to: isoDate(to),
    reason,
  }));
  return { values, events: record.own, obstacles };
}

/** Events of a petition, of an office's sessions and of a dialogue have names of their own, so all are told. */
function factsOfEvents(
  events: readonly CaseEvent[],
  record: InstanceRecord,
): Record<string, FactValue | undefined> {
  return { ...sessionEventFacts(events), ...dialogueEventFacts(events), ...recordFacts(record) };
}

/** Without the days of a second complaint, the events of a scenario are those of the second instance. */
function filingOf(facts: NonNullable<Scenario["facts"]>): Filing {
  const of = (id: string): FactValue | undefined => facts[id] ?? undefined;
  return {
    instance: of("petition.instance"),
    writtenOn: of("petition.writtenOn"),
    sentOn: of("petition.sentOn"),
    receivedOn: of("petition.receivedOn"),
    tellsFirst: true,
  };
}
