import { closest, distance } from "fastest-levenshtein";

/**
 * The known name that a misspelt one most likely meant, or undefined when none is near: `suggest("recievedOn", ["receivedOn"])` is
 * `receivedOn`.
 */
export function suggest(value: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || value.length > 100) return undefined;
  const wanted = value.toLowerCase();
  const names = new Map(known.map((name) => [name.toLowerCase(), name]));
  const near = closest(wanted, [...names.keys()]);
  return distance(wanted, near) <= Math.max(1, Math.floor(near.length / 3))
    ? names.get(near)
    : undefined;
}
