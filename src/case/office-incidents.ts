import { byText } from "../finding/by-text";
import { type IsoDate, isoDate } from "../time/iso-date";
import { slashed } from "../time/period-label";
import type { CaseEvent, FactValue } from "./fact";
import { sessionEventFacts } from "./facts-events";
import { knownFacts } from "./known-facts";
import type { Matter } from "./matter";
import type { Office } from "./office-schema";
import { officeFacts } from "./office-sessions";

/** The matters of an office's record that may call for an ad hoc session, as far as they arose by a day. */
export function incidentMatters(office: Office, asOf: IsoDate): readonly Matter[] {
  const ids = (office.incidents ?? []).map(({ id }) => id);
  return (office.incidents ?? []).flatMap((incident, index) => {
    const { id, on, summary } = incident;
    if (on > asOf) return [];
    const name = summary ?? id;
    const events: readonly CaseEvent[] = [
      { what: "incident-arose", on: isoDate(on) },
      ...(office.receptions ?? [])
        .filter((one) => one.incident === id && on <= one.on && one.on <= asOf)
        .map((one) => ({ what: "ad-hoc-held", on: isoDate(one.on) }))
        .sort((one, other) => byText(one.on, other.on)),
    ];
    return [
      {
        // An id that is used twice is told as a fault; until it is mended both incidents are looked at.
        id: ids.indexOf(id) === index ? `incident-${id}` : `incident-${id}-${index + 1}`,
        label: {
          vi: `Vụ việc ngày ${slashed(isoDate(on))}: ${name}`,
          en: `Incident of ${on}: ${name}`,
        },
        path: ["incidents", index],
        day: isoDate(on),
        facts: {
          about: "incident" as const,
          values: {
            ...sessionFactsOf(events, office),
            ...officeFacts(office, asOf),
            ...factsOf(incident),
          },
          events,
          obstacles: [],
        },
      },
    ];
  });
}

function sessionFactsOf(events: readonly CaseEvent[], office: Office): Record<string, FactValue> {
  const facts = sessionEventFacts(events);
  if (office.receptions === undefined) delete facts["happened.ad-hoc-held"];
  return facts;
}

function factsOf(incident: NonNullable<Office["incidents"]>[number]): Record<string, FactValue> {
  const { tense, complex, prolonged, manyPeople, severalBodies, viewsDiffer } = incident;
  return knownFacts({
    "incident.tense": tense,
    "incident.complex": complex,
    "incident.prolonged": prolonged,
    "incident.manyPeople": manyPeople,
    "incident.severalBodies": severalBodies,
    "incident.viewsDiffer": viewsDiffer,
    "incident.mayBecomeSerious": incident.mayBecomeSerious,
  });
}
