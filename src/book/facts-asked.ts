import { definitionOf } from "../case/fact-catalogue";
import { factsRead } from "../rulebook/condition-leaves";
import type { Rule, RuleEvent } from "../rulebook/rule-schema";
import { type Block, type Item, paragraph, sentence } from "./block";
import { type BookContext, says } from "./context";
import { factWords, questionText } from "./fact-words";

/** The facts that a rule reads, each once, in the order of reading: the governing day, the conditions, periods and documents. */
export function factsOfRule({ governedBy, conditions, versions }: Rule): readonly string[] {
  const ofVersions = versions.flatMap((version) => [
    ...(version.conditions === undefined ? [] : factsRead(version.conditions)),
    ...(version.table?.inputs ?? []),
    ...[version.event, ...(version.table?.rows ?? []).map(({ event }) => event)].flatMap((event) =>
      event === undefined ? [] : factsOfEvent(event),
    ),
  ]);
  return [...new Set([governedBy, ...factsRead(conditions), ...ofVersions])];
}

function factsOfEvent({ params }: RuleEvent): readonly string[] {
  const periods = "within" in params ? (params.within ?? []) : [];
  const documents = "documents" in params ? (params.documents ?? []) : [];
  const used = "usedOn" in params && params.usedOn !== undefined ? [params.usedOn] : [];
  const atOnce = "atOnce" in params && params.atOnce !== undefined ? [params.atOnce.from] : [];
  const setDay = "setDay" in params && params.setDay !== undefined ? [params.setDay.before] : [];
  return [
    ...periods.flatMap(({ from, notBefore = [], when }) => [
      ...[from].flat(),
      ...[notBefore].flat(),
      ...(when === undefined ? [] : factsRead(when)),
    ]),
    ...documents.flatMap(({ when }) => (when === undefined ? [] : factsRead(when))),
    ...atOnce,
    ...setDay,
    ...used,
  ];
}

/** What an official is asked when these facts are missing; what rules conclude and the day of the question are never asked for. */
export function questionBlocks(
  context: BookContext,
  facts: readonly string[],
  heading: readonly [vi: string, en: string],
): readonly Block[] {
  const items = facts.flatMap((fact): readonly Item[] => {
    const question = questionText(context, fact);
    const origin = definitionOf(fact)?.origin;
    if (question === undefined || origin === "conclusion" || fact === "case.asOf") return [];
    return [{ inlines: sentence([...factWords(context, fact), `: ${question}`]) }];
  });
  return items.length === 0 ? [] : [paragraph(says(context, ...heading)), { type: "list", items }];
}
