import type { FactValue } from "./fact";

/** The facts that are known, without those that the record does not tell. */
export function knownFacts(
  facts: Readonly<Record<string, FactValue | undefined>>,
): Record<string, FactValue> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
  );
}
