import type { FactDefinition } from "./fact";
import { complaintFactDefinitions } from "./fact-catalogue/complaint-facts";
import { conclusionFactDefinitions } from "./fact-catalogue/conclusion-facts";
import { dialogueFactDefinitions } from "./fact-catalogue/dialogue-facts";
import { disciplineFactDefinitions } from "./fact-catalogue/discipline-facts";
import { eventFactDefinitions } from "./fact-catalogue/event-facts";
import { firstInstanceFactDefinitions } from "./fact-catalogue/first-instance-facts";
import { groundFactDefinitions } from "./fact-catalogue/ground-facts";
import { headFactDefinitions } from "./fact-catalogue/head-facts";
import { matterFactDefinitions } from "./fact-catalogue/matter-facts";
import { objectFactDefinitions } from "./fact-catalogue/object-facts";
import { officeFactDefinitions } from "./fact-catalogue/office-facts";
import { petitionFactDefinitions } from "./fact-catalogue/petition-facts";
import { procedureFactDefinitions } from "./fact-catalogue/procedure-facts";
import { proceedingFactDefinitions } from "./fact-catalogue/proceeding-facts";
import { reportFactDefinitions } from "./fact-catalogue/report-facts";
import { representationFactDefinitions } from "./fact-catalogue/representation-facts";
import { ruleFactDefinition } from "./fact-catalogue/rule-facts";
import { sessionFactDefinitions } from "./fact-catalogue/session-facts";
import { standingFactDefinitions } from "./fact-catalogue/standing-facts";
import { takingOverFactDefinitions } from "./fact-catalogue/taking-over-facts";
import { violationFactDefinitions } from "./fact-catalogue/violation-facts";
import { withdrawalFactDefinitions } from "./fact-catalogue/withdrawal-facts";

const asOf: FactDefinition = {
  id: "case.asOf",
  type: "date",
  origin: "derived",
  label: { vi: "ngày xem xét", en: "day of the decision" },
  question: { vi: "Xem xét hồ sơ tại ngày nào?", en: "For which day is the case decided?" },
};

/** Every fact that rules may read, by id; the facts named after a rule are found by `definitionOf`. */
export const factCatalogue: ReadonlyMap<string, FactDefinition> = new Map(
  [
    asOf,
    ...petitionFactDefinitions,
    ...objectFactDefinitions,
    ...complaintFactDefinitions,
    ...proceedingFactDefinitions,
    ...firstInstanceFactDefinitions,
    ...disciplineFactDefinitions,
    ...representationFactDefinitions,
    ...standingFactDefinitions,
    ...withdrawalFactDefinitions,
    ...groundFactDefinitions,
    ...procedureFactDefinitions,
    ...violationFactDefinitions,
    ...eventFactDefinitions,
    ...officeFactDefinitions,
    ...matterFactDefinitions,
    ...takingOverFactDefinitions,
    ...headFactDefinitions,
    ...sessionFactDefinitions,
    ...dialogueFactDefinitions,
    ...reportFactDefinitions,
    ...conclusionFactDefinitions,
  ].map((definition) => [definition.id, definition] as const),
);

/**
 * The definition of a fact, including those named after a rule: `window.<rule id>`, `<rule id>.overdue`, `.due` and `.done`.
 * Undefined for an unknown id. `definitionOf("petition.signed")?.type` is `"boolean"`.
 */
export function definitionOf(id: string): FactDefinition | undefined {
  return factCatalogue.get(id) ?? ruleFactDefinition(id);
}
